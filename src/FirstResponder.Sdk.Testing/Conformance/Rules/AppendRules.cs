using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>A1 to A4: versions, the command id before the version, conflicts, duplicates.</summary>
internal static class AppendRules
{
    private const string VersionHint = "写入语句中的版本条件。 / The version in the predicate of the statement that writes; the first event has version 1.";
    private const string CommandHint = "命令标识要先于版本查。 / The command id is looked up before the version is compared, by company, case and id.";
    private const string ConflictHint = "冲突时读回链头的版本。 / What is read back of the head when the statement wrote no row.";
    private const string DuplicateHint = "命令标识表：存下首次之后的版本。 / The table of command ids has to keep the version right after the first time.";

    private static readonly string[] Two = ["accepted.v1", "classified.v1"];

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("A01 versions are contiguous from one", "每案的版本从 1 起连续", VersionHint, async run =>
        {
            await run.Store.Answers(new Appended(2), Given.Request(0, "a", Two));
            await run.Store.Answers(new Appended(3), Given.Request(2, "b", "dispatched.v1"));

            var page = await run.Store.Read(Given.Key);
            Expect.Sequence([.. Two, "dispatched.v1"], page.Types(), "events");
            Expect.Same(3, page.HeadVersion, "head version");
        }),
        new("A01 expected zero means that the case must not exist", "期望版本 0 即该案不得存在", VersionHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            await run.Store.Answers(new Conflict(1), Given.Request(0, "b", "accepted.v1"));
        }),
        new("A01 an expected version beyond a missing case is a conflict", "对不存在的案件期望更高版本是冲突", VersionHint, async run =>
        {
            foreach (var expected in new[] { 1, 7, long.MaxValue - 1 })
            {
                await run.Store.Answers(new Conflict(0), Given.Request(expected, "a", "dispatched.v1"));
            }

            Expect.Same(0, (await run.Store.Read(Given.Key)).HeadVersion, "head version");
        }),
        new("A01 an expected version beyond the head is a conflict", "期望版本高于链头是冲突", VersionHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            await run.Store.Answers(new Conflict(1), Given.Request(2, "b", "dispatched.v1"));
            Expect.Same(1, (await run.Store.Read(Given.Key)).HeadVersion, "head version");
        }),
        new("A02 a replay is already applied whatever version it expects", "重发的命令不论期望哪一版都是已办", CommandHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            await run.Store.Stored(Given.Request(1, "b", Two));
            await run.Store.Stored(Given.Request(3, "c", "dispatched.v1"));
            foreach (var expected in new long[] { 0, 1, 3, 4, 99 })
            {
                await run.Store.Answers(new AlreadyApplied(3), Given.Request(expected, "b", Two));
            }
        }),
        new("A03 conflict reports the actual version", "冲突报出实际版本", ConflictHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            await run.Store.Stored(Given.Request(1, "b", Two));
            await run.Store.Answers(new Conflict(3), Given.Request(1, "c", "plan-recorded.v1"));
            await run.Store.Answers(new Conflict(3), Given.Request(0, "d", "plan-recorded.v1"));
        }),
        new("A03 a conflict uses up no command id", "冲突不占用命令标识", CommandHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            await run.Store.Answers(new Conflict(1), Given.Request(0, "b", "classified.v1"));
            await run.Store.Answers(new Appended(2), Given.Request(1, "b", "classified.v1"));
        }),
        new("A04 a duplicate stores nothing and returns the first result", "重复的命令不再存，答复与首次相同", DuplicateHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", Two));
            await run.Store.Stored(Given.Request(2, "b", "dispatched.v1"));
            await run.Store.Answers(new AlreadyApplied(2), Given.Request(3, "a", Two));

            Expect.Sequence([.. Two, "dispatched.v1"], (await run.Store.Read(Given.Key)).Types(), "events");
            if (run.Has(StoreFeatures.Feed))
            {
                Expect.Same(3, (await run.Feed.Read()).Entries.Count, "events in the feed");
            }
        }),
        new("A04 a duplicate leaves summary and fence alone", "重复的命令不动汇总行与租约", DuplicateHint, async run =>
        {
            await run.Store.Stored(Given.Due(Given.Key, 0, Given.Morning));
            var claimed = run.Has(StoreFeatures.Attention) ? await run.Attention.Claim(Given.Morning) : [];
            var before = await run.Store.Read(Given.Key);
            await run.Store.Answers(new AlreadyApplied(1), Given.Due(Given.Key, 0, Given.Morning + NodaTime.Duration.FromHours(1)));

            Expect.Same(before.HeadHash, (await run.Store.Read(Given.Key)).HeadHash, "head hash");
            if (run.Has(StoreFeatures.Query))
            {
                Expect.Same(Given.Morning, (await run.Query.Find(Given.Key))?.NextAttentionAt, "next attention");
            }

            foreach (var held in claimed)
            {
                Expect.That(await run.Attention.Release(held), "the fence as the claim raised it", "the release finds it raised again");
            }
        }),
        new("A04 the same command id on another case is another command", "同一命令标识在另一案是另一命令", CommandHint, async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", "accepted.v1"));
            await run.Store.Answers(new Appended(1), Given.Request(Given.Case("C-18"), 0, "a", "accepted.v1"));
        }),
        new("A04 command ids are told apart character by character", "命令标识逐字符区分", "列的排序规则（大小写、重音、全半角）。 / The collation of the column: case, accents, width.", async run =>
        {
            foreach (var (one, other) in Alike.Pairs)
            {
                var key = Given.Case("C-" + one);
                await run.Store.Stored(Given.Request(key, 0, one, "accepted.v1"));
                await run.Store.Answers(new Appended(2), Given.Request(key, 1, other, "classified.v1"));
            }
        }),
        new("A04 other event types under one command id are refused", "同一命令标识下换了事件即拒绝", "查到命令标识后调用 request.EnsureSameEvents。 / Call request.EnsureSameEvents where the command id is found.", async run =>
        {
            await run.Store.Stored(Given.Request(0, "a", Two));
            await run.Store.Stored(Given.Request(2, "b", "dispatched.v1"));
            foreach (var types in new string[][] { ["dispatched.v1"], ["accepted.v1", "dispatched.v1"], ["accepted.v1"], [.. Two, "dispatched.v1"] })
            {
                var fault = await Expect.ThrowsAsync<ArgumentException>(() => run.Store.Append(Given.Request(3, "a", types)), "append of " + string.Join("+", types));
                Expect.That(fault.Message.Contains(Given.Key.ToString()), $"a message that names {Given.Key}", fault.Message);
            }

            Expect.Same(3, (await run.Store.Read(Given.Key)).HeadVersion, "head version");
        }),
    ];
}
