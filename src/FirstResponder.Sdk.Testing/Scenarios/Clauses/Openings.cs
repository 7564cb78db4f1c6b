using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>First steps that many scenarios share: the lamp of 2026-04-28 09:00.</summary>
internal static class Openings
{
    public static Scenario Ordinary(this Scenario s) => s.At("2026-04-28 09:00").Accept().At("09:05").Classify(Category.Ordinary).At("09:08").InformOwner();

    /// <summary>With 王五 at 09:20.</summary>
    public static Scenario Dispatched(this Scenario s) => s.Ordinary().At("09:20").Dispatch();

    /// <summary>Completed at 15:10.</summary>
    public static Scenario Completed(this Scenario s) => s.Dispatched().At("12:00").SyncProgress().At("15:10").Complete();

    /// <summary>Fed back at 16:50.</summary>
    public static Scenario FedBack(this Scenario s) => s.Completed().At("16:50").GiveResultFeedback();

    /// <summary>Followed up on 04-29 at 10:00: dissatisfied.</summary>
    public static Scenario Dissatisfied(this Scenario s) => s.FedBack().At("04-29 10:00").FollowUp(Rating.Dissatisfied);

    /// <summary>Reviewed 14:00, planned 16:30 until 05-06 12:00, told 17:00.</summary>
    public static Scenario Rectifying(this Scenario s) => s.Dissatisfied()
        .At("14:00").RecordReview()
        .At("16:30").PlanRectification("05-06 12:00")
        .At("17:00").TellRectification();

    /// <summary>A complex matter accepted at a time, classified and told ten minutes later.</summary>
    public static Scenario Complex(this Scenario s, string at = "2026-04-30 16:20", string told = "16:30") =>
        s.At(at).Accept("外墙渗水，涉及开发商和多户业主").At(told).Classify(Category.Complex).InformOwner();

    /// <summary>The same with response 17:05, study 17:50 (its own limit 06-10), dispatched 18:00.</summary>
    public static Scenario Studied(this Scenario s) => s.Complex().At("17:05").Respond().At("17:50").HoldStudy("2026-06-10").At("18:00").Dispatch(requirements: "分段维修外墙");

    /// <summary>A lift stands with people in it, 22:10; started 22:11:30.</summary>
    public static Scenario Emergency(this Scenario s) => s.At("2026-04-28 22:10").Accept("3栋电梯困人").At("22:11:30").StartEmergency();

    /// <summary>An act of a command that goes to another role than usual.</summary>
    public static Scenario HandOver(this Scenario s, Who to) =>
        s.When(m => new HandOverLead(m.Key, m.By(Who.ProjectHead), m.Staff(to), Privacy.PersonalText.Free("原首问责任人调休"), m.By(Who.Headquarters)), "调休");

    /// <summary>First and last words of a whole satisfied loop from 已办结 on: fed back, followed up, confirmed, closed.</summary>
    public static Scenario SatisfiedUntilClosed(this Scenario s, string told, string asked, string closed) => s
        .At(told).GiveResultFeedback()
        .At(asked).FollowUp(Rating.Satisfied, Verdict.Satisfied)
        .At(closed).Close().Then(t => t.IsIn(CaseStatus.Closed));
}
