using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using Microsoft.Data.Sqlite;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests.Package;

/// <summary>The code of the package's README, compiled and run. Each region stands in the README word for word.</summary>
public sealed class Snippets
{
    [Fact]
    public async Task A_desk_over_a_file_that_is_new()
    {
        string before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Directory.CreateTempSubdirectory("fr-readme-").FullName);
        try
        {
            #region open
            const string connectionString = "Data Source=cases.db;Default Timeout=30";   // 等写锁最多 30 秒
            SqliteSchema.Create(connectionString);                                       // 每次启动都可调用；已是最新则不改
            using var store = new SqliteCaseStore(connectionString);
            var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi });
            #endregion
            Assert.True((await desk.AcceptAsync(Request("C-1"))).IsDone);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public async Task Work_order_and_case_are_committed_together()
    {
        TestDatabase database = TestDatabase.Create();
        database.Execute("create table work_order (id integer primary key)");
        using SqliteCaseStore store = database.Open();
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi });
        using SqliteConnection connection = database.Connect();
        Accept request = Request("C-1");
        #region enlist
        using (var transaction = connection.BeginTransaction())                      // 须为 IMMEDIATE（默认即是）
        {
            Insert(connection, transaction, "insert into work_order (id) values (1)");
            await desk.Over(store.Enlist(connection, transaction)).AcceptAsync(request);
            transaction.Commit();                                                    // 工单与诉求一起提交，或都不提交
        }
        #endregion
        Assert.Equal(1L, database.Ask("select count(*) from work_order"));
        Assert.NotNull(await desk.FindAsync(new CaseKey(Company, "C-1")));
    }

    [Fact]
    public async Task A_backup_taken_while_running_is_a_database_of_its_own()
    {
        TestDatabase database = TestDatabase.Create(), backup = TestDatabase.Missing(), copied = TestDatabase.Missing();
        string backupFile = backup.File;
        using SqliteCaseStore store = database.Open();
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi });
        await desk.AcceptAsync(Request("C-1"));
        using SqliteConnection connection = database.Connect();
        #region backup
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "vacuum into $file";                               // 运行中即可；得到一个完整、独立的文件
            command.Parameters.AddWithValue("$file", backupFile);
            command.ExecuteNonQuery();
        }
        #endregion
        using (SqliteConnection target = copied.Connect())
            connection.BackupDatabase(target);

        foreach (TestDatabase other in (TestDatabase[])[backup, copied])
        {
            using SqliteCaseStore restored = other.Open();
            Assert.NotNull(await desk.Over(restored).FindAsync(new CaseKey(Company, "C-1")));
            Assert.True((await desk.Over(restored).AcceptAsync(Request("C-2"))).IsDone);
            Assert.Equal(2, (await restored.ReadAsync(Company, FeedPosition.Start, 10, default)).Entries.Count);
        }
    }

    private static Accept Request(string caseId) => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = caseId };

    private static void Insert(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
