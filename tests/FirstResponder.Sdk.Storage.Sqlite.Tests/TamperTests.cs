using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Desk;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>Whoever edits the file with other tools is found out by the desk, and nothing more is written on such a case.</summary>
public sealed class TamperTests : IDisposable
{
    private readonly TestDatabase database = TestDatabase.Create();
    private readonly SqliteCaseStore store;
    private readonly ScriptedClock clock = new("2026-04-28 08:05");
    private readonly CaseDesk desk;

    public TamperTests()
    {
        store = database.Open();
        desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });
    }

    public void Dispose() => store.Dispose();

    [Theory]
    [InlineData("update fr_event set payload = cast(replace(cast(payload as text), '灯', '门') as blob) where version = 1", ChainFault.Changed, 1)]
    [InlineData("update fr_event set payload = cast(cast(payload as text) || ' ' as blob) where version = 3", ChainFault.Changed, 3)]
    [InlineData("update fr_event set occurred_at = occurred_at - 60000 where version = 2", ChainFault.Changed, 2)]
    [InlineData("update fr_event set recorded_at = recorded_at + 1 where version = 4", ChainFault.Changed, 4)]
    [InlineData("update fr_event set type_name = 'responded.v1' where version = 2", ChainFault.Changed, 2)]
    [InlineData("update fr_event set command_id = 'x' where version = 2", ChainFault.Changed, 2)]
    [InlineData("update fr_event set event_hash = zeroblob(31) where version = 2", ChainFault.Changed, 2)]
    [InlineData("delete from fr_event where version = 2", ChainFault.Removed, 2)]
    [InlineData("delete from fr_event where version = 4", ChainFault.CutOff, 4)]
    [InlineData("delete from fr_event where version > 2", ChainFault.CutOff, 3)]
    [InlineData("delete from fr_event", ChainFault.CutOff, 1)]
    [InlineData("update fr_event set version = 9 where version = 2; update fr_event set version = 2 where version = 3; update fr_event set version = 3 where version = 9", ChainFault.Swapped, 2)]
    [InlineData("update fr_event set payload = (select o.payload from fr_event o where o.case_id = fr_event.case_id and o.version = 5 - fr_event.version) where version in (2, 3)", ChainFault.Changed, 2)]
    [InlineData("insert into fr_event select company, case_id, 5, type_name, payload, occurred_at, recorded_at, 'by-hand', event_hash from fr_event where version = 4", ChainFault.Added, 5)]
    [InlineData("insert into fr_event select company, case_id, 5, type_name, payload, occurred_at, recorded_at, 'by-hand', event_hash from fr_event where version = 4; update fr_case set version = 5", ChainFault.Changed, 5)]
    [InlineData("delete from fr_event where version = 4; update fr_case set version = 3", ChainFault.HeadChanged, 3)]
    [InlineData("update fr_case set head_hash = zeroblob(32)", ChainFault.HeadChanged, 4)]
    [InlineData("update fr_case set version = 3", ChainFault.Added, 4)]
    [InlineData("delete from fr_case", ChainFault.Added, 1)]
    public async Task Find_names_what_was_tampered_with(string sql, ChainFault fault, long version)
    {
        CaseKey key = await FourEvents();
        Assert.True(database.Execute(sql) > 0);

        ChainBrokenException found = await Assert.ThrowsAsync<ChainBrokenException>(async () => await desk.FindAsync(key));

        Assert.Equal((key, fault, version), (found.Key, found.Fault, found.Version));
        await Assert.ThrowsAsync<ChainBrokenException>(async () => await desk.SendAsync(new Complete(key, Handler, Text("已更换"))));
    }

    [Theory]
    [InlineData("update fr_event set type_name = '' where version = 2")]
    [InlineData("update fr_event set occurred_at = 9223372036854775807 where version = 2")]
    public async Task A_row_that_cannot_be_an_event_at_all_is_named_as_unreadable(string sql)
    {
        CaseKey key = await FourEvents();
        database.Execute(sql);

        var fault = await Assert.ThrowsAsync<CaseStoreUnavailableException>(async () => await desk.FindAsync(key));

        Assert.False(fault.IsTransient);
    }

    [Fact]
    public async Task An_event_moved_to_another_case_breaks_both()
    {
        CaseKey from = await FourEvents(), to = await FourEvents("C-2");
        database.Execute("update fr_event set case_id = 'C-2', version = 5 where case_id = 'C-1' and version = 3");

        ChainBrokenException robbed = await Assert.ThrowsAsync<ChainBrokenException>(async () => await desk.FindAsync(from));
        ChainBrokenException given = await Assert.ThrowsAsync<ChainBrokenException>(async () => await desk.FindAsync(to));

        Assert.Equal((from, ChainFault.Removed, 3L), (robbed.Key, robbed.Fault, robbed.Version));
        Assert.Equal((to, ChainFault.Added, 5L), (given.Key, given.Fault, given.Version));
    }

    [Fact]
    public async Task Due_names_the_case_and_goes_on_with_the_others()
    {
        CaseKey broken = await FourEvents(), whole = await FourEvents("C-2");
        database.Execute("update fr_event set occurred_at = occurred_at - 1 where case_id = 'C-1' and version = 3");
        clock.Set("2026-04-30 08:05");

        DueReport report = await desk.DueAsync();

        FailedCase failed = Assert.Single(report.Failed);
        Assert.Equal((broken, ChainFault.Changed), (failed.Case, Assert.IsType<ChainBrokenException>(failed.Fault).Fault));
        Assert.All(report.Announced, announced => Assert.Equal(whole, announced.Case.Key));
        Assert.NotEmpty(report.Announced);
    }

    /// <summary>Whoever rewrites chain and head together is found out only by a head hash that was printed or deposited elsewhere.</summary>
    [Fact]
    public async Task A_history_rewritten_to_its_head_has_another_head_hash_than_the_deposited_one()
    {
        CaseKey key = await FourEvents();
        EventPage page = await store.ReadAsync(key, 0, 10, default);
        ChainHash deposited = page.HeadHash;
        EventRecord last = page.Events[3];
        EventRecord forged = HashChain.Seal(page.Events[2].Hash, key, 4, last.TypeName, last.Payload, last.OccurredAt - NodaTime.Duration.FromMinutes(1), last.RecordedAt, last.CommandId);
        string hash = forged.Hash.ToString();
        database.Execute($"update fr_event set occurred_at = occurred_at - 60000, event_hash = x'{hash}' where version = 4; update fr_case set head_hash = x'{hash}'");

        Assert.NotNull(await desk.FindAsync(key));
        Assert.NotEqual(deposited, (await store.ReadAsync(key, 0, 10, default)).HeadHash);
    }

    private async Task<CaseKey> FourEvents(string caseId = "C-1")
    {
        CaseKey key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "3栋电梯厅的灯坏了") { CaseId = caseId })).Case.Key;
        await desk.SendAsync(new Classify(key, Lead, Category.Ordinary));
        await desk.SendAsync(new InformOwner(key, Lead, true) { Process = Text("登记、派工、办结、回访") });
        await desk.SendAsync(new Dispatch(key, Lead, HandlerWang, Text("更换灯具")));
        Assert.Equal(4, (await desk.FindAsync(key))!.Case.Version);
        return key;
    }
}
