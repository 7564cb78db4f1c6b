using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>X1, X3 and X4: cancellation, tenancy, many calls at once. Faults (X2) see <see cref="FaultRules"/>.</summary>
internal static class CallRules
{
    private const string CancelHint = "把令牌交给每个调用，进门先查。 / Hand the token to every call of the driver, look at it at the door, and let nothing but OperationCanceledException out.";
    private const string TenantHint = "每条语句都以企业为条件，主键以企业开头。 / Every statement has the company in its predicate; every primary key begins with it.";
    private const string CollationHint = "列的排序规则（大小写、重音、全半角）：用二进制。 / The collation of the column: case, accents, width; take a binary one.";
    private const string ThreadHint = "连接与命令不得在调用之间共用。 / No connection or command may be shared by calls that run at once.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("X01 a cancelled call throws and does nothing", "已取消的调用只抛异常", CancelHint, CancelledCalls),
        new("X01 whenever it is cancelled a retry is safe", "何时取消都可用同一标识重发", CancelHint, CancelledAtAnyTime),
        new("X03 the same case id in two companies is two cases", "两家企业的同一案号是两案", TenantHint, async run =>
        {
            CaseKey ours = new("A", "C-1"), theirs = new("B", "C-1");
            await run.Store.Stored(Given.Request(ours, 0, "cmd", Given.Morning, "accepted.v1", "classified.v1"));
            Expect.Same(0, (await run.Store.Read(theirs)).HeadVersion, "head version of the other company's case");
            if (run.Has(StoreFeatures.Query))
            {
                Expect.Same<CaseSummary?>(null, await run.Query.Find(theirs), "summary of the other company's case");
            }

            await run.Store.Answers(new Appended(1), Given.Request(theirs, 0, "cmd", Given.Morning, "other.v1"));
            Expect.Sequence(["accepted.v1", "classified.v1"], (await run.Store.Read(ours)).Types(), "our events");
            Expect.Sequence(["other.v1"], (await run.Store.Read(theirs)).Types(), "their events");
        }),
        new("X03 companies and cases are told apart character by character", "企业与案号逐字符区分", CollationHint, async run =>
        {
            for (var i = 0; i < Alike.Pairs.Count; i++)
            {
                var (one, other) = Alike.Pairs[i];
                CaseKey stored = new($"{i}-{one}", one), company = new($"{i}-{other}", one), caseId = new($"{i}-{one}", other);
                await run.Store.Stored(Given.Request(stored, 0, "c", Given.Morning, "accepted.v1"));
                Expect.Same((0L, 0L), ((await run.Store.Read(company)).HeadVersion, (await run.Store.Read(caseId)).HeadVersion), $"head versions of {company} and {caseId}, as only {stored} is stored");
                await run.Store.Answers(new Conflict(0), Given.Request(caseId, 1, "d", "a.v1"));
                if (run.Has(StoreFeatures.Feed))
                {
                    Expect.Same(0, (await run.Feed.Read(company.Company)).Entries.Count, $"events in the feed of {company.Company}");
                }

                if (run.Has(StoreFeatures.Attention))
                {
                    Expect.Same(0, (await run.Attention.Claim(Given.Morning, company: company.Company)).Count, $"cases to claim of {company.Company}");
                }

                if (run.Has(StoreFeatures.Query))
                {
                    Expect.Same(0, (await run.Query.List(company: company.Company)).Cases.Count, $"cases listed of {company.Company}");
                }
            }
        }),
        new("X03 the feed shows one company only", "事件流只见一家", TenantHint, async run =>
        {
            await StoreThree(run);
            Expect.Sequence(["case-of-B"], (await run.Feed.Read("B")).Entries.CaseIds(), "feed of B");
        }, StoreFeatures.Feed),
        new("X03 each company has feed positions of its own", "各企业的位置各自独立", TenantHint, async run =>
        {
            for (var i = 0; i < 3; i++)
            {
                await run.Store.Stored(Given.Due(new CaseKey("A", $"C-{i}"), 0, null));
            }

            await run.Feed.Read("A");
            var before = (await run.Feed.Read("B")).Next;
            await run.Store.Stored(Given.Due(new CaseKey("B", "C"), 0, null));
            Expect.Same(1, (await run.Feed.Read("B", before.Value)).Entries.Count, "events in the feed of B after where it ended");
        }, StoreFeatures.Feed),
        new("X03 claims take one company's cases only", "领取只取一家", TenantHint, async run =>
        {
            await StoreThree(run);
            var claimed = await run.Attention.Claim(Given.Morning, company: "B");
            Expect.Sequence(["case-of-B"], claimed.Select(static c => c.Key.CaseId), "claimed of B");
            Expect.Same(false, await run.Attention.Release(claimed[0] with { Key = new CaseKey("A", "case-of-B") }), "release under another company");
            Expect.Sequence(["case-of-A"], (await run.Attention.Claim(Given.Morning, company: "A")).Select(static c => c.Key.CaseId), "claimed of A");
        }, StoreFeatures.Attention),
        new("X03 lists show one company only", "列表只见一家", TenantHint, async run =>
        {
            await StoreThree(run);
            foreach (var order in new[] { CaseSummaryOrder.CaseId, CaseSummaryOrder.NextDue })
            {
                Expect.Sequence(["case-of-B"], (await run.Query.List(order: order, company: "B")).Cases.Select(static c => c.Key.CaseId), $"list of B by {order}");
            }
        }, StoreFeatures.Query),
        new("X04 all calls at once leave a consistent store", "各种调用同时来也不乱", ThreadHint, AllCallsAtOnce),
    ];

    private static async Task StoreThree(RuleRun run)
    {
        foreach (var company in new[] { "A", "B", "C" })
        {
            await run.Store.Stored(Given.Due(new CaseKey(company, "case-of-" + company), 0, Given.Morning));
        }
    }

    private static async Task CancelledCalls(RuleRun run)
    {
        await run.Store.Stored(Given.Due(Given.Key, 0, Given.Morning));
        var cancelled = new CancellationToken(canceled: true);
        var next = Given.Due(Given.Key, 1, Given.Morning);
        List<(string Name, Func<Task> Call)> calls =
        [
            ("read", () => run.Store.ReadAsync(Given.Key, 0, 1, cancelled).AsTask()),
            ("append", () => run.Store.AppendAsync(next, cancelled).AsTask()),
        ];
        if (run.Has(StoreFeatures.Batch))
        {
            calls.Add(("batch", () => run.Batch.AppendManyAsync([next], cancelled).AsTask()));
        }

        if (run.Has(StoreFeatures.Feed))
        {
            calls.Add(("feed", () => run.Feed.ReadAsync(Given.Company, FeedPosition.Start, 1, cancelled).AsTask()));
        }

        if (run.Has(StoreFeatures.Query))
        {
            calls.Add(("find", () => run.Query.FindAsync(Given.Key, cancelled).AsTask()));
            calls.Add(("list", () => run.Query.ListAsync(Given.Company, new CaseSummaryFilter(), CaseSummaryOrder.CaseId, null, 1, cancelled).AsTask()));
        }

        if (run.Has(StoreFeatures.Attention))
        {
            var held = (await run.Attention.Claim(Given.Morning))[0];
            calls.Add(("claim", () => run.Attention.ClaimAsync(AttentionClaim.ForAllCompanies("n", held.LeasedUntil, NodaTime.Duration.FromDays(1), 1), cancelled).AsTask()));
            calls.Add(("release", () => run.Attention.ReleaseAsync(held, cancelled).AsTask()));
        }

        foreach (var (name, call) in calls)
        {
            await Expect.ThrowsAsync<OperationCanceledException>(call, name + " with a token that is cancelled");
        }

        Expect.Same(1, (await run.Store.Read(Given.Key)).HeadVersion, "head version");
        if (run.Has(StoreFeatures.Attention))
        {
            Expect.Same(0, (await run.Attention.Claim(Given.Morning)).Count, "cases to claim while the lease runs");
            Expect.Same(1, (await run.Attention.Claim(Given.Morning + NodaTime.Duration.FromMinutes(5))).Count, "cases to claim when it has run out");
        }
    }

    private static async Task CancelledAtAnyTime(RuleRun run)
    {
        const int Appends = 60;
        var cutOffs = new CutOffs(run.Options.Seed);
        var version = 0;
        for (; version < Appends || (cutOffs.Cancelled == 0 && version < 10 * Appends); version++)
        {
            var request = Given.Due(Given.Key, version, null);
            await cutOffs.GoesThroughAsync(token => run.Store.AppendAsync(request, token).AsTask());
            var again = await run.Store.Append(request);
            Expect.That(again == new Appended(version + 1) || again == new AlreadyApplied(version + 1), $"Appended or AlreadyApplied at {version + 1} for the retry", again);
        }

        cutOffs.ExpectSome(version);
        Expect.Same(version, (await run.Store.ReadAll(Given.Key)).Count, "events");
        run.Note = FormattableString.Invariant($"{cutOffs.Cancelled} of {version} cancelled");
    }

    private static async Task AllCallsAtOnce(RuleRun run)
    {
        const int Cases = 24, Versions = 8;
        var store = run.Store;
        await Workers.RaceAsync(Cases, async n =>
        {
            var key = Given.Case($"C-{n}");
            for (var version = 0; version < Versions; version++)
            {
                Expect.Same<AppendOutcome>(new Appended(version + 1), await store.Persist(Given.Due(key, version, Given.Morning)), $"append {key} at {version}");
                Expect.Same(version + 1L, (await store.Read(key)).HeadVersion, $"head version of {key}");
                if (run.Has(StoreFeatures.Attention))
                {
                    foreach (var claimed in await run.Attention.Claim(Given.Morning, max: 3, owner: $"node-{n}"))
                    {
                        await run.Attention.Release(claimed);
                    }
                }

                if (run.Has(StoreFeatures.Query))
                {
                    await run.Query.List(max: 5);
                }

                if (run.Has(StoreFeatures.Feed))
                {
                    await run.Feed.Read(after: version);
                }
            }

            return true;
        });

        for (var n = 0; n < Cases; n++)
        {
            Expect.Same(Versions, (await store.Read(Given.Case($"C-{n}"))).Events.Count, $"events of C-{n}");
        }

        if (run.Has(StoreFeatures.Feed))
        {
            Expect.Same(Cases * Versions, (await run.Feed.ReadAll()).Count, "events in the feed");
        }

        if (run.Has(StoreFeatures.Attention))
        {
            Expect.Same(Cases, (await run.Attention.Claim(Given.Morning, max: 1_000)).Count, "cases to claim, as every lease was given back or ended");
        }

        if (run.Has(StoreFeatures.Query))
        {
            Expect.Sequence(Enumerable.Repeat((long)Versions, Cases), (await run.Query.List()).Cases.Select(static c => c.Version), "versions of the summaries");
        }
    }
}
