using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Articles.PackAsWrittenStories;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>Who may do what (正文二（一）, 附件2 第十五条, 第十七条), as the next steps of a case say it, and what anybody else is answered.</summary>
public class PackAsWrittenRoles
{
    [Theory]
    [InlineData("Classify", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("Reclassify", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("InformOwner", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("Dispatch", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("ProposeExtension", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("Respond", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("HoldStudy", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("GiveStageFeedback", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("GiveFormalNotice", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("Guide", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("Answer", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("GiveResultFeedback", "Lead", "ACTOR_NOT_FIRST_RESPONDER")]
    [InlineData("FollowUp", "Lead, CustomerService", "FOLLOW_UP_ACTOR")]
    [InlineData("RecordFollowUpAttempt", "Lead, CustomerService", "FOLLOW_UP_ACTOR")]
    [InlineData("Close", "Lead, CustomerService, LedgerKeeper", "CLOSE_ACTOR")]
    [InlineData("AcknowledgeOnline", "Staff, System", "ACTOR_NOT_ALLOWED")]
    [InlineData("Recompute", "Staff, System", "ACTOR_NOT_ALLOWED")]
    [InlineData("AnnounceDue", "Staff, System", "ACTOR_NOT_ALLOWED")]
    [InlineData("Complete", "Lead, Handler", "ACTOR_NOT_ALLOWED")]
    [InlineData("RecordPlan", "Lead, Handler", "ACTOR_NOT_ALLOWED")]
    [InlineData("SyncProgress", "Handler", "ACTOR_NOT_ALLOWED")]
    [InlineData("RecordExtensionReply", "Lead, CustomerService, Resident", "ACTOR_NOT_ALLOWED")]
    [InlineData("RecordOwnerVerdict", "Lead, CustomerService, Resident", "ACTOR_NOT_ALLOWED")]
    [InlineData("ReportToAuthority", "Lead, ProjectHead", "ACTOR_NOT_ALLOWED")]
    [InlineData("TellRectification", "Lead, CustomerService", "ACTOR_NOT_ALLOWED")]
    [InlineData("RecordWithdrawal", "Lead, CustomerService", "ACTOR_NOT_ALLOWED")]
    [InlineData("OpenReview", "Lead, ProjectHead, Headquarters", "ACTOR_NOT_ALLOWED")]
    [InlineData("RecordReview", "Lead, ProjectHead, Headquarters", "ACTOR_NOT_ALLOWED")]
    [InlineData("PlanRectification", "Lead, ProjectHead, Headquarters", "ACTOR_NOT_ALLOWED")]
    [InlineData("HandOverLead", "Lead, ProjectHead, Headquarters", "ACTOR_NOT_ALLOWED")]
    [InlineData("MergeInto", "Lead, CustomerService, LedgerKeeper", "ACTOR_NOT_ALLOWED")]
    [InlineData("AbsorbMerged", "Lead, CustomerService, LedgerKeeper", "ACTOR_NOT_ALLOWED")]
    [InlineData("Split", "Lead, CustomerService, LedgerKeeper", "ACTOR_NOT_ALLOWED")]
    [InlineData("ArchiveExceptionally", "Headquarters, ProjectHead", "ACTOR_NOT_ALLOWED")]
    [InlineData("MigrateRules", "Headquarters, ProjectHead", "ACTOR_NOT_ALLOWED")]
    [InlineData("StartEmergency", "Staff", "ACTOR_NOT_ALLOWED")]
    [InlineData("ReportEmergency", "Staff", "ACTOR_NOT_ALLOWED")]
    [InlineData("RecordSiteWork", "Staff", "ACTOR_NOT_ALLOWED")]
    [InlineData("ContactOwner", "Staff", "ACTOR_NOT_ALLOWED")]
    [InlineData("RecordHindrance", "Staff", "ACTOR_NOT_ALLOWED")]
    [InlineData("Supervise", "Headquarters, Authority", "ACTOR_NOT_ALLOWED")]
    public void Next_steps_say_who_may_and_what_a_stranger_is_told(string command, string roles, string refusal)
    {
        var row = LifecycleTable.Rows.First(r => r.Command.ToString() == command);
        var story = In(row.From[0], CategoryFor(command));
        var stranger = command == "Supervise" ? Cast.Guard : Actor.OfAuthority("stranger");

        var step = CaseLifecycle.NextSteps(story.Case, stranger, story.ContextAt("20:00")).Single(s => s.Command == row.Command);

        story.Check(step.Roles == Parse(roles), $"{command} for {roles}, but it is for {step.Roles}");
        story.Check(step.WhyNot.Any(r => r.Code == refusal), $"{command} to answer {refusal}, but it answers {string.Join(", ", step.WhyNot)}");
    }

    [Theory]
    [InlineData("Staff", true)]
    [InlineData("Resident", true)]
    [InlineData("System", true)]
    [InlineData("Authority", false)]
    public void A_request_is_taken_from_staff_residents_and_imports(string who, bool isTaken)
    {
        var by = who switch { "Staff" => Cast.Guard, "Resident" => Cast.Owner, "System" => Cast.Job, _ => Cast.Bureau };
        var story = new Story("Who brings a request in").On("04-28");
        story.When("09:00", new Accept(Cast.Company, "e1", Cast.OwnerChen, Cast.LeadLi, Channel.Phone, "灯坏了", by));
        _ = isTaken ? story.Passes() : story.Refused("ACTOR_NOT_ALLOWED");
    }

    private static Role Parse(string roles) => roles.Split(", ").Aggregate(Role.None, (all, role) => all | Enum.Parse<Role>(role));

    private static Category CategoryFor(string command) => command switch
    {
        "Respond" or "HoldStudy" or "GiveStageFeedback" or "GiveFormalNotice" => Category.Complex,
        "Guide" => Category.OutOfScope,
        "Answer" => Category.Consultation,
        _ => Category.Ordinary,
    };
}
