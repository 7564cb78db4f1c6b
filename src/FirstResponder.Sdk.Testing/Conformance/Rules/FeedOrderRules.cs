using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>F1 and F2 where hosts write their own rows first, then ours, so that transactions commit in another order than they began.</summary>
internal static class FeedOrderRules
{
    private const string Hint =
        "位置须在提交之后给：写入时取的序号，怎样过滤都不对。 / Positions have to be given after commit: numbers taken while writing are wrong however they are filtered (identity columns, transaction ids).";

    private const StoreFeatures Both = StoreFeatures.Feed | StoreFeatures.Enlist;
    private const string OneWriter = "数据库一次只有一个写者，此交错不会发生 / one writer at a time: the interleaving can't arise";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("F01 who wrote first and committed last comes last", "先写后提交的排在后", Hint, async run =>
        {
            var other = run.Open();
            using var slow = await run.BeginHostAsync();
            await slow.WriteRowAsync(run.Stop);
            await slow.Enlist(run.Store).Stored(Given.Due(Given.Case("slow"), 0, null));
            var quick = Workers.Start(() => other.Persist(Given.Due(Given.Case("quick"), 0, null)));
            List<FeedEntry> first = [];
            if (await run.ComesAsync(quick))
            {
                first = await RuleRun.As<ICaseFeed>(other).ReadAll();
                Expect.Sequence(["quick"], first.CaseIds(), "feed while the first writer hasn't committed");
            }
            else
            {
                run.Note = OneWriter;
            }

            await slow.CommitAsync(run.Stop);
            Expect.Same<AppendOutcome>(new Appended(1), await quick, "append beside the host's transaction");
            var rest = await run.Feed.ReadAll(after: first.Count == 0 ? FeedPosition.Start : first[0].Position);
            Expect.Sequence(["quick", "slow"], first.Concat(rest).CaseIds().OrderBy(static id => id, StringComparer.Ordinal), "events that a reader saw who went on from where it was");
            Expect.Sequence(first.Concat(rest).Select(static e => e.Position), (await run.Feed.ReadAll()).Select(static e => e.Position), "positions, read from the start again");
        }, Both),
        new("F01 what is rolled back never comes", "回滚的不出现，也不挡路", Hint, async run =>
        {
            using (var host = await run.BeginHostAsync())
            {
                await host.WriteRowAsync(run.Stop);
                await host.Enlist(run.Store).Stored(Given.Due(Given.Case("undone"), 0, null));
            }

            Expect.Same(0, (await run.Feed.ReadAll()).Count, "events in the feed after the rollback");
            await run.Store.Stored(Given.Due(Given.Case("done"), 0, null));
            Expect.Sequence(["done"], (await run.Feed.ReadAll()).CaseIds(), "feed");
        }, Both),
        new("F02 a later version of a transaction that began earlier comes after the version before", "先开始的事务写了后一版，仍排在前一版之后", Hint, async run =>
        {
            var other = run.Open();
            using var early = await run.BeginHostAsync();
            await early.WriteRowAsync(run.Stop);
            var before = Workers.Start(() => other.Persist(Given.Due(Given.Key, 0, null)));
            if (await run.ComesAsync(before))
            {
                await early.Enlist(run.Store).Stored(Given.Due(Given.Key, 1, null));
                await early.CommitAsync(run.Stop);
            }
            else
            {
                run.Note = OneWriter;
                await early.CommitAsync(run.Stop);
                await before;
                await run.Store.Stored(Given.Due(Given.Key, 1, null));
            }

            Expect.Sequence([1L, 2L], (await run.Feed.ReadAll()).Select(static e => e.Version), "versions in the feed");
        }, Both),
    ];
}
