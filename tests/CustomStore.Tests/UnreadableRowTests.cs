using CustomStore.Sqlite;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace CustomStore.Tests;

/// <summary>A row that somebody edited by hand is the database's fault, named, and never the caller's.</summary>
public sealed class UnreadableRowTests : IAsyncLifetime
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("custom-unreadable-").FullName, "cases.db");
    private readonly SqliteDialect dialect = new();
    private CustomCaseStore store = null!;

    public async Task InitializeAsync()
    {
        await CustomSchema.CreateAsync(Connect, dialect);
        store = new CustomCaseStore(Connect, dialect);
        await store.Append(Given.Due(new CaseKey("JX", "C-1"), 0, Given.Morning));
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_feed_names_the_row()
    {
        Damage("update fr_event set case_id = 'C-1 '; update fr_command set case_id = 'C-1 '");
        await Named("case_id = 'C-1 ', version = '1'", () => store.ReadAsync("JX", FeedPosition.Start, 10, default).AsTask());
    }

    [Fact]
    public async Task A_history_names_the_version()
    {
        Damage("update fr_event set type_name = ' '");
        await Named("version = '1'", () => store.Read(new CaseKey("JX", "C-1")));
    }

    [Fact]
    public async Task The_board_names_the_row()
    {
        Damage("update fr_case set case_id = 'C-1 '");
        await Named("company = 'JX', case_id = 'C-1 '", () => store.ListAsync("JX", new CaseSummaryFilter(), CaseSummaryOrder.NextDue, null, 10, default).AsTask());
    }

    [Fact]
    public async Task A_checkpoint_before_the_first_position_is_named()
    {
        var claim = new CheckpointClaim("JX", "board", "node-1", Given.Morning, Duration.FromMinutes(5));
        Assert.NotNull(await store.TakeAsync(claim, default));
        Damage("update fr_checkpoint set feed_pos = -1");
        await Named("-1", () => store.TakeAsync(claim, default).AsTask());
    }

    private static async Task Named(string named, Func<Task> call)
    {
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(call);
        Assert.False(fault.IsTransient);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    private SqliteConnection Connect() => new($"Data Source={file};Pooling=false");

    private void Damage(string sql)
    {
        using SqliteConnection connection = Connect();
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "pragma foreign_keys = off; " + sql;
        command.ExecuteNonQuery();
    }
}
