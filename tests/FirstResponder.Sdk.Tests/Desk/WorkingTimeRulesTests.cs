using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A contract may set a limit in working time: it is counted by the estate's hours, and an estate without hours is refused when it would be needed.</summary>
public class WorkingTimeRulesTests
{
    private readonly ScriptedClock clock = new("2026-04-30 16:20");

    [Theory]
    [InlineData("""{"workingHours":3}""", "2026-05-06 10:20", "3个工作小时")]
    [InlineData("""{"workingMinutes":90}""", "2026-04-30 17:50", "90个工作分钟")]
    public async Task A_limit_in_working_time_is_counted_by_the_estates_hours(string limit, string due, string words)
    {
        var desk = Desk(limit, WorkingHours.MondayToFriday(new LocalTime(9, 0), new LocalTime(18, 0)));
        var key = (await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = "C-1" })).Case.Key;
        var view = (await desk.SendAsync(new Classify(key, Lead, Category.Ordinary))).Case;

        var duty = view.OpenDuties.Single(d => d.Duty.Terms.Rule == "D-02").Duty;
        Assert.Equal((Time.TimeFacts.At(due), words, WorkingDayCalendar.China.Version), (duty.Due, duty.Terms.Limit, duty.Calendar));
    }

    [Fact]
    public async Task An_estate_without_hours_is_refused_at_acceptance()
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await Desk("""{"workingHours":3}""", null).AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮")));

        Assert.Contains("需要工作时间", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Set WorkingHours", fault.Message, StringComparison.Ordinal);
    }

    private CaseDesk Desk(string limit, WorkingHours? hours)
    {
        var contract = Overlay.Load("""{"overlay":"contract","version":1,"layer":"contract","basis":"合同第八条","set":{"D-02":""" + limit + "}}");
        var estate = new EstateProfile(Company, "e1", Garden) { People = Estate.People, Overlays = [contract], WorkingHours = hours };
        return CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(estate), Clock = clock });
    }
}
