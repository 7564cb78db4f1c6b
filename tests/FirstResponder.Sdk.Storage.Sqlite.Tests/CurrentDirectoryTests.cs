using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>The current directory belongs to the whole process; nothing else runs while these tests change it.</summary>
[CollectionDefinition(nameof(CurrentDirectory), DisableParallelization = true)]
public sealed class CurrentDirectory;

[Collection(nameof(CurrentDirectory))]
public sealed class CurrentDirectoryTests : IDisposable
{
    private const string Relative = "Data Source=cases.db;Pooling=False";

    private readonly string before = Environment.CurrentDirectory;
    private readonly DirectoryInfo first = Directory.CreateTempSubdirectory("fr-first"), second = Directory.CreateTempSubdirectory("fr-second");

    public CurrentDirectoryTests()
    {
        Environment.CurrentDirectory = first.FullName;
        SqliteSchema.Create(Relative);
        Environment.CurrentDirectory = second.FullName;
        SqliteSchema.Create(Relative);
        Environment.CurrentDirectory = first.FullName;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        AppDomain.CurrentDomain.SetData("DataDirectory", null);
        first.Delete(recursive: true);
        second.Delete(recursive: true);
    }

    [Fact]
    public async Task A_store_on_a_relative_file_stays_with_the_file_it_was_opened_on()
    {
        using (var store = new SqliteCaseStore(Relative))
        {
            Environment.CurrentDirectory = second.FullName;
            using var start = new Barrier(8);
            // Eight calls at once need more connections than the one that is open.
            await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait();
                    for (int version = 0; version < 20; version++)
                    {
                        Assert.Equal(version, store.Read(Key(n)).GetAwaiter().GetResult().HeadVersion);
                        store.Append(Given.Request(Key(n), version, $"c{version}", null, "a.v1")).GetAwaiter().GetResult();
                    }
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
        }

        Assert.Equal((160L, 0L), (Events(first), Events(second)));
    }

    [Fact]
    public async Task A_registration_keeps_the_directory_of_its_moment()
    {
        ServiceCollection services = new();
        services.AddFirstResponder(sdk => sdk.UseRegulation(Regulation.Jiangxi).UseSqlite(Relative));
        Environment.CurrentDirectory = second.FullName;
        using (ServiceProvider provider = services.BuildServiceProvider())
            await provider.GetRequiredService<ICaseStore>().Append(Given.Request(0, "a", "accepted.v1"));

        Assert.Equal((1L, 0L), (Events(first), Events(second)));
    }

    [Fact]
    public async Task A_relative_file_lies_in_the_data_directory_of_the_application_if_there_is_one()
    {
        AppDomain.CurrentDomain.SetData("DataDirectory", second.FullName);
        using (var store = new SqliteCaseStore(Relative))
            await store.Append(Given.Request(0, "a", "accepted.v1"));
        using (var store = new SqliteCaseStore("Data Source=|DataDirectory|cases.db"))
            await store.Append(Given.Request(1, "b", "classified.v1"));

        AppDomain.CurrentDomain.SetData("DataDirectory", null);
        Assert.Equal((0L, 2L), (Events(first), Events(second)));
    }

    private static CaseKey Key(int n) => new("JX", $"C-{n}");

    private static long Events(DirectoryInfo folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder.FullName, "cases.db")};Pooling=False");
        connection.Open();
        return (long)TestDatabase.Ask(connection, "select count(*) from fr_event")!;
    }
}
