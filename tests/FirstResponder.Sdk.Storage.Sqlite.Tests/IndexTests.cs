using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>Boards, timers and the feed walk along an index in its order; nothing is scanned whole and nothing is sorted.</summary>
public sealed class IndexTests
{
    private static readonly CaseSummaryCursor Cursor = new("C-1", Given.Morning);

    private readonly TestDatabase database = TestDatabase.Create();

    public static TheoryData<string> Boards => ["all", "estate", "handler", "lead", "due"];

    [Theory]
    [MemberData(nameof(Boards))]
    public void Boards_by_due_follow_their_index_from_the_cursor_on(string board)
    {
        CaseSummaryFilter filter = board switch
        {
            "estate" => new() { Estate = "滨江苑", Statuses = ["Accepted", "InProgress"] },
            "handler" => new() { Handler = "H1" },
            "lead" => new() { Lead = "L1" },
            "due" => new() { DueBefore = Given.Morning },
            _ => new(),
        };

        string plan = PlanOf(new SummaryQuery("JX", filter, CaseSummaryOrder.NextDue, Cursor, 51));

        Assert.Contains($"fr_case_{(board is "all" or "due" ? "due" : board)} (company=?", plan, StringComparison.Ordinal);
        Assert.Contains(board == "due" ? "due_order<?" : "(due_order,case_id)>(?,?)", plan, StringComparison.Ordinal);
        AssertStraight(plan);
    }

    [Fact]
    public void Lists_by_identity_follow_the_key()
    {
        string plan = PlanOf(new SummaryQuery("JX", new CaseSummaryFilter(), CaseSummaryOrder.CaseId, Cursor, 51));

        Assert.Contains("PRIMARY KEY (company=? AND case_id>?)", plan, StringComparison.Ordinal);
        AssertStraight(plan);
    }

    [Fact]
    public void What_a_person_or_a_room_asked_before_is_found_by_its_index()
    {
        Assert.Contains("fr_case_person (company=? AND complainant_ref=?", PlanOf(new SummaryQuery("JX", new() { ComplainantRef = "p" }, CaseSummaryOrder.CaseId, null, 51)), StringComparison.Ordinal);
        Assert.Contains("fr_case_room (company=? AND room_ref=?", PlanOf(new SummaryQuery("JX", new() { RoomRef = "r" }, CaseSummaryOrder.CaseId, null, 51)), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_follow_the_timers()
    {
        string plan = Plan(DueCases.SelectDue, "JX", 1L);

        Assert.Contains("fr_case_attention (company=? AND next_attention_at<?", plan, StringComparison.Ordinal);
        AssertStraight(plan);
    }

    [Fact]
    public void Companies_are_hopped_over_in_an_index()
    {
        string plan = Plan(DueCases.SelectCompanies);

        Assert.Contains("c USING COVERING INDEX", plan, StringComparison.Ordinal);
        Assert.Contains("(company>?)", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_follows_its_positions_and_numbering_the_order_of_commits()
    {
        string feed = Plan(SqliteCaseStore.SelectFeed, "JX", 5L, 100L);
        string numbering = Plan(SqliteCaseStore.SelectNextUnnumbered, "JX", 100L);

        Assert.Contains("k USING INDEX fr_command_feed (company=? AND feed_pos>?", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", feed, StringComparison.Ordinal);
        Assert.Contains("fr_command_feed (company=? AND feed_pos=?", numbering, StringComparison.Ordinal);
        AssertStraight(numbering);
    }

    private static void AssertStraight(string plan)
    {
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
    }

    private string PlanOf(SummaryQuery query) => Plan(query.Sql, query.Values);

    private string Plan(string sql, params object?[] values)
    {
        using SqliteSession session = new SqliteSettings(database.ConnectionString).Open();
        using SqliteStatement statement = session.Passing("explain query plan " + sql).With(values);
        using SqliteDataReader rows = statement.Query();
        var plan = new List<string>();
        while (rows.Read())
            plan.Add(rows.GetString(3));
        return string.Join("\n", plan);
    }
}
