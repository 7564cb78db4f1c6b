using FirstResponder.Sdk.Storage.PostgreSql.Tests.Server;
using FirstResponder.Sdk.Tests.Storage;
using Npgsql;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Faults;

/// <summary>Rules A5 and X2 where the server itself goes: killed, stopped, lost to its standby. Nothing acknowledged is lost, and the same store goes on.</summary>
public sealed class ServerTests(ITestOutputHelper output)
{
    [Fact]
    public async Task A05_a_server_killed_under_load_and_started_again_has_what_it_acknowledged()
    {
        PrivateCluster cluster = PrivateCluster.Start(onDisk: true);
        await InterruptAsync(cluster, cluster.Kill, cluster.Resume);
    }

    [Fact]
    public async Task X02_a_server_stopped_under_load_tells_its_clients_that_a_retry_helps()
    {
        PrivateCluster cluster = PrivateCluster.Start();
        Load load = await InterruptAsync(cluster, cluster.Stop, cluster.Resume);

        Assert.Contains(load.Faults, fault => fault.InnerException is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown });
    }

    [Fact]
    public async Task A05_a_standby_that_is_promoted_has_what_the_lost_primary_acknowledged()
    {
        PrivateCluster primary = PrivateCluster.Start();
        TestSchema schema = TestSchema.Create(primary.ConnectionString);
        PrivateCluster standby = primary.StartStandby();
        // The driver believes for so long what it last saw of a host; ten seconds unless told otherwise.
        string both = new NpgsqlConnectionStringBuilder(schema.ConnectionString) { Host = $"127.0.0.1:{primary.Port},127.0.0.1:{standby.Port}", TargetSessionAttributes = "primary", HostRecheckSeconds = 1 }.ConnectionString;
        using var store = new PostgreSqlCaseStore(both);
        using var onlyStandby = new PostgreSqlCaseStore(schema.On(standby));
        var load = new Load(store);
        await load.WaitForMoreAsync(100);
        List<FeedEntry> before = await Load.FeedAsync(store);

        Assert.True((await onlyStandby.Read(new("JX", "C-0"))).HeadVersion > 0);
        CaseStoreUnavailableException readOnly = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => onlyStandby.Append(Given.Request(0, "a", "accepted.v1")));
        Assert.Equal((true, PostgresErrorCodes.ReadOnlySqlTransaction), (readOnly.IsTransient, Assert.IsType<PostgresException>(readOnly.InnerException).SqlState));

        primary.Kill();
        await Task.Delay(500);
        standby.Promote();
        await load.WaitForMoreAsync(100);
        await load.EndAsync();

        await load.AuditAsync(onlyStandby);
        Assert.NotEmpty(load.Faults);
        Assert.NotEmpty(before);
        List<FeedEntry> after = await Load.FeedAsync(store);
        Assert.Equal(before.Select(entry => (entry.Position, entry.Key, entry.Version)), after.Take(before.Count).Select(entry => (entry.Position, entry.Key, entry.Version)));
        output.WriteLine($"{after.Count} events, {load.Faults.Count} faults, {load.StoredAllTheSame} stored whose answer was lost");
    }

    [Fact]
    public async Task X02_of_several_hosts_none_of_which_is_there_the_fault_is_transient()
    {
        using var store = new PostgreSqlCaseStore("Host=127.0.0.1:1,127.0.0.1:2;Username=nobody;Database=none;Timeout=2");
        using var standbys = new PostgreSqlCaseStore(new NpgsqlConnectionStringBuilder(TestServer.ConnectionString) { Host = $"127.0.0.1:1,{HostOf(TestServer.ConnectionString)}", TargetSessionAttributes = "standby" }.ConnectionString);

        foreach (PostgreSqlCaseStore none in (PostgreSqlCaseStore[])[store, standbys, standbys])
            Assert.True((await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => none.Append(Given.Request(0, "a", "accepted.v1")))).IsTransient);
        await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => PostgreSqlSchema.CreateAsync("Host=127.0.0.1:1,127.0.0.1:2;Username=nobody;Timeout=2"));
    }

    private static string HostOf(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        return settings.Host + ":" + settings.Port;
    }

    private async Task<Load> InterruptAsync(PrivateCluster cluster, Action interrupt, Action resume)
    {
        TestSchema schema = TestSchema.Create(cluster.ConnectionString);
        using PostgreSqlCaseStore store = schema.Open();
        var load = new Load(store);
        await load.WaitForMoreAsync(100);
        interrupt();
        await Task.Delay(200);
        resume();
        await load.WaitForMoreAsync(100);
        await load.EndAsync();

        await load.AuditAsync(store);
        Assert.NotEmpty(load.Faults);
        output.WriteLine($"{load.Faults.Count} faults, {load.StoredAllTheSame} stored whose answer was lost");
        return load;
    }
}
