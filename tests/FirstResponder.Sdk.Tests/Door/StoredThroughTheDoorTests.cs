using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Desk;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Door;

/// <summary>Whatever a caller hands over, the case can be read again, and is what it was when it was written.</summary>
public class StoredThroughTheDoorTests
{
    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly CaseDesk desk;

    public StoredThroughTheDoorTests() => desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });

    [Fact]
    public async Task Empty_promises_leave_a_case_that_can_be_read()
    {
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { ExternalNumber = "12345-1", ExternalDue = default(PromisedTime) })).Case.Key;
        await Did(new InformOwner(key, Lead, false) { ExpectedDue = default(PromisedTime), Reason = Text("电话未接") });
        await Did(new Supervise(key, Bureau, "区住建局", "督3号") { Due = default(PromisedTime) });
        var read = (await desk.FindAsync(key))!.Case;
        Assert.Null(read.Intake.ExternalDue);
        Assert.Null(read.History.OfType<OwnerInformedAtIntake>().Single().ExpectedDue);
        Assert.Null(read.History.OfType<SupervisionOrdered>().Single().Due);
        Assert.DoesNotContain(read.OpenDuties, d => d.Terms.Rule is "X-01" or "X-02");
    }

    [Fact]
    public async Task A_category_that_is_none_is_refused_with_the_intake_too()
    {
        var result = await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { Classification = new Sorting(default) });
        Assert.Equal(["CATEGORY_UNKNOWN"], result.Refusals.Select(r => r.Code));
    }

    [Fact]
    public async Task Finer_times_read_back_as_they_were_decided_on()
    {
        var finer = clock.Now + Duration.FromNanoseconds(123_456_789);
        var cut = clock.Now + Duration.FromMilliseconds(123);
        clock.Set("2026-04-28 09:30");
        var accepted = await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Written, "灯不亮") { OccurredAt = finer, Receipt = new Receipt("李四", finer) });
        var key = accepted.Case.Key;
        await Did(new Classify(key, Lead, Category.Ordinary));
        await Did(new Reclassify(key, Lead, Category.Complex, Text("多方"), Head) { OwnerTold = new OwnerTold(finer, ContactWay.Phone) });
        var read = (await desk.FindAsync(key))!.Case;
        Assert.Equal(cut, read.Intake.Receipt!.At);
        Assert.Equal(accepted.Case.Case.Intake.Receipt, read.Intake.Receipt);
        Assert.Equal(new OwnerTold(cut, ContactWay.Phone), read.History.OfType<Reclassified>().Single().OwnerTold);
    }

    [Fact]
    public async Task What_the_caller_changes_later_changes_no_decided_event()
    {
        var photos = new List<Attachment> { new("photos/1.jpg") };
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮"))).Case.Key;
        await Did(new Classify(key, Lead, Category.Ordinary));
        var site = new RecordSiteWork(key, Lead, SiteWorkKind.Record, Text("到场")) { Photos = photos };
        photos.Clear();
        var recorded = (SiteRecorded)(await Did(site)).Events[0];
        Assert.Equal("photos/1.jpg", Assert.Single(recorded.Photos).Ref);
        Assert.Same(site.Photos, recorded.Photos);
        Assert.Equal(recorded.Photos, (await desk.FindAsync(key))!.Case.History.OfType<SiteRecorded>().Single().Photos);
    }

    [Fact]
    public async Task A_new_matters_complainant_is_who_it_was_when_told()
    {
        var phones = new List<PersonalText> { PersonalText.Phone("13912341234") };
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮"))).Case.Key;
        var spawn = new SpawnCase(key, Lead, new NewMatter(Text("门禁失灵"), Complainant: new Complainant("r-9", Phones: phones)));
        phones[0] = PersonalText.Phone("13800000000");
        var done = await Did(spawn);
        Assert.Equal("13912341234", Assert.Single(((CaseSpawned)done.Events[0]).Complainant!.Phones!).Reveal());
        Assert.Equal("13912341234", Assert.Single(Assert.Single(done.Others).Case.Case.Complainant!.Phones!).Reveal());
    }

    [Fact]
    public void An_empty_promise_is_written_as_null_and_read_again()
    {
        var order = new SupervisionOrdered { Authority = "区住建局", Ref = "督3号", Due = default(PromisedTime), Actor = Bureau };
        var json = CaseEventSerializer.Serialize(order);
        Assert.Contains("\"due\":null", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Null(((SupervisionOrdered)Read("supervision-ordered.v1", json)).Due);
        var plan = new PlanRecorded { Steps = Text("订货"), Person = HandlerWang, Due = default, Actor = Lead };
        Assert.True(((PlanRecorded)Read("plan-recorded.v1", CaseEventSerializer.Serialize(plan))).Due.IsNone);
    }

    [Fact]
    public void Cases_are_compared_as_objects()
    {
        var story = new Stories.Story("Twice the same").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮")).Passes();
        var current = story.Case;
        Assert.Equal(current, story.Case);
        Assert.NotEqual(current, current with { });
        Assert.Equal(current.GetHashCode(), story.Case.GetHashCode());
        Assert.All(typeof(Case).GetProperties(), p => Assert.False(p.SetMethod?.IsPublic ?? false, p.Name));
    }

    private static CaseEvent Read(string type, byte[] json)
    {
        var at = Instant.FromUtc(2026, 4, 28, 1, 0);
        return CaseEventSerializer.Deserialize(new EventRecord(type, json, at, at, "k-1", ChainHash.None), 1);
    }

    private async Task<CaseResult> Did(CaseCommand command)
    {
        var result = await desk.SendAsync(command);
        Assert.True(result.IsDone, string.Join(" ", result.Refusals.Select(r => r.FullCode)) + result.Note);
        return result;
    }
}
