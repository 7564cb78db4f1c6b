using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using Npgsql;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Package;

/// <summary>The code of the package's README, compiled and run. Each region stands in the README word for word.</summary>
public sealed class Snippets
{
    [Fact]
    public async Task A_desk_over_a_schema_that_is_new()
    {
        string connectionString = TestSchema.Empty().ConnectionString;
        #region open
        await using var source = NpgsqlDataSource.Create(connectionString);          // 宿主自己的连接池
        await PostgreSqlSchema.CreateAsync(source);                                  // 每次启动、多个节点同时调用都可以
        var store = new PostgreSqlCaseStore(source);
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi });
        #endregion
        Assert.True((await desk.AcceptAsync(Request("C-1"))).IsDone);
    }

    [Fact]
    public async Task Work_order_and_case_are_committed_together()
    {
        TestSchema database = TestSchema.Create();
        database.Execute("create table work_order (id integer primary key)");
        using PostgreSqlCaseStore store = database.Open();
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi });
        using NpgsqlConnection connection = database.Connect();
        Accept request = Request("C-1");
        #region enlist
        await using (var transaction = await connection.BeginTransactionAsync())     // READ COMMITTED，PostgreSQL 的默认级别
        {
            await InsertAsync(connection, "insert into work_order (id) values (1)");
            await desk.Over(store.Enlist(transaction)).AcceptAsync(request);
            await transaction.CommitAsync();                                         // 工单与诉求一起提交，或都不提交
        }
        #endregion
        Assert.Equal(1L, database.Ask("select count(*) from work_order"));
        Assert.NotNull(await desk.FindAsync(new CaseKey(Company, "C-1")));
    }

    private static Accept Request(string caseId) => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = caseId };

    private static async Task InsertAsync(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
