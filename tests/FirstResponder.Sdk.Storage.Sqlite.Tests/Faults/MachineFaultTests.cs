using System.Runtime.InteropServices;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage.CrashWorker;
using FirstResponder.Sdk.Tests.Storage;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests.Faults;

/// <summary>
/// Rule X2 as the ERP meets it at the desk: every fault of the machine has a type that says whether trying again helps, and once the
/// fault is gone the same command under the same id goes through and finds the same case.
/// </summary>
public sealed class MachineFaultTests(ITestOutputHelper output)
{
    private static readonly Step Accept = new("accept", "-", "e0");

    private readonly TestDatabase database = TestDatabase.Create();

    [Fact]
    public async Task A_file_locked_longer_than_the_patience_is_transient_for_readers_and_writers()
    {
        using SqliteCaseStore store = Impatient(1);
        await LetGo(store);
        CaseKey key;
        using (SqliteConnection other = Exclusive())
        {
            await AssertUnknown(store, isTransient: true);
            CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(async () => await Desk(store).FindAsync(Town.Key("C-1")));
            Assert.True(fault.IsTransient);
            Assert.True(Assert.Throws<CaseStoreUnavailableException>(() => Impatient(1)).IsTransient);
        }

        key = await AssertGoesThrough(store);
        Assert.Equal(CaseStatus.Accepted, (await Desk(store).FindAsync(key))!.Status);
    }

    [Fact]
    public async Task A_file_locked_for_less_than_the_patience_is_waited_for_by_readers_and_writers()
    {
        using SqliteCaseStore store = Impatient(60);
        await LetGo(store);
        SqliteConnection other = Exclusive();
        Task release = Task.Run(async () =>
        {
            await Task.Delay(2_500);
            other.Dispose();
        });

        Task<CaseView?> read = Task.Run(async () => await Desk(store).FindAsync(Town.Key("C-1")));
        Task<SqliteCaseStore> opened = Task.Run(() => Impatient(60));
        Task<CaseResult> written = Task.Run(async () => await Accept.SendAsync(Desk(store), "k"));

        Assert.Null(await read);
        Assert.True((await written).IsDone);
        (await opened).Dispose();
        await release;
    }

    [Fact]
    public async Task A_full_disk_is_named_and_once_it_has_room_the_same_command_goes_through()
    {
        string folder = Directory.CreateTempSubdirectory("fr-full-").FullName;
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", folder))
        {
            output.WriteLine("Left out: mounting a small tmpfs isn't allowed here.");
            return;
        }

        try
        {
            string connection = "Data Source=" + Path.Combine(folder, "cases.db"), filler = Path.Combine(folder, "filler");
            SqliteSchema.Create(connection);
            using (var store = new SqliteCaseStore(connection))
            {
                CaseKey before = (await Accept.SendAsync(Desk(store), "before")).Case.Key;
                Fill(filler);
                await AssertUnknown(store, isTransient: false);
                Assert.NotNull(await Desk(store).FindAsync(before));
                File.Delete(filler);
                await AssertGoesThrough(store);
                Assert.Equal(CaseOutcome.AlreadyDone, (await Accept.SendAsync(Desk(store), "before")).Outcome);
            }

            Fill(filler);
            Assert.False(Assert.Throws<CaseStoreUnavailableException>(() => new SqliteCaseStore(connection)).IsTransient);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Run("umount", "-l", folder);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_or_folder_that_may_not_be_written_is_named(bool isFolder)
    {
        if (!OperatingSystem.IsLinux())
        {
            output.WriteLine("Left out: rights are set as Linux has them.");
            return;
        }

        string folder = Directory.CreateTempSubdirectory("fr-rights-").FullName, file = Path.Combine(folder, "cases.db");
        SqliteSchema.Create("Data Source=" + file);
        File.SetUnixFileMode(folder, isFolder ? Readable | UnixFileMode.UserExecute | UnixFileMode.OtherExecute : Readable | UnixFileMode.UserExecute | UnixFileMode.OtherExecute | UnixFileMode.UserWrite | UnixFileMode.OtherWrite);
        File.SetUnixFileMode(file, isFolder ? Readable | UnixFileMode.UserWrite | UnixFileMode.OtherWrite : Readable);

        Exception? fault = await AsNobody(() =>
        {
            using var store = new SqliteCaseStore("Data Source=" + file);
            store.Append(Given.Request(0, "a", "accepted.v1")).GetAwaiter().GetResult();
        });

        File.SetUnixFileMode(folder, Readable | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        File.SetUnixFileMode(file, Readable | UnixFileMode.UserWrite);
        Assert.False(Assert.IsType<CaseStoreUnavailableException>(fault).IsTransient);
        using (var store = new SqliteCaseStore("Data Source=" + file))
            await AssertGoesThrough(store);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_file_deleted_under_way_is_missed_before_anything_is_acknowledged()
    {
        using SqliteCaseStore store = database.Open();
        CaseDesk desk = Desk(store);
        await Accept.SendAsync(desk, "before");
        Delete(database.File);

        await AssertUnknown(store, isTransient: false);
        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(async () => await desk.FindAsync(Town.Key("C-1")));
        Assert.False(fault.IsTransient);
        Assert.False(File.Exists(database.File));

        SqliteSchema.Create(database.ConnectionString);
        await AssertGoesThrough(store);
        Assert.Equal(1L, database.Ask("select count(*) from fr_event"));
    }

    [Fact]
    public async Task A_file_deleted_in_the_middle_of_a_command_is_missed_before_the_commit()
    {
        using SqliteCaseStore store = database.Open();
        database.Execute("create table done (id integer)");
        using SqliteConnection host = database.Connect();
        using SqliteTransaction transaction = host.BeginTransaction();
        Task<CaseResult> waiting = Task.Run(async () => await Accept.SendAsync(Desk(store), "k"));
        await Task.Delay(300);
        Delete(database.File);
        transaction.Rollback();

        CommandOutcomeUnknownException unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(() => waiting);

        Assert.Equal(("k", false), (unknown.CommandId, unknown.IsTransient));
    }

    [Fact]
    public async Task A_file_replaced_under_way_takes_what_is_acknowledged_from_then_on()
    {
        using SqliteCaseStore store = database.Open();
        await Accept.SendAsync(Desk(store), "before");
        ReplaceByEmpty(database);

        await AssertGoesThrough(store);

        Assert.Equal(1L, database.Ask("select count(*) from fr_event"));
    }

    [Fact]
    public async Task A_file_replaced_in_the_middle_of_a_command_is_missed_before_the_commit()
    {
        using SqliteCaseStore store = database.Open();
        using SqliteConnection host = database.Connect();
        SqliteTransaction transaction = host.BeginTransaction();
        Task<CaseResult> waiting = Task.Run(async () => await Accept.SendAsync(Desk(store), "k"));
        await Task.Delay(300);
        ReplaceByEmpty(database);
        transaction.Rollback();

        CommandOutcomeUnknownException unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(() => waiting);

        Assert.Equal(("k", false), (unknown.CommandId, unknown.IsTransient));
        Assert.Equal(0L, database.Ask("select count(*) from fr_event"));
    }

    [Fact]
    public async Task A_hosts_connection_whose_file_was_replaced_is_refused()
    {
        using SqliteCaseStore store = database.Open();
        using SqliteConnection host = database.Connect();
        TestDatabase.Execute(host, "pragma synchronous = full");
        using SqliteTransaction transaction = host.BeginTransaction();
        ICaseStore enlisted = store.Enlist(host, transaction);
        ReplaceByEmpty(database);

        CaseStoreUnavailableException fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => enlisted.Append(Given.Request(0, "a", "accepted.v1")));

        Assert.False(fault.IsTransient);
    }

    [Fact]
    public async Task A_newer_schema_that_comes_under_way_ends_the_writing()
    {
        using SqliteCaseStore store = database.Open();
        await Accept.SendAsync(Desk(store), "before");
        database.Execute($"update fr_schema set version = {SqliteSchema.Version + 1}");

        CommandOutcomeUnknownException unknown = await AssertUnknown(store, isTransient: false);

        Assert.Equal(SqliteSchema.Version + 1, Assert.IsType<SqliteSchemaException>(unknown.InnerException!.InnerException).FoundVersion);
        Assert.Equal(1L, database.Ask("select count(*) from fr_event"));
        database.Execute($"update fr_schema set version = {SqliteSchema.Version}");
        await AssertGoesThrough(store);
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_named()
    {
        TestDatabase folder = TestDatabase.Missing();
        Directory.CreateDirectory(folder.File);

        Assert.False(Assert.Throws<CaseStoreUnavailableException>(() => folder.Open()).IsTransient);
        Assert.Throws<CaseStoreUnavailableException>(() => SqliteSchema.Create(folder.ConnectionString));
    }

    [Fact]
    public async Task An_empty_file_has_no_tables_and_may_get_them()
    {
        TestDatabase empty = TestDatabase.Missing();
        await File.WriteAllBytesAsync(empty.File, []);

        Assert.Null(Assert.Throws<SqliteSchemaException>(() => empty.Open()).FoundVersion);
        SqliteSchema.Create(empty.ConnectionString);
        using SqliteCaseStore store = empty.Open();
        await AssertGoesThrough(store);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(100)]
    public async Task A_spoilt_header_is_named(int at)
    {
        using (SqliteCaseStore store = database.Open())
            await Accept.SendAsync(Desk(store), "before");
        byte[] bytes = await File.ReadAllBytesAsync(database.File);
        bytes.AsSpan(at, 4).Fill(0xFF);
        await File.WriteAllBytesAsync(database.File, bytes);

        Assert.False(Assert.Throws<CaseStoreUnavailableException>(() => database.Open()).IsTransient);
    }

    [Fact]
    public async Task A_page_spoilt_under_an_open_store_is_named_at_the_desk_and_a_restored_backup_goes_on()
    {
        CaseKey key;
        using (SqliteCaseStore store = database.Open())
            key = (await Accept.SendAsync(Desk(store), "before")).Case.Key;
        byte[] backup = await File.ReadAllBytesAsync(database.File);
        byte[] spoilt = [.. backup];
        long page = (long)database.Ask("select rootpage from sqlite_master where name = 'fr_event'")!;
        spoilt.AsSpan((int)(page - 1) * 4096, 4096).Fill(0xA5);
        using (SqliteCaseStore store = database.Open())
        {
            await File.WriteAllBytesAsync(database.File, spoilt);
            CommandOutcomeUnknownException unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await new Step("classify", key.CaseId).SendAsync(Desk(store), "k"));
            Assert.False(unknown.IsTransient);
        }

        await File.WriteAllBytesAsync(database.File, backup);
        using SqliteCaseStore again = database.Open();
        Assert.Equal(CaseOutcome.Done, (await new Step("classify", key.CaseId).SendAsync(Desk(again), "k")).Outcome);
        Assert.Equal(CaseOutcome.AlreadyDone, (await Accept.SendAsync(Desk(again), "before")).Outcome);
    }

    private const uint Nobody = 65534;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private static CaseDesk Desk(ICaseStore store) => Town.Desk(store, new SteppingClock(0, 1));

    private static async Task<CommandOutcomeUnknownException> AssertUnknown(ICaseStore store, bool isTransient)
    {
        CommandOutcomeUnknownException unknown = await Assert.ThrowsAsync<CommandOutcomeUnknownException>(async () => await Accept.SendAsync(Desk(store), "k"));
        Assert.Equal(("k", isTransient), (unknown.CommandId, unknown.IsTransient));
        Assert.IsType<CaseStoreUnavailableException>(unknown.InnerException);
        return unknown;
    }

    private static async Task<CaseKey> AssertGoesThrough(ICaseStore store)
    {
        CaseResult done = await Accept.SendAsync(Desk(store), "k"), again = await Accept.SendAsync(Desk(store), "k");
        Assert.Equal((CaseOutcome.Done, CaseOutcome.AlreadyDone), (done.Outcome, again.Outcome));
        Assert.Equal(done.Case.Key, again.Case.Key);
        Assert.Equal(1, again.Case.Case.Version);
        return again.Case.Key;
    }

    private SqliteCaseStore Impatient(int seconds) => new($"{database.ConnectionString};Default Timeout={seconds}");

    // As long as the store keeps a connection, nobody gets the whole file; one that saw a fault is closed.
    private async Task LetGo(SqliteCaseStore store)
    {
        database.Execute("alter table fr_event rename to away");
        await Assert.ThrowsAsync<CaseStoreUnavailableException>(() => store.Read(Given.Key));
        database.Execute("alter table away rename to fr_event");
    }

    // In WAL an exclusive transaction lets readers be; an exclusive connection doesn't.
    private SqliteConnection Exclusive()
    {
        SqliteConnection other = database.Connect();
        TestDatabase.Ask(other, "pragma locking_mode = exclusive");
        TestDatabase.Execute(other, "begin exclusive");
        return other;
    }

    // As somebody does who puts a backup in place and takes the logs of the old file away.
    private static void ReplaceByEmpty(TestDatabase running)
    {
        TestDatabase other = TestDatabase.Create();
        File.Move(other.File, running.File, overwrite: true);
        File.Delete(running.File + "-wal");
        File.Delete(running.File + "-shm");
    }

    private static void Delete(string file)
    {
        foreach (string part in (string[])[file, file + "-wal", file + "-shm"])
            File.Delete(part);
    }

    private static void Fill(string filler)
    {
        using var stream = new FileStream(filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
                stream.Write(new byte[512]);
        }
        catch (IOException)
        {
            // Not a byte more fits on the disk.
        }
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

    // Root may write whatever it likes. On Linux one thread can give up just that, by the identity that the file system sees.
    private static Task<Exception?> AsNobody(Action work)
    {
        var result = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() =>
        {
            bool isRoot = Environment.UserName == "root";
            if (isRoot)
                _ = setfsuid(Nobody);
            Exception? fault = Record.Exception(work);
            // Before anything else goes on: a thread that is started from this one would be nobody for good.
            if (isRoot)
                _ = setfsuid(0);
            result.SetResult(fault);
        });
        thread.Start();
        return result.Task;
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int setfsuid(uint id);
}
