using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>Q1 to Q3: orders and pages, filters, one row.</summary>
internal static class QueryRules
{
    private const string OrderHint = "无期限的排最后；同期限按案号，逐字符（二进制排序规则）。 / Nulls last; equals by case id, character by character: a binary collation.";
    private const string PageHint = "按键续页：(期限, 案号) > 游标；多取一行即知有无下页。 / Go on by key: (due, case id) > cursor; one row more than asked for tells whether there is a next page.";
    private const string FilterHint = "与 CaseSummaryFilter.Matches 一致。 / The store's own predicates have to agree with CaseSummaryFilter.Matches.";
    private const string RowHint = "每次写入改写整行。 / Every append rewrites the whole row.";

    private static readonly Instant Ten = Instant.FromUtc(2026, 4, 28, 2, 0);
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        Rule("Q01 a list by next due puts cases without one last and equals by case id", "按期限排，无期限的在后，同期限按案号", OrderHint, async run =>
        {
            await Add(run, "d");
            await Add(run, "b", s => s with { NextDueAt = Ten });
            await Add(run, "c", s => s with { NextDueAt = Ten - Millisecond });
            await Add(run, "a");
            await Add(run, "e", s => s with { NextDueAt = Ten });
            Expect.Sequence(["c", "b", "e", "a", "d"], await Ids(run), "order");
        }),
        Rule("Q01 case ids are sorted character by character", "案号逐字符排序", OrderHint, async run =>
        {
            string[] ordinal = ["10", "9", "B", "Z", "a", "a-1", "b", "é", "乙", "甲"];
            foreach (var id in Enumerable.Reverse(ordinal))
            {
                await Add(run, id);
            }

            Expect.Sequence(ordinal, await Ids(run, order: CaseSummaryOrder.CaseId), "order by case id");
            Expect.Sequence(ordinal, await Ids(run), "order by next due, all without one");
        }),
        Rule("Q01 pages show every case once, whatever their size", "各页不漏不重，不论页大页小", PageHint, async run =>
        {
            for (var i = 0; i < 21; i++)
            {
                var due = i % 4;
                await Add(run, $"C-{i}", s => s with { NextDueAt = due == 0 ? null : Ten + Duration.FromHours(due) });
            }

            foreach (var order in new[] { CaseSummaryOrder.NextDue, CaseSummaryOrder.CaseId })
            {
                var whole = await Ids(run, order: order);
                Expect.Same(21, whole.Distinct().Count(), $"cases on one page by {order}");
                foreach (var size in new[] { 1, 4, 7 })
                {
                    Expect.Sequence(whole, await Pages(run, order, size), $"cases on pages of {size} by {order}");
                }
            }
        }),
        Rule("Q01 a list that fits exactly has no next page", "恰好装满没有下一页", PageHint, async run =>
        {
            await Add(run, "a");
            await Add(run, "b");
            Expect.Same<CaseSummaryCursor?>(null, (await run.Query.List(max: 2)).Next, "Next of a page of 2 of 2");
            Expect.Same("a", (await run.Query.List(max: 1)).Next?.CaseId, "Next of a page of 1 of 2");
            Expect.Same<CaseSummaryCursor?>(null, (await run.Query.List(max: int.MaxValue)).Next, "Next of the largest page");
        }),
        Rule("Q01 a list goes on after a case that has moved away", "所续的案件移走了也能续", PageHint, async run =>
        {
            foreach (var id in new[] { "a", "b", "c" })
            {
                await Add(run, id, s => s with { NextDueAt = Ten });
            }

            var first = await run.Query.List(max: 2);
            await Rewrite(run, "b", 1, s => s with { NextDueAt = Ten - Duration.FromDays(1) });
            Expect.Sequence(["c"], (await run.Query.List(after: first.Next, max: 2)).Cases.Select(static c => c.Key.CaseId), "second page");
        }),
        Rule("Q02 every condition that is set holds", "每个条件都成立", FilterHint, EveryCondition),
        Rule("Q02 no condition shows all", "没有条件即全部", FilterHint, async run =>
        {
            await Add(run, "a");
            await Add(run, "b", s => s with { Status = "Closed" });
            Expect.Sequence(["a", "b"], await Ids(run, new CaseSummaryFilter { Statuses = [] }), "cases");
            Expect.Sequence(["b"], await Ids(run, new CaseSummaryFilter { Statuses = ["Closed", "Archived"] }), "closed cases");
            Expect.Sequence([], await Ids(run, new CaseSummaryFilter { Statuses = ["closed"] }), "cases of a status in other letters");
        }),
        Rule("Q02 overdue begins with the first late instant", "超期从首个超期时刻起", FilterHint, async run =>
        {
            await Add(run, "hours", s => s with { NextDueAt = Ten, NextLateFrom = Ten + Millisecond });
            await Add(run, "days", s => s with { NextDueAt = Ten, NextLateFrom = Ten });
            await Add(run, "never", s => s with { NextDueAt = Ten });
            Expect.Sequence([], await Ids(run, new CaseSummaryFilter { OverdueAt = Ten - Millisecond }), "overdue a millisecond before");
            Expect.Sequence(["days"], await Ids(run, new CaseSummaryFilter { OverdueAt = Ten }), "overdue");
            Expect.Sequence(["days", "hours"], await Ids(run, new CaseSummaryFilter { OverdueAt = Ten + Millisecond }), "overdue a millisecond after");
        }),
        Rule("Q02 due before leaves out those due at that instant", "期限早于某刻，不含该刻", "早于即小于：DueBefore 已取整到毫秒。 / Earlier is less: DueBefore comes in whole milliseconds.", async run =>
        {
            await Add(run, "a", s => s with { NextDueAt = Ten });
            await Add(run, "none");
            Expect.Sequence([], await Ids(run, new CaseSummaryFilter { DueBefore = Ten }), "due before");
            Expect.Sequence(["a"], await Ids(run, new CaseSummaryFilter { DueBefore = Ten + Duration.FromNanoseconds(1) }), "due before a part of a millisecond later");
        }),
        Rule("Q02 filters and pages go together", "筛选与续页并用", PageHint, async run =>
        {
            for (var i = 0; i < 12; i++)
            {
                var odd = i % 2 == 1;
                await Add(run, $"C-{i:00}", s => s with { Lead = odd ? "L1" : "L2", NextDueAt = Ten + Duration.FromMinutes(i / 4) });
            }

            var first = await run.Query.List(new CaseSummaryFilter { Lead = "L1" }, max: 4);
            var second = await run.Query.List(new CaseSummaryFilter { Lead = "L1" }, after: first.Next, max: 4);
            Expect.Sequence(["C-01", "C-03", "C-05", "C-07"], first.Cases.Select(static c => c.Key.CaseId), "first page");
            Expect.Sequence(["C-09", "C-11"], second.Cases.Select(static c => c.Key.CaseId), "second page");
            Expect.Same<CaseSummaryCursor?>(null, second.Next, "Next of the last page");
        }),
        Rule("Q03 find returns the whole row of the last append", "查得最后一次写入的整行", RowHint, async run =>
        {
            await Add(run, "a", Full);
            Expect.Same(Full(Row("a", 1)), await run.Query.Find(Given.Case("a")), "row");
            await Rewrite(run, "a", 1, s => s with { Status = "Closed" });
            Expect.Same(Row("a", 2) with { Status = "Closed" }, await run.Query.Find(Given.Case("a")), "row of the second append, which sets nothing else");
            Expect.Same(Row("a", 2) with { Status = "Closed" }, (await run.Query.List()).Cases[0], "the same row, listed");
            Expect.Same<CaseSummary?>(null, await run.Query.Find(Given.Case("b")), "row of a case that doesn't exist");
        }),
    ];

    private static RuleSpec Rule(string name, string chinese, string hint, Func<RuleRun, Task> check) => new(name, chinese, hint, check, StoreFeatures.Query);

    private static async Task EveryCondition(RuleRun run)
    {
        static CaseSummary Matching(CaseSummary s) => s with
        {
            Status = "InProgress",
            Category = "Ordinary",
            Lead = "L1",
            Handler = "H1",
            RoomRef = "R1",
            ComplainantRef = "P1",
            NextDueAt = Ten - Millisecond,
            NextLateFrom = Ten - Millisecond,
        };

        await Add(run, "match", Matching);
        await Add(run, "status", s => Matching(s) with { Status = "Closed" });
        await Add(run, "category", s => Matching(s) with { Category = "Complex" });
        await Add(run, "no-category", s => Matching(s) with { Category = null });
        await Add(run, "estate", s => Matching(s) with { Estate = "别处" });
        await Add(run, "lead", s => Matching(s) with { Lead = "L2" });
        await Add(run, "handler", s => Matching(s) with { Handler = null });
        await Add(run, "room", s => Matching(s) with { RoomRef = "R2" });
        await Add(run, "complainant", s => Matching(s) with { ComplainantRef = "P2" });
        await Add(run, "due", s => Matching(s) with { NextDueAt = Ten });
        await Add(run, "undue", s => Matching(s) with { NextDueAt = null });
        await Add(run, "late", s => Matching(s) with { NextLateFrom = Ten });
        await Add(run, "never-late", s => Matching(s) with { NextLateFrom = null });
        var filter = new CaseSummaryFilter
        {
            Statuses = ["InProgress", "Classified"],
            Category = "Ordinary",
            Estate = "滨江苑",
            Lead = "L1",
            Handler = "H1",
            RoomRef = "R1",
            ComplainantRef = "P1",
            DueBefore = Ten,
            OverdueAt = Ten - Millisecond,
        };

        Expect.Sequence(["match"], await Ids(run, filter), "cases that meet every condition");
        Expect.Same(13, (await Ids(run)).Length, "cases without a condition");
    }

    private static CaseSummary Full(CaseSummary s) => s with
    {
        Building = "3栋",
        RoomRef = "3-1-702",
        ComplainantRef = "p-9",
        Category = "Ordinary",
        Lead = "L1",
        Handler = "H1",
        NextDueAt = Ten,
        NextLateFrom = Ten + Millisecond,
        NextAttentionAt = Ten - Millisecond,
        OldestCalendarVersion = "2026.1",
        HasProvisional = true,
    };

    private static async Task<string[]> Pages(RuleRun run, CaseSummaryOrder order, int size)
    {
        var seen = new List<string>();
        CaseSummaryCursor? at = null;
        do
        {
            var page = await run.Query.List(order: order, after: at, max: size);
            Expect.That(page.Cases.Count <= size, $"at most {size} cases on a page", page.Cases.Count);
            seen.AddRange(page.Cases.Select(static c => c.Key.CaseId));

            // By way of a link, as a board goes on.
            at = page.Next is null ? null : CaseSummaryCursor.Parse(page.Next.ToString());
        }
        while (at is not null && seen.Count < 1_000);
        return [.. seen];
    }

    private static async Task<string[]> Ids(RuleRun run, CaseSummaryFilter? filter = null, CaseSummaryOrder order = CaseSummaryOrder.NextDue) =>
        [.. (await run.Query.List(filter, order)).Cases.Select(static c => c.Key.CaseId)];

    private static Task Add(RuleRun run, string caseId, Func<CaseSummary, CaseSummary>? change = null) => Rewrite(run, caseId, 0, change ?? (static s => s));

    private static Task Rewrite(RuleRun run, string caseId, long expected, Func<CaseSummary, CaseSummary> change) => run.Store.Stored(Request(caseId, expected, change));

    private static CaseSummary Row(string caseId, long version) => Request(caseId, version - 1, static s => s).Summary;

    private static AppendRequest Request(string caseId, long expected, Func<CaseSummary, CaseSummary> change)
    {
        var command = FormattableString.Invariant($"c{expected}");
        return Given.Of(Given.Case(caseId), expected, command, Given.Records(Given.Case(caseId), expected, ChainHash.None, command, "a.v1"), change);
    }
}
