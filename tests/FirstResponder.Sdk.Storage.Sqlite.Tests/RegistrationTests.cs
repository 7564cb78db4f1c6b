using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Desk;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

public sealed class RegistrationTests
{
    private readonly TestDatabase database = TestDatabase.Create();

    [Fact]
    public async Task A_container_keeps_cases_in_the_file_and_closes_it()
    {
        using (ServiceProvider provider = Container())
            await provider.GetRequiredService<CaseDesk>().AcceptAsync(Request("C-1"));

        Assert.False(File.Exists(database.File + "-wal"));
        using ServiceProvider again = Container();
        Assert.Equal(CaseStatus.Accepted, (await again.GetRequiredService<CaseDesk>().FindAsync(new CaseKey(Company, "C-1")))!.Status);
    }

    [Fact]
    public async Task A_desk_over_the_hosts_transaction_commits_with_it()
    {
        using ServiceProvider provider = Container();
        CaseDesk desk = provider.GetRequiredService<CaseDesk>();
        var store = (SqliteCaseStore)provider.GetRequiredService<ICaseStore>();
        using SqliteConnection host = database.Connect();

        using (SqliteTransaction lost = host.BeginTransaction())
            Assert.True((await desk.Over(store.Enlist(host, lost)).AcceptAsync(Request("C-1"))).IsDone);
        using (SqliteTransaction kept = host.BeginTransaction())
        {
            Assert.True((await desk.Over(store.Enlist(host, kept)).AcceptAsync(Request("C-2"))).IsDone);
            kept.Commit();
        }

        Assert.Null(await desk.FindAsync(new CaseKey(Company, "C-1")));
        Assert.NotNull(await desk.FindAsync(new CaseKey(Company, "C-2")));
    }

    [Fact]
    public void UseSqlite_refuses_a_broken_connection_string_at_once()
    {
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddFirstResponder(sdk => sdk.UseSqlite("Data Source=:memory:")));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddFirstResponder(sdk => sdk.UseSqlite(null!)));
        Assert.Throws<ArgumentNullException>(() => SqliteRegistration.UseSqlite(null!, "Data Source=x"));
    }

    private static Accept Request(string caseId) => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = caseId };

    private ServiceProvider Container() => new ServiceCollection()
        .AddFirstResponder(sdk => sdk.UseRegulation(Regulation.Jiangxi).UseEstates(new EstateList(Estate)).UseClock(new ScriptedClock("2026-04-28 08:05")).UseSqlite(database.ConnectionString))
        .BuildServiceProvider();
}
