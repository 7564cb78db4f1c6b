using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class CaseQueryTests
{
    private static readonly Instant Ten = Instant.FromUtc(2026, 4, 28, 2, 0);
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);

    private readonly TestedStore store = new();

    [Fact]
    public async Task List_by_next_due_puts_cases_without_one_last()
    {
        await Add("d", s => s);
        await Add("b", s => s with { NextDueAt = Ten });
        await Add("c", s => s with { NextDueAt = Ten - Millisecond });
        await Add("a", s => s);
        await Add("e", s => s with { NextDueAt = Ten });

        Assert.Equal(["c", "b", "e", "a", "d"], await Ids(new CaseSummaryFilter()));
    }

    [Theory]
    [InlineData(CaseSummaryOrder.NextDue, 1)]
    [InlineData(CaseSummaryOrder.NextDue, 4)]
    [InlineData(CaseSummaryOrder.CaseId, 1)]
    [InlineData(CaseSummaryOrder.CaseId, 7)]
    public async Task List_pages_show_every_case_once(CaseSummaryOrder order, int pageSize)
    {
        for (int i = 0; i < 21; i++)
        {
            int due = i % 4;
            await Add($"C-{i}", s => s with { NextDueAt = due == 0 ? null : Ten + Duration.FromHours(due) });
        }

        string[] whole = await Ids(new CaseSummaryFilter(), order);
        var seen = new List<string>();
        CaseSummaryCursor? at = null;
        do
        {
            CaseSummaryPage page = await store.ListAsync("JX", new CaseSummaryFilter(), order, at, pageSize, default);
            seen.AddRange(page.Cases.Select(c => c.Key.CaseId));
            at = page.Next is null ? null : CaseSummaryCursor.Parse(page.Next.ToString());
        }
        while (at is not null);

        Assert.Equal(21, seen.Distinct().Count());
        Assert.Equal(whole, seen);
    }

    [Fact]
    public async Task List_that_fits_exactly_has_no_next_page()
    {
        await Add("a", s => s);
        await Add("b", s => s);

        Assert.Null((await store.ListAsync("JX", new CaseSummaryFilter(), CaseSummaryOrder.CaseId, null, 2, default)).Next);
        Assert.Equal("a", (await store.ListAsync("JX", new CaseSummaryFilter(), CaseSummaryOrder.CaseId, null, 1, default)).Next!.CaseId);
    }

    [Fact]
    public async Task List_goes_on_after_a_case_that_has_moved_away()
    {
        foreach (string id in new[] { "a", "b", "c" })
            await Add(id, s => s with { NextDueAt = Ten });
        CaseSummaryPage first = await store.ListAsync("JX", new CaseSummaryFilter(), CaseSummaryOrder.NextDue, null, 2, default);
        await Rewrite("b", 1, s => s with { NextDueAt = Ten - Duration.FromDays(1) });

        CaseSummaryPage second = await store.ListAsync("JX", new CaseSummaryFilter(), CaseSummaryOrder.NextDue, first.Next, 2, default);

        Assert.Equal(["c"], second.Cases.Select(c => c.Key.CaseId));
    }

    [Fact]
    public async Task List_holds_every_condition_that_is_set()
    {
        await Add("match", Matching);
        await Add("status", s => Matching(s) with { Status = "Closed" });
        await Add("category", s => Matching(s) with { Category = "Complex" });
        await Add("no-category", s => Matching(s) with { Category = null });
        await Add("estate", s => Matching(s) with { Estate = "别处" });
        await Add("lead", s => Matching(s) with { Lead = "L2" });
        await Add("handler", s => Matching(s) with { Handler = null });
        await Add("room", s => Matching(s) with { RoomRef = "R2" });
        await Add("complainant", s => Matching(s) with { ComplainantRef = "P2" });
        await Add("due", s => Matching(s) with { NextDueAt = Ten });
        await Add("undue", s => Matching(s) with { NextDueAt = null });
        await Add("late", s => Matching(s) with { NextLateFrom = Ten });
        await Add("never-late", s => Matching(s) with { NextLateFrom = null });

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

        Assert.Equal(["match"], await Ids(filter));
        Assert.Equal(13, (await Ids(new CaseSummaryFilter { Statuses = [] })).Length);

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
    }

    [Fact]
    public async Task List_of_overdue_cases_begins_with_the_first_late_instant()
    {
        await Add("hours", s => s with { NextDueAt = Ten, NextLateFrom = Ten + Millisecond });
        await Add("days", s => s with { NextDueAt = Ten, NextLateFrom = Ten });

        Assert.Equal(["days"], await Ids(new CaseSummaryFilter { OverdueAt = Ten }));
        Assert.Equal(["days", "hours"], await Ids(new CaseSummaryFilter { OverdueAt = Ten + Millisecond }));
    }

    [Fact]
    public async Task List_of_cases_due_before_a_part_of_a_millisecond_has_those_due_at_its_beginning()
    {
        await Add("a", s => s with { NextDueAt = Ten });

        Assert.Empty(await Ids(new CaseSummaryFilter { DueBefore = Ten }));
        Assert.Equal(["a"], await Ids(new CaseSummaryFilter { DueBefore = Ten + Duration.FromNanoseconds(1) }));
    }

    [Fact]
    public async Task Find_returns_the_row_of_the_last_append()
    {
        await Add("a", s => s);
        await Rewrite("a", 1, s => s with { Status = "Closed", HasProvisional = true, OldestCalendarVersion = "2026.1", Building = "3栋" });

        CaseSummary row = (await store.FindAsync(new CaseKey("JX", "a"), default))!;

        Assert.Equal((2L, "Closed", true, "2026.1", "3栋"), (row.Version, row.Status, row.HasProvisional, row.OldestCalendarVersion, row.Building));
        Assert.Null(await store.FindAsync(new CaseKey("JX", "b"), default));
    }

    [Theory]
    [InlineData(":C-17")]
    [InlineData("1777341600000:C-17")]
    [InlineData("-1:a:b")]
    public void Cursor_text_can_be_read_back(string text)
    {
        CaseSummaryCursor cursor = CaseSummaryCursor.Parse(text);

        Assert.Equal(text, cursor.ToString());
        Assert.Equal(text[(text.IndexOf(':') + 1)..], cursor.CaseId);
    }

    [Theory]
    [InlineData("")]
    [InlineData("C-17")]
    [InlineData("12")]
    [InlineData("12:")]
    [InlineData("x:C-17")]
    [InlineData("9223372036854775807:C-17")]
    public void Cursor_refuses_other_text(string text)
    {
        Assert.Throws<FormatException>(() => CaseSummaryCursor.Parse(text));
    }

    private async Task<string[]> Ids(CaseSummaryFilter filter, CaseSummaryOrder order = CaseSummaryOrder.NextDue) =>
        [.. (await store.ListAsync("JX", filter, order, null, 100, default)).Cases.Select(c => c.Key.CaseId)];

    private Task Add(string caseId, Func<CaseSummary, CaseSummary> change) => Rewrite(caseId, 0, change);

    private async Task Rewrite(string caseId, long expected, Func<CaseSummary, CaseSummary> change)
    {
        AppendRequest plain = Given.Request(new CaseKey("JX", caseId), expected, $"c{expected}", null, "a.v1");
        var request = new AppendRequest(plain.Key, expected, plain.CommandId, plain.Events, change(plain.Summary));
        Assert.IsType<AppendOutcome.Appended>(await store.Append(request));
    }
}
