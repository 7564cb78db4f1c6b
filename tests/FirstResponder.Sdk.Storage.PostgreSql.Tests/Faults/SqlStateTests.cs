using System.Data;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using FirstResponder.Sdk.Tests.Storage;
using Npgsql;
using Xunit.Abstractions;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Faults;

/// <summary>Rule X2, code by code: what the server said stands inside, and whether a retry helps outside.</summary>
public sealed class SqlStateTests(ITestOutputHelper output)
{
    [Fact]
    public async Task X02_40001_a_case_that_others_changed_under_REPEATABLE_READ_is_transient()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = schema.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlConnection host = schema.Connect();
        using (NpgsqlTransaction transaction = host.BeginTransaction(IsolationLevel.RepeatableRead))
        {
            ICaseStore enlisted = store.Enlist(transaction);
            await enlisted.Read(Given.Key);
            await store.Append(Given.Request(1, "b", "classified.v1"));

            await AssertFault(() => enlisted.Append(Given.Request(1, "c", "classified.v1")), PostgresErrorCodes.SerializationFailure, isTransient: true);
        }

        using NpgsqlTransaction again = host.BeginTransaction(IsolationLevel.RepeatableRead);
        Assert.Equal(new Appended(3), await store.Enlist(again).Append(Given.Request(2, "c", "classified.v1")));
        again.Commit();
    }

    [Fact]
    public async Task X02_40P01_of_two_hosts_in_a_deadlock_one_is_told_to_try_again_and_the_other_commits()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = schema.Open();
        CaseKey[] keys = [new("JX", "left"), new("JX", "right")];
        foreach (CaseKey key in keys)
            await store.Append(Given.Request(key, 0, "a", null, "accepted.v1"));
        using var bothHoldOne = new Barrier(2);

        CaseStoreUnavailableException?[] faults = await Task.WhenAll(Enumerable.Range(0, 2).Select(n => Task.Factory.StartNew(
            () =>
            {
                using NpgsqlConnection host = schema.Connect();
                using NpgsqlTransaction transaction = host.BeginTransaction();
                ICaseStore enlisted = store.Enlist(transaction);
                enlisted.Append(Given.Request(keys[n], 1, "host" + n, null, "classified.v1")).GetAwaiter().GetResult();
                bothHoldOne.SignalAndWait();
                try
                {
                    enlisted.Append(Given.Request(keys[1 - n], 1, "host" + n, null, "classified.v1")).GetAwaiter().GetResult();
                    transaction.Commit();
                    return null;
                }
                catch (CaseStoreUnavailableException fault)
                {
                    return fault;
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        CaseStoreUnavailableException loser = Assert.Single(faults, fault => fault is not null)!;
        Assert.Equal((true, PostgresErrorCodes.DeadlockDetected), (loser.IsTransient, Assert.IsType<PostgresException>(loser.InnerException).SqlState));
        int winner = Array.IndexOf(faults, null);
        foreach (CaseKey key in keys)
            Assert.Equal(["a", "host" + winner], (await store.Read(key)).Events.Select(e => e.CommandId));
    }

    [Fact]
    public async Task A05_batches_of_the_same_cases_in_opposite_orders_never_lock_each_other_out()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore one = schema.Open(), other = schema.Open();
        CaseKey[] keys = [.. Enumerable.Range(0, 50).Select(n => new CaseKey("JX", $"C-{n}"))];
        await one.AppendManyAsync([.. keys.Select(key => Given.Request(key, 0, "a", null, "accepted.v1"))], default);

        int[] written = await Task.WhenAll(new[] { one, other }.Select((store, n) => Task.Run(async () =>
        {
            int mine = 0;
            for (int round = 1; round <= 20; round++)
            {
                IReadOnlyList<AppendOutcome> outcomes = await store.AppendManyAsync([.. (n == 0 ? keys : keys.Reverse()).Select(key => Given.Request(key, round, $"s{n}-{round}", null, "noted.v1"))], default);
                Assert.DoesNotContain(outcomes, outcome => outcome is AlreadyApplied);
                mine += outcomes.Count(outcome => outcome is Appended);
            }

            return mine;
        })));

        Assert.Equal((long)written.Sum() + keys.Length, schema.Ask("select count(*) from fr_event"));
        Assert.Equal(0L, schema.Ask("select count(*) from fr_case c where version <> (select count(*) from fr_event e where e.company = c.company and e.case_id = c.case_id)"));
    }

    [Fact]
    public async Task X02_25006_a_server_that_only_reads_is_read_and_may_be_asked_again()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = schema.Open(), readOnly = new(schema.ConnectionString + ";Options=-c default_transaction_read_only=on");
        await store.Append(Given.Request(0, "a", "accepted.v1"));

        Assert.Equal(1, (await readOnly.Read(Given.Key)).HeadVersion);
        await AssertFault(() => readOnly.Append(Given.Request(1, "b", "classified.v1")), PostgresErrorCodes.ReadOnlySqlTransaction, isTransient: true);
        await AssertFault(() => readOnly.AppendManyAsync([Given.Request(1, "b", "classified.v1")], default).AsTask(), PostgresErrorCodes.ReadOnlySqlTransaction, isTransient: true);
        await AssertFault(() => readOnly.Claim(Given.Morning), PostgresErrorCodes.ReadOnlySqlTransaction, isTransient: true);
        await AssertFault(() => readOnly.Feed("JX"), PostgresErrorCodes.ReadOnlySqlTransaction, isTransient: true);
        Assert.Single((await store.Feed("JX")).Entries);
        Assert.Single((await readOnly.Feed("JX")).Entries);
    }

    [Fact]
    public async Task X02_53100_a_full_disk_is_for_somebody_to_mend_and_then_the_same_append_goes_through()
    {
        string folder = Directory.CreateTempSubdirectory("fr-full-").FullName;
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", "size=3m,mode=777", "tmpfs", folder))
        {
            output.WriteLine("Left out: mounting a small tmpfs isn't allowed here.");
            return;
        }

        PrivateCluster cluster = PrivateCluster.Start();
        try
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
            Assert.True(Run("chown", "postgres", folder) || Environment.UserName != "root");
            cluster.Say($"create tablespace small location '{folder}'");
            TestSchema schema = TestSchema.Create(cluster.ConnectionString + ";Options=-c default_tablespace=small");
            using PostgreSqlCaseStore store = schema.Open();
            schema.Execute("create table filler as select n, repeat(md5(n::text), 20) from generate_series(1, 1000) n");
            int version = 0;
            async Task FillAsync()
            {
                for (; version < 10_000; version++)
                    await store.Append(Given.Request(version, "c" + version, "noted.v1"));
            }

            await AssertFault(FillAsync, PostgresErrorCodes.DiskFull, isTransient: false);

            EventPage page = await store.Read(Given.Key, max: 10_000);
            Assert.Equal((version, version), (page.HeadVersion, page.Events.Count));
            schema.Execute("drop table filler");
            cluster.Say("checkpoint");
            Assert.Equal(new Appended(version + 1), await store.Append(Given.Request(version, "c" + version, "noted.v1")));
        }
        finally
        {
            cluster.Stop();
            Run("umount", "-l", folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task X02_53300_too_many_clients_is_transient_and_one_that_leaves_makes_room()
    {
        PrivateCluster cluster = PrivateCluster.Start(settings: "-c max_connections=5 -c superuser_reserved_connections=0 -c max_wal_senders=0 -c autovacuum=off");
        TestSchema schema = TestSchema.Create(cluster.ConnectionString);
        NpgsqlConnection.ClearAllPools();
        using PostgreSqlCaseStore store = schema.Open();
        var guests = new List<NpgsqlConnection>();
        while (guests.Count < 10)
        {
            try
            {
                guests.Add(schema.Connect());
            }
            catch (PostgresException full) when (full.SqlState == PostgresErrorCodes.TooManyConnections)
            {
                break;
            }
        }

        Assert.InRange(guests.Count, 1, 5);
        await AssertFault(() => store.Append(Given.Request(0, "a", "accepted.v1")), PostgresErrorCodes.TooManyConnections, isTransient: true);
        guests.ForEach(guest => guest.Dispose());
        while (!Equals(await Record.ExceptionAsync(() => store.Append(Given.Request(0, "a", "accepted.v1"))), null))
            await Task.Delay(5);
        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
    }

    [Fact]
    public async Task X02_57P01_a_connection_that_an_administrator_ends_under_way_is_transient_and_leaves_nothing()
    {
        TestSchema schema = TestSchema.Create();
        using PostgreSqlCaseStore store = schema.Open();
        await store.Append(Given.Request(0, "a", "accepted.v1"));
        using NpgsqlConnection holder = schema.Connect();
        Task<AppendOutcome> waiting;
        using (NpgsqlTransaction held = holder.BeginTransaction())
        {
            TestSchema.Execute(holder, "select 1 from fr_case for update");
            waiting = store.Append(Given.Request(1, "b", "classified.v1"));
            while (schema.Ask($"select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = '{schema.Name}' and wait_event_type = 'Lock'") is 0L)
                await Task.Delay(5);
            await AssertFault(() => waiting, PostgresErrorCodes.AdminShutdown, isTransient: true);
        }

        Assert.Equal(1, (await store.Read(Given.Key)).HeadVersion);
        Assert.Equal(new Appended(2), await store.Append(Given.Request(1, "b", "classified.v1")));
    }

    [Theory]
    [InlineData("28P01", "Username=nobody_by_that_name", false)]
    [InlineData("3D000", "Database=none_by_that_name", false)]
    public async Task X02_a_wrong_login_or_database_is_for_somebody_to_mend(string code, string wrong, bool isTransient)
    {
        using var store = new PostgreSqlCaseStore($"{TestServer.ConnectionString};{wrong}");

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.Equal(isTransient, fault.IsTransient);
        // A login that doesn't exist has a code of its own (28000) where no password is asked for.
        Assert.StartsWith(code[..2], Assert.IsType<PostgresException>(fault.InnerException).SqlState, StringComparison.Ordinal);
    }

    private static async Task AssertFault(Func<Task> call, string code, bool isTransient)
    {
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(call);
        Assert.Equal((code, isTransient), (Assert.IsType<PostgresException>(fault.InnerException).SqlState, fault.IsTransient));
    }

    private static bool Run(string program, params string[] words)
    {
        try
        {
            using var process = System.Diagnostics.Process.Start(program, words);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
