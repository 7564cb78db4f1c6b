using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Generation;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>One sequence of calls, each made of one number, on the store and on the store in memory.</summary>
internal sealed class ModelPlay(RuleRun run, ICaseStore store, IDictionary<string, int> tally)
{
    private static readonly string[] Companies = ["A", "B"];
    private static readonly string[] Types = ["x.v1", "y.v1", "z.v1"];
    private static readonly string[] Statuses = ["Accepted", "InProgress", "Closed"];

    private readonly InMemoryCaseStore model = new();
    private readonly List<(ClaimedCase Mine, ClaimedCase Models)> claims = [];
    private readonly Dictionary<CaseKey, long> fences = [];
    private readonly List<string> story = [];
    private Instant now = Given.Morning;
    private Chance chance = Chance.Plain;

    public async Task<ModelDifference?> PlayAsync(IEnumerable<long> calls)
    {
        foreach (var call in calls)
        {
            run.Stop.ThrowIfCancellationRequested();
            chance = new Chance(call);
            try
            {
                await TakeAsync(chance.Below(20));
            }
            catch (RuleBroken difference)
            {
                return new ModelDifference(difference.Expected, difference.Observed, story);
            }
        }

        return null;
    }

    private Task TakeAsync(int kind) => kind switch
    {
        < 9 => AppendAsync(),
        9 or 10 when run.Has(StoreFeatures.Attention) => ClaimAsync(),
        11 when run.Has(StoreFeatures.Attention) => ReleaseAsync(),
        12 or 13 => Later(),
        14 when run.Has(StoreFeatures.Feed) => FeedAsync(),
        15 when run.Has(StoreFeatures.Query) => ListAsync(),
        16 when run.Has(StoreFeatures.Query) => FindAsync(),
        17 when run.Has(StoreFeatures.Batch) => BatchAsync(),
        _ => ReadAsync(),
    };

    private CaseKey AnyCase() => new(chance.Of(Companies), FormattableString.Invariant($"C-{chance.Below(3)}"));

    private async Task<AppendRequest> AnyRequestAsync()
    {
        var key = AnyCase();
        var head = (await model.Read(key)).HeadVersion;
        var expected = Math.Max(0, head + (chance.In(25) ? chance.Below(5) - 2 : 0));
        var types = Enumerable.Range(0, 1 + chance.Below(2)).Select(_ => chance.Of(Types)).ToArray();

        // Few command ids, so that they meet again, and their events mostly differ then.
        var command = FormattableString.Invariant($"c{chance.Below(40)}");
        Instant? attention = chance.In(25) ? null : now + Duration.FromSeconds(chance.Below(400) - 100);
        Instant? due = chance.In(30) ? null : now + Duration.FromMinutes(chance.Below(4));
        var status = chance.Of(Statuses);
        var lead = chance.In(50) ? "L1" : null;
        return Given.Of(key, expected, command, Given.Records(key, expected, ChainHash.None, command, types), s => s with { NextAttentionAt = attention, NextDueAt = due, NextLateFrom = due, Status = status, Lead = lead });
    }

    private async Task AppendAsync()
    {
        var request = await AnyRequestAsync();
        Tell($"append {request} [{string.Join(", ", request.Events.Select(static e => e.TypeName))}], attention {request.Summary.NextAttentionAt}");
        var expected = await AnswerAsync(() => model.Append(request));
        Count(expected);
        Same(expected, await AnswerAsync(() => store.Append(request)), "answer");
    }

    private async Task BatchAsync()
    {
        var requests = new AppendRequest[1 + chance.Below(4)];
        for (var i = 0; i < requests.Length; i++)
        {
            requests[i] = await AnyRequestAsync();
        }

        Tell($"append many: {string.Join("; ", requests.Select(static r => $"{r} [{string.Join(", ", r.Events.Select(static e => e.TypeName))}]"))}");
        var expected = await AnswerAsync(async () => string.Join(", ", await model.AppendMany(requests)));
        Count("Batch");
        Same(expected, await AnswerAsync(async () => string.Join(", ", await RuleRun.As<IBatchAppend>(store).AppendMany(requests))), "answers");
    }

    private async Task ClaimAsync()
    {
        var lease = Duration.FromSeconds(1 + chance.Below(120));
        var max = 1 + chance.Below(4);
        var whose = chance.Below(3);
        var claim = whose == 2 ? AttentionClaim.ForAllCompanies("node", now, lease, max) : AttentionClaim.ForCompany(Companies[whose], "node", now, lease, max);
        Tell($"claim {max} of {claim.Company ?? "all"} at {Time(now)} until {Time(claim.LeasedUntil)}");
        var expected = await model.ClaimAsync(claim, default);
        var claimed = await RuleRun.As<IAttentionStore>(store).ClaimAsync(claim, default);
        Count(expected.Count == 0 ? "ClaimedNone" : "Claimed");
        Same(Shown(expected), Shown(claimed), "claimed");
        for (var i = 0; i < claimed.Count; i++)
        {
            fences.TryGetValue(claimed[i].Key, out var before);
            Expect.That(claimed[i].Fence > before, $"a fence above {before} for {claimed[i].Key}", claimed[i].Fence);
            fences[claimed[i].Key] = claimed[i].Fence;
            claims.Add((claimed[i], expected[i]));
        }
    }

    private async Task ReleaseAsync()
    {
        if (claims.Count == 0)
        {
            await Later();
            return;
        }

        var (mine, models) = chance.Among(claims);
        Tell($"release {mine.Key} with fence {mine.Fence}");
        var expected = await model.Release(models);
        Count(expected ? "Released" : "FenceLost");
        Same(expected.ToString(), (await RuleRun.As<IAttentionStore>(store).Release(mine)).ToString(), "released");
    }

    private Task Later()
    {
        now += Duration.FromSeconds(chance.Below(300));
        Tell($"time goes on to {Time(now)}");
        return Task.CompletedTask;
    }

    private async Task ReadAsync()
    {
        var key = AnyCase();
        int after = chance.Below(6), max = 1 + chance.Below(5);
        Tell($"read {max} of {key} after {after}");
        Count("Read");
        Same(Shown(await model.Read(key, after, max)), Shown(await store.Read(key, after, max)), "page");
    }

    private async Task FeedAsync()
    {
        // Across cases the order is the store's own; within a case it is that of the versions.
        var company = chance.Of(Companies);
        Tell($"read the feed of {company}");
        Count("Feed");
        Same(ByCase(await model.ReadAll(company)), ByCase(await RuleRun.As<ICaseFeed>(store).ReadAll(company, max: 1 + chance.Below(9))), "feed, case by case");
    }

    private async Task ListAsync()
    {
        var company = chance.Of(Companies);
        var filter = new CaseSummaryFilter
        {
            Statuses = chance.In(50) ? null : [chance.Of(Statuses), chance.Of(Statuses)],
            Lead = chance.In(75) ? null : "L1",
            DueBefore = chance.In(75) ? null : now + Duration.FromMinutes(chance.Below(4)),
            OverdueAt = chance.In(75) ? null : now,
        };
        var order = chance.Any<CaseSummaryOrder>();
        var max = 1 + chance.Below(3);
        CaseSummaryCursor? after = chance.In(50) ? null : new CaseSummaryCursor(FormattableString.Invariant($"C-{chance.Below(3)}"), chance.In(50) ? null : now);
        Tell($"list {max} of {company} by {order} after {after}: statuses {string.Join("|", filter.Statuses ?? [])}, lead {filter.Lead}, due before {filter.DueBefore}, overdue at {filter.OverdueAt}");
        Count("List");
        Same(Shown(await model.List(filter, order, after, max, company)), Shown(await RuleRun.As<ICaseQuery>(store).List(filter, order, after, max, company)), "list");
    }

    private async Task FindAsync()
    {
        var key = AnyCase();
        Tell($"find {key}");
        Count("Find");
        Same($"{await model.Find(key)}", $"{await RuleRun.As<ICaseQuery>(store).Find(key)}", "summary");
    }

    private static async Task<string> AnswerAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return $"{await call()}";
        }
        catch (ArgumentException)
        {
            return "refused";
        }
    }

    private static string Shown(IEnumerable<ClaimedCase> claimed) => string.Join("; ", claimed.Select(static c => $"{c.Key} due {Time(c.NextAttentionAt)} for {c.Owner} until {Time(c.LeasedUntil)}"));

    private static string Shown(EventPage page) => $"{page} {string.Join(", ", page.Events.Select(static e => $"{e.TypeName} by {e.CommandId} {e.Hash}"))} end {page.IsEnd} head {page.HeadHash}";

    private static string Shown(CaseSummaryPage page) => $"{string.Join("; ", page.Cases)} next {page.Next}";

    private static string ByCase(IEnumerable<FeedEntry> feed) =>
        string.Join("; ", feed.GroupBy(static e => e.Key.CaseId).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => $"{g.Key}: {string.Join(", ", g.Select(static e => $"{e.Version} {e.Event.TypeName}"))}"));

    private static string Time(Instant instant) => (instant - Given.Morning).TotalMilliseconds.ToString("0", System.Globalization.CultureInfo.InvariantCulture) + " ms";

    private static void Same(string expected, string observed, string what)
    {
        if (!string.Equals(expected, observed, StringComparison.Ordinal))
        {
            throw new RuleBroken($"{what}: {expected}", observed);
        }
    }

    private void Tell(string step) => story.Add(FormattableString.Invariant($"{story.Count + 1}. {step}"));

    private void Count(string kind)
    {
        var name = kind.Split(' ')[0];
        tally[name] = tally.TryGetValue(name, out var count) ? count + 1 : 1;
    }
}
