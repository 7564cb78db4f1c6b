using System.Diagnostics;
using System.Globalization;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.PostgreSql;
using NodaTime;
using Npgsql;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>A claim of a hundred late cases and a page of a board, while the open cases grow to a million; by hand on the same tables, in turns.</summary>
internal sealed class ManyOpenCases(TextWriter output, Database database)
{
    private const string Company = "JX";
    private const int Times = 61;

    private static readonly Instant Start = Instant.FromUtc(2026, 5, 1, 0, 0);

    public async Task RunAsync()
    {
        var connectionString = await database.NewAsync().ConfigureAwait(false);
        output.WriteLine();
        output.WriteLine($"| open cases, {database.Place} | claim 100 | by hand | ratio | board page of 50 | by hand | ratio | a page from the middle | by hand | ratio |");
        output.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        using (var store = new PostgreSqlCaseStore(connectionString))
        using (var hand = new NpgsqlConnection(connectionString + ";Pooling=false"))
        {
            await hand.OpenAsync().ConfigureAwait(false);
            using var claim = await PreparedAsync(
                hand,
                """
                update fr_case c set fence = fence + 1, lease_owner = 'hand', leased_until = $2
                from (select case_id from fr_case where company = $3 and next_attention_at <= $1 and (leased_until is null or leased_until <= $1) order by next_attention_at, case_id limit 100 for update skip locked) due
                where c.company = $3 and c.case_id = due.case_id
                returning c.case_id, c.next_attention_at, c.fence
                """,
                At(Start),
                At(Start) + 60_000,
                Company).ConfigureAwait(false);
            using var page = await PreparedAsync(hand, "select * from fr_case where company = $2 and estate = 'e7' and (due_order, case_id) > ($1, '') order by due_order, case_id limit 50", 0L, Company).ConfigureAwait(false);
            var filled = 0;
            foreach (var size in (int[])[10_000, 100_000, 1_000_000])
            {
                await FillAsync(hand, filled, size).ConfigureAwait(false);
                filled = size;
                var middle = At(Start) + (size / 2 * 1_000L);
                async Task ReleaseAsync() => await ExecuteAsync(hand, "update fr_case set lease_owner = null, leased_until = null where company = 'JX' and lease_owner is not null").ConfigureAwait(false);
                var claims = await MediansAsync(
                    async () => Expect(100, (await store.ClaimAsync(AttentionClaim.ForCompany(Company, "node", Start, Duration.FromMinutes(1), 100), default).ConfigureAwait(false)).Count),
                    async () => Expect(100, await CountAsync(claim).ConfigureAwait(false)),
                    ReleaseAsync).ConfigureAwait(false);
                var first = await MediansAsync(() => BoardAsync(store, null), () => PageAsync(page, 0), () => Task.CompletedTask).ConfigureAwait(false);
                var later = await MediansAsync(() => BoardAsync(store, new CaseSummaryCursor("C", Instant.FromUnixTimeMilliseconds(middle))), () => PageAsync(page, middle), () => Task.CompletedTask).ConfigureAwait(false);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {Show(claims)} | {Show(first)} | {Show(later)} |"));
            }
        }

        await database.DeleteAsync(connectionString).ConfigureAwait(false);
    }

    private static string Show((double Mine, double Theirs) times) => string.Create(CultureInfo.InvariantCulture, $"{times.Mine:N2} ms | {times.Theirs:N2} ms | {times.Theirs / times.Mine:P0}");

    private static long At(Instant instant) => instant.ToUnixTimeMilliseconds();

    // The hundred earliest are late, the others not yet; a case each second, twenty estates.
    private static async Task FillAsync(NpgsqlConnection connection, int from, int to)
    {
        await ExecuteAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            insert into fr_case (company, case_id, version, head_hash, estate, status, building, room_ref, complainant_ref, category, lead_id, handler_id, next_due_at, due_order, next_late_from, next_attention_at, oldest_calendar, has_provisional, fence)
            select 'JX', 'C-' || lpad(n::text, 8, '0'), 4, sha256(n::text::bytea), 'e' || n % 20, 'InProgress', 'b' || n % 300, 'r' || n % 50000, 'p' || n % 50000, 'ordinary', 'L' || n % 500, 'H' || n % 500,
                at, at, at, at, '2026', false, 1
            from generate_series({from}, {to - 1}) n, lateral (select {At(Start)} + (n - 99) * 1000::bigint) made (at)
            """)).ConfigureAwait(false);
        await ExecuteAsync(connection, "vacuum analyze fr_case").ConfigureAwait(false);
    }

    private static async Task<(double Mine, double Theirs)> MediansAsync(Func<Task> mine, Func<Task> theirs, Func<Task> after)
    {
        List<double> ours = [], others = [];
        for (var i = 0; i < Times; i++)
        {
            foreach (var (work, times) in i % 2 == 0 ? [(mine, ours), (theirs, others)] : ((Func<Task>, List<double>)[])[(theirs, others), (mine, ours)])
            {
                var watch = Stopwatch.StartNew();
                await work().ConfigureAwait(false);
                times.Add(watch.Elapsed.TotalMilliseconds);
                await after().ConfigureAwait(false);
            }
        }

        ours.Sort();
        others.Sort();
        return (ours[Times / 2], others[Times / 2]);
    }

    private static async Task BoardAsync(PostgreSqlCaseStore store, CaseSummaryCursor? after) =>
        Expect(50, (await store.ListAsync(Company, new CaseSummaryFilter { Estate = "e7" }, CaseSummaryOrder.NextDue, after, 50, default).ConfigureAwait(false)).Cases.Count);

    private static async Task PageAsync(NpgsqlCommand page, long after)
    {
        page.Parameters[0].Value = after;
        Expect(50, await CountAsync(page).ConfigureAwait(false));
    }

    // Whoever shows a page or works on claims reads each row.
    private static async Task<int> CountAsync(NpgsqlCommand command)
    {
        var rows = await command.ExecuteReaderAsync().ConfigureAwait(false);
        await using (rows.ConfigureAwait(false))
        {
            var values = new object[rows.FieldCount];
            var count = 0;
            for (; await rows.ReadAsync().ConfigureAwait(false); count++)
            {
                rows.GetValues(values);
            }

            return count;
        }
    }

    private static async Task<NpgsqlCommand> PreparedAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await command.PrepareAsync().ConfigureAwait(false);
        return command;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync().ConfigureAwait(false);
    }

    private static void Expect(int wanted, int found)
    {
        if (wanted != found)
        {
            throw new InvalidOperationException($"{found} instead of {wanted}.");
        }
    }
}
