using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>What people and programs get wrong: a clear message in Chinese and English that names the field and the rule, and nothing written.</summary>
public class BadInputTests
{
    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly InMemoryCaseStore store = new();
    private readonly CaseDesk desk;

    public BadInputTests() => desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });

    [Fact]
    public async Task No_first_responder_is_refused_with_its_clause()
    {
        var result = await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, null, Channel.Phone, "灯不亮") { CaseId = "C-1" });
        Reason(result, "FIRST_RESPONDER_REQUIRED", "附件2 第七条", "首问责任人", "first responder");
        await NothingIsStored("C-1");
    }

    [Fact]
    public async Task A_field_that_is_missing_is_named()
    {
        var key = await Accepted();
        await desk.SendAsync(new Classify(key, Lead, Category.Ordinary));
        await desk.SendAsync(new InformOwner(key, Lead, true) { Process = Text("流程") });
        var result = await desk.SendAsync(new RecordPlan(key, Lead, Text("换配件"), HandlerWang, null));
        Reason(result, "PLAN_NOT_EXECUTABLE:due", "附件2 第十条", "完成时限", "due");
        Assert.Equal(3, (await desk.FindAsync(key))!.Case.Version);
    }

    [Theory]
    [InlineData("2026-04-28 09:03", "TIME_IN_FUTURE", "晚于现在", "future")]
    [InlineData("2026-04-28 08:59", "TIME_BEFORE_ACCEPTANCE", "早于受理", "before acceptance")]
    public async Task A_time_that_cannot_be_is_refused(string at, string code, string chinese, string english)
    {
        var key = await Accepted();
        var wrong = new ScriptedClock(at).Now;
        var result = await desk.SendAsync(new RecordSiteWork(key, Lead, SiteWorkKind.Record, Text("到场")) { OccurredAt = wrong });
        Reason(result, code, "附件2 第十九条", chinese, english);
        Assert.Equal(1, (await desk.FindAsync(key))!.Case.Version);
    }

    [Fact]
    public async Task A_category_that_the_rules_do_not_know_is_named()
    {
        var key = await Accepted();
        var result = await desk.SendAsync(new Classify(key, Lead, new Category("Urgent")));
        Reason(result, "CATEGORY_UNKNOWN:Urgent", "附件2 第八条", "Urgent", "no category Urgent");
    }

    [Fact]
    public async Task A_case_that_does_not_exist_is_refused()
    {
        var result = await desk.SendAsync(new Close(new CaseKey(Company, "C-404"), Keeper));
        Assert.Equal(["NO_SUCH_CASE"], result.Refusals.Select(r => r.Code));
        Assert.False(result.HasCase);
        Assert.Throws<InvalidOperationException>(() => result.Case);
    }

    [Fact]
    public void Calls_that_are_broken_throw_in_both_languages()
    {
        Bilingual(Assert.Throws<ArgumentNullException>(() => new Accept(null!, "e1", null, LeadLi, Channel.Phone, "")));
        Bilingual(Assert.Throws<ArgumentNullException>(() => new Close(new CaseKey(Company, "C-1"), null!)));
        Bilingual(Assert.Throws<ArgumentException>(() => new CaseKey(" ", "C-1")));
        Bilingual(Assert.Throws<ArgumentException>(() => new EstateProfile(Company, "", "滨江花园")));
        Bilingual(Assert.Throws<ArgumentException>(() => CaseDesk.Create(store, new CaseDeskOptions())));
        Bilingual(Assert.Throws<ArgumentException>(() => new EstateList(Estate, Estate)));
        Bilingual(Assert.Throws<ArgumentException>(() => new Category("")));
    }

    [Fact]
    public async Task A_command_id_that_is_too_long_is_a_broken_call_and_writes_nothing()
    {
        Bilingual(await Assert.ThrowsAsync<ArgumentException>(async () => await desk.AcceptAsync(
            new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" }, new CommandOptions { CommandId = new string('x', 65) })));
        await NothingIsStored("C-1");
    }

    [Fact]
    public async Task A_batch_for_two_cases_is_a_broken_call()
    {
        var key = await Accepted();
        Bilingual(await Assert.ThrowsAsync<ArgumentException>(async () => await desk.SendAsync(
            [new SyncProgress(key, Handler, Text("a")), new SyncProgress(new CaseKey(Company, "C-2"), Handler, Text("b"))])));
    }

    [Fact]
    public void A_regulation_whose_duty_can_never_be_met_is_refused_when_the_desk_is_built()
    {
        var lame = TestPacks.Changed(pack => pack["duties"]!.AsArray().First(d => (string?)d!["id"] == "D-08")!["met"] = new System.Text.Json.Nodes.JsonArray("ExtensionConsented"));
        var fault = Assert.Single(Assert.Throws<RegulationFormatException>(() => CaseDesk.Create(store, new CaseDeskOptions { Regulation = lame })).Faults, f => f.Place == "D-08");
        Assert.Equal("NEVER_MET", fault.Code);
    }

    [Fact]
    public async Task A_case_whose_rules_are_gone_fails_loudly()
    {
        var key = await Accepted();
        var other = TestPacks.Changed(pack => pack["title"] = "另一规则");
        var changed = CaseDesk.Create(store, new CaseDeskOptions { Regulation = other, Clock = clock, Library = new RegulationLibrary([]) });
        Assert.NotNull(await changed.FindAsync(key));   // the shipped pack is held for ever

        var strange = CaseDesk.Create(store, new CaseDeskOptions { Regulation = other, Clock = clock });
        var second = await strange.AcceptAsync(new Accept(Company, "e9", OwnerChen, LeadLi, Channel.Phone, "灯不亮"));
        Bilingual(await Assert.ThrowsAsync<InvalidOperationException>(async () => await desk.FindAsync(second.Case.Key)));
    }

    [Fact]
    public async Task A_history_that_was_tampered_with_is_not_decided_upon()
    {
        var key = await Accepted();
        var page = await store.ReadAsync(key, 0, 10, default);
        var forged = CaseDesk.Create(new OneForgedByte(page), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = clock });
        var broken = await Assert.ThrowsAsync<ChainBrokenException>(async () => await forged.SendAsync(new Classify(key, Lead, Category.Ordinary)));
        Assert.Equal(1, broken.Version);
    }

    private static void Reason(CaseResult result, string code, string clause, string chinese, string english)
    {
        var reason = Assert.Single(result.Refusals, r => r.FullCode == code);
        Assert.Equal(clause, reason.Clause);
        Assert.Contains(chinese, reason.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, reason.English, StringComparison.Ordinal);
    }

    private static void Bilingual(Exception fault)
    {
        Assert.Contains(fault.Message, c => c is >= '一' and <= '龥');
        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
    }

    private async Task<CaseKey> Accepted() => (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case.Key;

    private async Task NothingIsStored(string caseId) => Assert.Equal(0, (await store.ReadAsync(new CaseKey(Company, caseId), 0, 10, default)).HeadVersion);

    private sealed class OneForgedByte(EventPage page) : ICaseStore
    {
        public StoreCapabilities Capabilities { get; } = new InMemoryCaseStore().Capabilities;

        public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken)
        {
            var first = page.Events[0];
            var bytes = first.Payload.ToArray();
            bytes[^2] ^= 1;
            return new(new EventPage(0, [new EventRecord(first.TypeName, bytes, first.OccurredAt, first.RecordedAt, first.CommandId, first.Hash)], page.HeadVersion, page.HeadHash, true));
        }

        public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing may be written.");
    }
}
