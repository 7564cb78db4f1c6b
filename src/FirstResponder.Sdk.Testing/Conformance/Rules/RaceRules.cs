using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A8, and F1 under load: writers that meet, each with connections of its own.</summary>
internal static class RaceRules
{
    private const int Writers = 16;
    private const int Rounds = 40;
    private const string Hint =
        "版本条件写在写入语句里，(企业,案号,版本) 为主键。 / The version in the predicate of the statement that writes, and a primary key on company, case and version: looking first and writing then loses events.";

    private const string FeedHint = "位置在提交之后给，由读者在一把锁下给。 / Positions are given after commit, by whoever reads, under one lock per company; never by an identity column.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("A08 of racing writers exactly one is appended", "同版竞写恰有一个写入", Hint, async run =>
        {
            var outcomes = await Race(run, (key, writer) => Given.Request(key, 0, $"w{writer}", $"by-{writer}.v1", "and.v1"));
            for (var round = 0; round < Rounds; round++)
            {
                var winners = Enumerable.Range(0, Writers).Where(w => outcomes[w][round] is Appended).ToArray();
                Expect.Same(1, winners.Length, $"writers that were appended to {Raced(round)}");
                Expect.Sequence(
                    Enumerable.Range(0, Writers).Select(w => w == winners[0] ? (AppendOutcome)new Appended(2) : new Conflict(2)),
                    outcomes.Select(mine => mine[round]),
                    $"outcomes on {Raced(round)}");
                Expect.Sequence([$"by-{winners[0]}.v1", "and.v1"], (await run.Store.Read(Raced(round))).Types(), "events, those of the winner");
            }
        }),
        new("A08 of racing senders of one command exactly one is appended", "同一命令竞发恰有一次写入", Hint, async run =>
        {
            var outcomes = await Race(run, (key, _) => Given.Request(key, 0, "same", "accepted.v1"));
            for (var round = 0; round < Rounds; round++)
            {
                var answers = outcomes.Select(mine => mine[round]).ToArray();
                Expect.Same((1, Writers - 1), (answers.Count(static a => a == new Appended(1)), answers.Count(static a => a == new AlreadyApplied(1))), $"Appended and AlreadyApplied on {Raced(round)}");
                Expect.Same(1, (await run.Store.Read(Raced(round))).Events.Count, "events");
            }
        }),
        new("A08 sixteen writers on one case lose, double and reorder nothing", "十六个写者写一案，不丢不重不乱", Hint, run => new Storm(run, cases: 1, readers: 0, hosts: false).RageAsync()),
        new("A08 sixteen writers on many cases lose, double and reorder nothing", "十六个写者写多案，不丢不重不乱", Hint, run => new Storm(run, cases: 48, readers: 0, hosts: false).RageAsync()),
        new("F01 readers beside writers see each event once and never go back", "边写边读，每个事件恰见一次，从不回头", FeedHint, run => new Storm(run, cases: 48, readers: 2, run.Has(StoreFeatures.Enlist)).RageAsync(), StoreFeatures.Feed),
    ];

    private static CaseKey Raced(int round) => Given.Case($"race-{round}");

    // All writers walk the same cases in the same order and meet at many of them.
    private static async Task<AppendOutcome[][]> Race(RuleRun run, Func<CaseKey, int, AppendRequest> request)
    {
        var stores = Enumerable.Range(0, Writers).Select(_ => run.Open()).ToArray();
        return await Workers.RaceAsync(
            Writers,
            async writer => await stores[writer].Stored(Given.Request(Given.Case($"warm-{writer}"), 0, "warm", "a.v1")),
            async writer =>
            {
                var mine = new AppendOutcome[Rounds];
                for (var round = 0; round < Rounds; round++)
                {
                    mine[round] = await stores[writer].Persist(request(Raced(round), writer));
                }

                return mine;
            });
    }
}
