using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>K1 to K8: where readers of the feed are, and which node reads for them.</summary>
internal static class CheckpointRules
{
    private const string TakeHint = "未领过的从起点开始、租约号为 1；领取以“租期 <= now”为条件，一条语句。 / A new one starts at the beginning with fence 1; taking has leased_until <= now in its predicate, in one statement.";
    private const string FenceHint = "保存与归还以租约号为条件。 / Saving and giving back have the fence in their predicate.";
    private const string PositionHint = "保存以“位置 <= 新位置”为条件，且不新建。 / Saving has position <= the new one in its predicate, and never makes a row.";

    private static readonly Instant Now = Given.Morning;
    private static readonly Duration Lease = Duration.FromMinutes(1);
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        Rule("K01 a reader that nobody took before begins at the start of the feed", "没人领过的读者从起点开始", TakeHint, async run =>
        {
            await run.Store.Stored(Given.Due(Given.Key, 0, null));
            Expect.Same(new FeedCheckpoint(Given.Company, "mail", FeedPosition.Start, 1, "node-1", Now + Lease), await Take(run), "taken");
        }),
        Rule("K02 while a lease runs nobody takes it, its holder neither", "租期内谁也领不到，持有者也一样", TakeHint, async run =>
        {
            await Held(run);
            Expect.Same<FeedCheckpoint?>(null, await Take(run, owner: "node-2"), "taken by another");
            Expect.Same<FeedCheckpoint?>(null, await Take(run, owner: "node-1"), "taken by the holder");
            Expect.Same<FeedCheckpoint?>(null, await Take(run, Now + Lease - Millisecond, "node-2"), "taken a millisecond before the lease runs out");
        }),
        Rule("K03 once the lease has run out another goes on at the saved position", "租期一到，别人从存下的位置继续", TakeHint, async run =>
        {
            var first = await Held(run);
            Expect.Same(first with { Position = new FeedPosition(17) }, await Save(run, first, 17, Now + Lease), "saved");
            Expect.Same(new FeedCheckpoint(Given.Company, "mail", new FeedPosition(17), first.Fence + 1, "node-2", Now + Lease + Lease), await Take(run, Now + Lease, "node-2"), "taken by another");
        }),
        Rule("K03 a save extends the lease", "保存即续租", FenceHint, async run =>
        {
            Expect.That(await Save(run, await Held(run), 0, Now + Lease + Lease) is not null, "saved", "null");
            Expect.Same<FeedCheckpoint?>(null, await Take(run, Now + Lease, "node-2"), "taken when the first lease has run out");
            Expect.That(await Take(run, Now + Lease + Lease, "node-2") is not null, "taken when the longer lease has run out", "null");
        }),
        Rule("K04 a save under an old fence changes nothing", "旧租约号的保存无效", FenceHint, async run =>
        {
            var first = await Held(run);
            var second = await Take(run, Now + Lease, "node-2");
            Expect.Same<FeedCheckpoint?>(null, await Save(run, first, 9, Now + Lease + Lease + Lease), "saved under the old fence");
            Expect.Same<FeedCheckpoint?>(null, await Take(run, second!.LeasedUntil - Millisecond, "node-3"), "taken while the second lease runs");
            Expect.Same(FeedPosition.Start, (await Take(run, second.LeasedUntil, "node-3"))?.Position, "position taken after it");
        }),
        Rule("K04 a lease that ran out is still saved while nobody else took it", "租期过了，没人领走仍可保存", FenceHint, async run =>
        {
            var saved = await Save(run, await Held(run), 5, Now + Lease + Lease + Lease);
            Expect.Same(5, saved?.Position.Value, "position saved");
            Expect.Same<FeedCheckpoint?>(null, await Take(run, Now + Lease + Lease, "node-2"), "taken while the longer lease runs");
        }),
        Rule("K05 what is given back is free at once and keeps its position", "归还即可再领，位置不变", FenceHint, async run =>
        {
            var saved = (await Save(run, await Held(run), 3, Now + Lease))!;
            Expect.Same(true, await GiveBack(run, saved), "given back");
            var next = await Take(run, Now, "node-2");
            Expect.Same((3L, saved.Fence + 1), next is null ? default : (next.Position.Value, next.Fence), "position and fence of the next");
        }),
        Rule("K05 giving back under an old fence changes nothing", "旧租约号的归还无效", FenceHint, async run =>
        {
            var first = await Held(run);
            await Take(run, Now + Lease, "node-2");
            Expect.Same(false, await GiveBack(run, first), "given back under the old fence");
            Expect.Same<FeedCheckpoint?>(null, await Take(run, Now + Lease, "node-3"), "taken while the second lease runs");
        }),
        Rule("K06 a position never goes back", "位置从不后退", PositionHint, async run =>
        {
            var taken = await Held(run);
            var saved = (await Save(run, taken, 8, Now + Lease))!;
            await Expect.ThrowsAsync<ArgumentOutOfRangeException>(() => Save(run, saved, 7, Now + Lease), "save of a position before the one held");
            Expect.Same<FeedCheckpoint?>(null, await Save(run, taken, 7, Now + Lease + Lease), "saved before the one kept");
            Expect.Same(8, (await Take(run, Now + Lease, "node-2"))?.Position.Value, "position taken by another");
        }),
        Rule("K06 an unknown checkpoint is neither saved nor given back", "没有的既不能保存也不能归还", PositionHint, async run =>
        {
            var never = new FeedCheckpoint(Given.Company, "never", FeedPosition.Start, 1, "node-1", Now + Lease);
            Expect.Same<FeedCheckpoint?>(null, await Save(run, never, 1, Now + Lease), "saved");
            Expect.Same(false, await GiveBack(run, never), "given back");
            Expect.Same(1, (await run.Checkpoints.TakeAsync(new CheckpointClaim(Given.Company, "never", "node-1", Now, Lease), default))?.Fence, "fence of the first taking");
        }),
        Rule("K07 readers and companies stand apart, character by character", "读者与企业逐字符区分", "主键为企业与读者，二进制排序规则。 / The key is company and reader, under a binary collation.", async run =>
        {
            await Save(run, await Held(run), 8, Now + Lease);
            foreach (var (company, reader) in new[] { (Given.Company, "Mail"), (Given.Company, "ledger"), ("jx", "mail"), ("CD", "mail") })
            {
                var other = await run.Checkpoints.TakeAsync(new CheckpointClaim(company, reader, "node-2", Now, Lease), default);
                Expect.Same((0L, 1L), other is null ? default : (other.Position.Value, other.Fence), $"position and fence of {company}/{reader}");
            }
        }),
        Rule("K08 of nodes that ask at once exactly one gets it", "几个节点同时领，恰有一个领到", TakeHint, async run =>
        {
            const int Nodes = 8;
            var stores = Enumerable.Range(0, Nodes).Select(_ => RuleRun.As<IFeedCheckpoints>(run.Open())).ToArray();
            for (var round = 0; round < 20; round++)
            {
                var at = Now + (Lease * round);
                var answers = await Workers.RaceAsync(Nodes, n => stores[n].TakeAsync(new CheckpointClaim(Given.Company, "mail", $"node-{n}", at, Lease), default).AsTask());
                Expect.Sequence([round + 1L], answers.Where(static a => a is not null).Select(static a => a!.Fence), "fences given out to eight who asked at once");
            }
        }),
        Rule("X01 a cancelled call on a checkpoint throws and does nothing", "已取消的位置调用只抛异常", "把令牌交给每个调用，进门先查。 / Hand the token to every call of the driver, and look at it at the door.", async run =>
        {
            var cancelled = new CancellationToken(canceled: true);
            await Expect.ThrowsAsync<OperationCanceledException>(() => run.Checkpoints.TakeAsync(new CheckpointClaim(Given.Company, "mail", "node-1", Now, Lease), cancelled).AsTask(), "take with a token that is cancelled");
            var taken = await Held(run);
            Expect.Same(1, taken.Fence, "fence of the first taking");
            await Expect.ThrowsAsync<OperationCanceledException>(() => run.Checkpoints.SaveAsync(taken, new FeedPosition(5), Now + Lease, cancelled).AsTask(), "save with a token that is cancelled");
            await Expect.ThrowsAsync<OperationCanceledException>(() => run.Checkpoints.GiveBackAsync(taken, cancelled).AsTask(), "giving back with a token that is cancelled");
            Expect.Same<FeedCheckpoint?>(null, await Take(run, owner: "node-2"), "taken while the lease runs");
            Expect.Same(0, (await Take(run, Now + Lease, "node-2"))?.Position.Value, "position taken when it has run out");
        }),
        Rule("K06 no checkpoint at all is refused", "空的位置一律拒绝", "进门先查空值。 / Look for null at the door.", async run =>
        {
            await Expect.ThrowsAsync<ArgumentException>(() => run.Checkpoints.TakeAsync(null!, default).AsTask(), "take of null");
            await Expect.ThrowsAsync<ArgumentException>(() => run.Checkpoints.SaveAsync(null!, FeedPosition.Start, Now, default).AsTask(), "save of null");
            await Expect.ThrowsAsync<ArgumentException>(() => run.Checkpoints.GiveBackAsync(null!, default).AsTask(), "giving back of null");
        }),
    ];

    private static RuleSpec Rule(string name, string chinese, string hint, Func<RuleRun, Task> check) => new(name, chinese, hint, check, StoreFeatures.Checkpoints);

    private static Task<FeedCheckpoint?> Take(RuleRun run, Instant? at = null, string owner = "node-1") =>
        run.Checkpoints.TakeAsync(new CheckpointClaim(Given.Company, "mail", owner, at ?? Now, Lease), default).AsTask();

    private static async Task<FeedCheckpoint> Held(RuleRun run) => await Take(run) ?? throw new RuleBroken("a checkpoint that nobody holds, taken", "null");

    private static Task<FeedCheckpoint?> Save(RuleRun run, FeedCheckpoint held, long position, Instant until) => run.Checkpoints.SaveAsync(held, new FeedPosition(position), until, default).AsTask();

    private static Task<bool> GiveBack(RuleRun run, FeedCheckpoint held) => run.Checkpoints.GiveBackAsync(held, default).AsTask();
}
