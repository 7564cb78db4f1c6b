using FirstResponder.Sdk.Tests.Storage;
using NodaTime;
using Npgsql;
using NpgsqlTypes;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

/// <summary>Boards, timers and the feed walk along an index in its order, asked of the server itself on tables that are worth an index; nothing is scanned whole and nothing is sorted.</summary>
public sealed class IndexTests : IClassFixture<IndexTests.Filled>
{
    private static readonly Instant Middle = Given.Morning + Duration.FromSeconds(10_000);
    private static readonly CaseSummaryCursor Cursor = new("C-1", Middle);

    private readonly Filled filled;

    public IndexTests(Filled filled) => this.filled = filled;

    public static TheoryData<string> Boards => ["all", "estate", "handler", "lead", "due"];

    [Theory]
    [MemberData(nameof(Boards))]
    public void Boards_by_due_follow_their_index_from_the_cursor_on(string board)
    {
        CaseSummaryFilter filter = board switch
        {
            "estate" => new() { Estate = "e7", Statuses = ["Accepted", "InProgress"] },
            "handler" => new() { Handler = "H1" },
            "lead" => new() { Lead = "L1" },
            "due" => new() { DueBefore = Middle + Duration.FromSeconds(9_000) },
            _ => new(),
        };

        string plan = PlanOf(new SummaryQuery("JX", filter, CaseSummaryOrder.NextDue, Cursor, 51));

        Assert.Contains($"Index Scan using fr_case_{(board is "all" or "due" ? "due" : board)} on", plan, StringComparison.Ordinal);
        Assert.Contains("ROW(due_order, (case_id)::text) > ROW(", plan, StringComparison.Ordinal);
        AssertStraight(plan);
    }

    [Fact]
    public void Lists_by_identity_follow_the_key()
    {
        string plan = PlanOf(new SummaryQuery("JX", new CaseSummaryFilter(), CaseSummaryOrder.CaseId, Cursor, 51));

        Assert.Contains("Index Scan using fr_case_pkey on", plan, StringComparison.Ordinal);
        AssertStraight(plan);
    }

    [Fact]
    public void What_a_person_or_a_room_asked_before_is_found_by_its_index()
    {
        Assert.Contains("fr_case_person", PlanOf(new SummaryQuery("JX", new() { ComplainantRef = "p7" }, CaseSummaryOrder.CaseId, null, 51)), StringComparison.Ordinal);
        Assert.Contains("fr_case_room", PlanOf(new SummaryQuery("JX", new() { RoomRef = "r7" }, CaseSummaryOrder.CaseId, null, 51)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JX")]
    [InlineData(null)]
    public void Claims_follow_the_timers_and_companies_are_hopped_over(string? company)
    {
        string plan = Plan(PostgreSqlCaseStore.ClaimStatement(company), company, (Given.Morning + Duration.FromSeconds(2_000)).ToUnixTimeMilliseconds(), 100L, "node", Middle.ToUnixTimeMilliseconds());

        Assert.Contains("Index Scan using fr_case_attention on", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        if (company is null)
            Assert.Contains("Index Only Scan using", plan, StringComparison.Ordinal);
        else
            Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_follows_its_positions_and_numbering_the_order_of_writing()
    {
        string feed = Plan(PostgreSqlCaseStore.SelectFeed, "JX", 5L, 100L);
        Assert.Contains("using fr_command_feed on", feed, StringComparison.Ordinal);
        Assert.Contains("using fr_command_unnumbered on", feed, StringComparison.Ordinal);
        Assert.Contains("using fr_event_pkey on", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan", feed, StringComparison.Ordinal);

        string numbering = Plan(FeedNumbering.Number, "JX");
        Assert.Equal(3, numbering.Split("fr_command_unnumbered").Length);
        Assert.DoesNotContain("fr_command_pkey", numbering, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on fr_command", numbering, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_is_read_and_written_by_its_key()
    {
        string read = Plan(PostgreSqlCaseStore.SelectPage, "JX", "C-1", 0L, 100L);
        Assert.Contains("using fr_case_pkey on", read, StringComparison.Ordinal);
        Assert.Contains("using fr_event_pkey on", read, StringComparison.Ordinal);
        AssertStraight(read);
        AssertStraight(Plan(AppendStatement.WhyNot, "JX", "C-1", "a"));
    }

    private static void AssertStraight(string plan)
    {
        Assert.DoesNotContain("Seq Scan", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    private string PlanOf(SummaryQuery query)
    {
        using NpgsqlConnection connection = filled.Schema.Connect();
        using NpgsqlCommand command = query.On(connection);
        return Plan(command);
    }

    private string Plan(string sql, params object?[] values)
    {
        using NpgsqlConnection connection = filled.Schema.Connect();
        using var command = new NpgsqlCommand(sql, connection);
        foreach (object? value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = value is long ? NpgsqlDbType.Bigint : NpgsqlDbType.Text });
        return Plan(command);
    }

    private static string Plan(NpgsqlCommand command)
    {
        command.CommandText = "explain " + command.CommandText;
        using NpgsqlDataReader rows = command.ExecuteReader();
        var plan = new List<string>();
        while (rows.Read())
            plan.Add(rows.GetString(0));
        return string.Join("\n", plan);
    }

    /// <summary>Three companies, twenty thousand cases, most of them not late.</summary>
    public sealed class Filled
    {
        internal TestSchema Schema { get; } = TestSchema.Create();

        public Filled() => Schema.Execute(
            $"""
            insert into fr_case (company, case_id, version, head_hash, estate, status, room_ref, complainant_ref, lead_id, handler_id, next_due_at, due_order, next_attention_at, has_provisional, fence)
            select case n % 3 when 0 then 'JX' when 1 then 'CD' else 'GX' end, 'C-' || n, 2, '\x00', 'e' || n % 20, 'InProgress', 'r' || n % 500, 'p' || n % 500, 'L' || n % 50, 'H' || n % 50, at, at, at, false, 1
            from generate_series(1, 20000) n, lateral (select {Given.Morning.ToUnixTimeMilliseconds()} + n * 1000) made (at);
            insert into fr_event (company, case_id, version, type_name, payload, occurred_at, recorded_at, command_id, event_hash)
            select company, case_id, v, 'a.v1', '\x00', 0, 0, 'c' || v, '\x00' from fr_case, generate_series(1, 2) v;
            insert into fr_command (company, case_id, command_id, first_version, last_version, feed_pos)
            select company, case_id, command_id, version, version, case when random() < 0.98 then row_number() over (partition by company order by case_id, version) end from fr_event;
            analyze fr_case; analyze fr_event; analyze fr_command;
            """);
    }
}
