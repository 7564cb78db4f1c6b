using System.Data.Common;

namespace CustomStore;

/// <summary>
/// The tables. They are created by an explicit call at installation, never in passing. Give <see cref="Script"/> to the database administrator
/// where the application's account may not create tables.
/// </summary>
public static class CustomSchema
{
    /// <summary>The version of these tables.</summary>
    public const int Version = 1;

    /// <summary>The statements that make the tables, one by one.</summary>
    /// <param name="dialect">The database.</param>
    /// <returns>The statements in their order. The last one says that all before it are done.</returns>
    /// <remarks>
    /// Names are lower case, unquoted, no longer than 30 characters, no reserved words. Instants are whole milliseconds since 1970-01-01 UTC.
    /// Every key begins with the company, so that the tables can be partitioned by it, and no statement can reach another company's rows.
    /// </remarks>
    public static IReadOnlyList<string> Script(SqlDialect dialect)
    {
        _ = dialect ?? throw new ArgumentNullException(nameof(dialect));
        (string text, string number, string bytes, string options) = (dialect.TextType, dialect.NumberType, dialect.BytesType, dialect.TableOptions);
        return
        [
            // The histories. Rows are only ever inserted.
            $"""
            create table fr_event (
                company {text} not null, case_id {text} not null, version {number} not null,
                type_name {text} not null, payload {bytes} not null, occurred_at {number} not null, recorded_at {number} not null,
                command_id {text} not null, event_hash {bytes} not null,
                primary key (company, case_id, version)) {options}
            """,

            // One row per append: which command, which versions, and the feed position of the last of them once a reader has given it.
            $"""
            create table fr_command (
                company {text} not null, case_id {text} not null, command_id {text} not null,
                first_version {number} not null, last_version {number} not null, feed_pos {number},
                primary key (company, case_id, command_id)) {options}
            """,
            "create index fr_command_feed on fr_command (company, feed_pos)",

            // The last feed position given out, one row per company.
            $"create table fr_feed_head (company {text} not null, feed_pos {number} not null, primary key (company)) {options}",

            // Where each reader of a company's feed is, and which node reads for it now.
            $"""
            create table fr_checkpoint (
                company {text} not null, reader {text} not null, feed_pos {number} not null,
                fence {number} not null, lease_owner {text}, leased_until {number},
                primary key (company, reader)) {options}
            """,

            // One row per case: the head of its chain, what boards show, and the timer with its lease.
            // due_order is next_due_at, or the greatest number when there is none: databases differ on where null sorts.
            $"""
            create table fr_case (
                company {text} not null, case_id {text} not null, version {number} not null, head_hash {bytes} not null,
                estate {text} not null, status {text} not null, building {text}, room_ref {text}, complainant_ref {text},
                category {text}, lead_id {text}, handler_id {text},
                next_due_at {number}, due_order {number} not null, next_late_from {number}, next_attention_at {number},
                oldest_calendar {text}, has_provisional smallint not null,
                fence {number} not null, lease_owner {text}, leased_until {number},
                primary key (company, case_id)) {options}
            """,
            "create index fr_case_attention on fr_case (company, next_attention_at, case_id)",
            "create index fr_case_due on fr_case (company, due_order, case_id)",
            "create index fr_case_estate on fr_case (company, estate, due_order, case_id)",
            "create index fr_case_handler on fr_case (company, handler_id, due_order, case_id)",
            "create index fr_case_lead on fr_case (company, lead_id, due_order, case_id)",
            "create index fr_case_room on fr_case (company, room_ref, case_id)",
            "create index fr_case_person on fr_case (company, complainant_ref, case_id)",

            // One row: the version of these tables.
            $"create table fr_schema (version {number} not null) {options}",
            $"insert into fr_schema (version) values ({Version})",
        ];
    }

    /// <summary>Makes the tables where they aren't there yet; on a database that has them it changes nothing.</summary>
    /// <param name="connect">Makes a connection to the database.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>When the tables are there.</returns>
    /// <remarks>
    /// One transaction where the database lets tables be part of one (PostgreSQL, 金仓, SQL Server, SQLite). MySQL, 达梦 and Oracle commit after each
    /// statement: a run that was broken off there leaves tables without a version in fr_schema, to be dropped before the next.
    /// </remarks>
    public static async Task CreateAsync(Func<DbConnection> connect, SqlDialect dialect, CancellationToken cancellationToken = default)
    {
        _ = connect ?? throw new ArgumentNullException(nameof(connect));
        _ = dialect ?? throw new ArgumentNullException(nameof(dialect));
        using DbConnection connection = await SqlConnecting.OpenAsync(connect, cancellationToken).ConfigureAwait(false);
        using DbTransaction transaction = connection.BeginTransaction(dialect.Isolation);
        var session = new SqlSession(connection, transaction, dialect, cancellationToken);
        if (await session.Sql(dialect.CountTables).Text("name", "fr_schema").NumberAsync().ConfigureAwait(false) > 0)
        {
            long? found = await session.Sql("select max(version) from fr_schema").NumberAsync().ConfigureAwait(false);
            if (found is null)
                throw new InvalidOperationException("建表曾中断：请删去 fr_ 开头的表再安装。 / An installation was broken off: drop the fr_ tables and install again.");
            if (found != Version)
                throw new InvalidOperationException($"数据库表结构为第 {found} 版，本程序只认识第 {Version} 版。 / The database has schema version {found}; this program knows version {Version}.");
            return;
        }

        foreach (string statement in Script(dialect))
            await session.Sql(statement).ExecuteAsync().ConfigureAwait(false);
        transaction.Commit();
    }
}
