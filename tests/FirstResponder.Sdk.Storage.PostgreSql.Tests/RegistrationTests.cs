using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Desk;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests;

public sealed class RegistrationTests
{
    private readonly TestSchema database = TestSchema.Create();

    [Fact]
    public async Task A_container_keeps_cases_in_the_database()
    {
        await using (ServiceProvider provider = Container(sdk => sdk.UsePostgreSql(database.ConnectionString)))
            await provider.GetRequiredService<CaseDesk>().AcceptAsync(Request("C-1"));

        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using (ServiceProvider again = Container(sdk => sdk.UsePostgreSql(source)))
            Assert.Equal(CaseStatus.Accepted, (await again.GetRequiredService<CaseDesk>().FindAsync(new CaseKey(Company, "C-1")))!.Status);
        await using NpgsqlConnection stillOpen = await source.OpenConnectionAsync();
    }

    [Fact]
    public async Task A_desk_over_the_hosts_transaction_commits_with_it()
    {
        await using ServiceProvider provider = Container(sdk => sdk.UsePostgreSql(database.ConnectionString));
        CaseDesk desk = provider.GetRequiredService<CaseDesk>();
        var store = (PostgreSqlCaseStore)provider.GetRequiredService<ICaseStore>();
        using NpgsqlConnection host = database.Connect();

        using (NpgsqlTransaction lost = host.BeginTransaction())
            Assert.True((await desk.Over(store.Enlist(lost)).AcceptAsync(Request("C-1"))).IsDone);
        using (NpgsqlTransaction kept = host.BeginTransaction())
        {
            Assert.True((await desk.Over(store.Enlist(kept)).AcceptAsync(Request("C-2"))).IsDone);
            kept.Commit();
        }

        Assert.Null(await desk.FindAsync(new CaseKey(Company, "C-1")));
        Assert.NotNull(await desk.FindAsync(new CaseKey(Company, "C-2")));
    }

    [Fact]
    public void UsePostgreSql_refuses_a_broken_connection_string_at_once()
    {
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddFirstResponder(sdk => sdk.UsePostgreSql("Hast=db")));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddFirstResponder(sdk => sdk.UsePostgreSql((string)null!)));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddFirstResponder(sdk => sdk.UsePostgreSql((NpgsqlDataSource)null!)));
        Assert.Throws<ArgumentNullException>(() => PostgreSqlRegistration.UsePostgreSql(null!, "Host=db"));
    }

    private static Accept Request(string caseId) => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = caseId };

    private static ServiceProvider Container(Action<FirstResponderBuilder> store) => new ServiceCollection()
        .AddFirstResponder(sdk => store(sdk.UseRegulation(Regulation.Jiangxi).UseEstates(new EstateList(Estate)).UseClock(new ScriptedClock("2026-04-28 08:05"))))
        .BuildServiceProvider();
}
