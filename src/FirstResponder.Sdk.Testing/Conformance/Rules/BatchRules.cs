using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>B1: many appends in one call.</summary>
internal static class BatchRules
{
    private const string Hint = "逐条按序，各有答复；写之前先查命令标识。 / In their order, an outcome for each; misused command ids are found before anything is written (StoreArgument.Batch).";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        Rule("B01 each request has its own outcome in order", "每条各有答复，次序不变", async run =>
        {
            await run.Store.Stored(Given.Request(0, "first", "accepted.v1"));
            var outcomes = await run.Batch.AppendMany(
                Import("A", 0, "a"),
                Given.Request(0, "first", "accepted.v1"),
                Given.Request(0, "stale", "accepted.v1"),
                Given.Request(1, "next", "classified.v1", "dispatched.v1"),
                Given.Request(3, "after-that", "completed.v1"),
                Given.Request(3, "late", "completed.v1"),
                Import("A", 0, "a"));
            Expect.Sequence<AppendOutcome>(
                [new Appended(1), new AlreadyApplied(1), new Conflict(1), new Appended(3), new Appended(4), new Conflict(4), new AlreadyApplied(1)],
                outcomes,
                "outcomes");
            Expect.Sequence(["accepted.v1", "classified.v1", "dispatched.v1", "completed.v1"], (await run.Store.Read(Given.Key)).Types(), "events");
            Expect.Sequence(["imported.v1"], (await run.Store.Read(Given.Case("A"))).Types(), "events of the other case");
            if (run.Has(StoreFeatures.Feed))
            {
                Expect.Same(5, (await run.Feed.ReadAll()).Count, "events in the feed");
            }

            if (run.Has(StoreFeatures.Query))
            {
                Expect.Same(4, (await run.Query.Find(Given.Key))?.Version, "version of the summary");
            }
        }),
        Rule("B01 nothing is answered by nothing", "空批答复为空", async run => Expect.Same(0, (await run.Batch.AppendMany()).Count, "outcomes")),
        Rule("B01 one invalid request and nothing of the batch is written", "有一条不合规，整批不写", async run =>
        {
            await run.Store.Stored(Given.Request(0, "first", "accepted.v1"));
            var tooMany = Enumerable.Repeat("a.v1", run.Store.Capabilities.MaxEventsPerAppend + 1).ToArray();
            AppendRequest?[] invalid =
            [
                null,
                Given.Request(Given.Case("B"), 0, "b", tooMany),
                Given.Request(1, "first", "classified.v1"),
                Given.Request(Given.Case("A"), 1, "a", "something-else.v1"),
            ];
            foreach (var request in invalid)
            {
                await Expect.ThrowsAsync<ArgumentException>(() => run.Batch.AppendMany(Import("A", 0, "a"), request!, Import("Z", 0, "z")), $"batch with {request?.ToString() ?? "null"}");
                Expect.Same((0L, 0L), ((await run.Store.Read(Given.Case("A"))).HeadVersion, (await run.Store.Read(Given.Case("Z"))).HeadVersion), "head versions of the batch's other cases");
            }
        }),
        Rule("B01 two requests that misuse one command id are found also when both lose", "同批误用命令标识，冲突也要查出", async run =>
        {
            await run.Store.Stored(Given.Request(0, "first", "accepted.v1"));
            await Expect.ThrowsAsync<ArgumentException>(
                () => run.Batch.AppendMany(Import("A", 0, "a"), Given.Request(5, "lost", "x.v1"), Given.Request(7, "lost", "y.v1")), "batch with two commands under one id");
            Expect.Same(0, (await run.Store.Read(Given.Case("A"))).HeadVersion, "head version of the batch's other case");
        }),
        Rule("B01 batches over the same cases in opposite order both get through", "两批案件次序相反也都写得成", async run =>
        {
            var stores = new[] { run.Open(), run.Open() };
            for (var round = 0; round < 15; round++)
            {
                var cases = Enumerable.Range(0, 12).Select(n => Given.Case($"C-{n}")).ToArray();
                await Workers.RaceAsync(2, async n =>
                {
                    var requests = cases.Select(key => Given.Request(key, round, $"c{round}", "a.v1"));
                    return await Persist(RuleRun.As<IBatchAppend>(stores[n]), [.. n == 0 ? requests : requests.Reverse()]);
                });
                foreach (var key in cases)
                {
                    Expect.Same(round + 1L, (await run.Store.Read(key)).HeadVersion, $"head version of {key}, to which both sent the same command");
                }
            }
        }),
    ];

    private static RuleSpec Rule(string name, string chinese, Func<RuleRun, Task> check) => new(name, chinese, Hint, check, StoreFeatures.Batch);

    private static AppendRequest Import(string caseId, long expected, string commandId) => Given.Request(Given.Case(caseId), expected, commandId, "imported.v1");

    private static async Task<bool> Persist(IBatchAppend store, AppendRequest[] requests)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await store.AppendMany(requests);
                return true;
            }
            catch (CaseStoreUnavailableException fault) when (fault.IsTransient && attempt < 50)
            {
                await Task.Delay(attempt);
            }
        }
    }
}
