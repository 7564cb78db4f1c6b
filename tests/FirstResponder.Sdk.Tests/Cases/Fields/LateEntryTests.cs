using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Door;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Storage.Golden;

namespace FirstResponder.Sdk.Tests.Cases.Fields;

/// <summary>What is noted beside the loop may be entered late; a step of the loop may not precede the one before it (AMB-43).</summary>
public class LateEntryTests
{
    private static readonly string[] NotedFacts =
    [
        "OwnerInformedAtIntake", "EmergencyReported", "SiteRecorded", "ProgressSynced", "OwnerContacted", "HindranceRecorded", "ReportedToAuthority", "FeedbackAttempted", "FollowUpAttempted",
        "MergedIn", "CaseSpawned", "MatterLinked", "IntakeCorrected", "OnlineAcknowledged", "WithdrawalRecorded", "ExternalReplied", "SupervisionOrdered", "SupervisionAnswered", "DutyFellDue",
        "DutiesRecomputed", "Remarked", "LegalHoldSet",
    ];

    private static readonly string[] NotingCommands =
    [
        "InformOwner", "ReportEmergency", "RecordSiteWork", "SyncProgress", "ContactOwner", "RecordHindrance", "ReportToAuthority", "RecordFollowUpAttempt",
        "AbsorbMerged", "SpawnCase", "LinkMatter", "CorrectIntake", "AcknowledgeOnline", "RecordWithdrawal", "ReplyExternal", "Supervise", "AnswerSupervision", "AnnounceDue",
        "Recompute", "Remark", "SetLegalHold",
    ];

    [Fact]
    [Requirement("AMB-43")]
    public void Only_notes_among_the_facts_may_come_late() => Assert.Equal(
        NotedFacts.Order(StringComparer.Ordinal),
        typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract && GoldenSample.Full(t).IsLog).Select(t => t.Name).Order(StringComparer.Ordinal));

    [Fact]
    [Requirement("AMB-43")]
    public void Only_commands_that_note_may_come_late() => Assert.Equal(
        NotingCommands.Order(StringComparer.Ordinal),
        CommandSetters.Commands.Where(t => SampleCommand.Bare(t).IsLog).Select(t => t.Name).Order(StringComparer.Ordinal));

    [Theory]
    [Requirement("AMB-43")]
    [InlineData(Delivery.Delivered, false)]
    [InlineData(Delivery.Refused, true)]
    [InlineData(Delivery.Failed, true)]
    public void A_feedback_that_reached_nobody_is_only_noted(Delivery delivery, bool mayComeLate)
    {
        var command = (GiveResultFeedback)SampleCommand.Bare(typeof(GiveResultFeedback));
        command.Delivery = delivery;
        Assert.Equal(mayComeLate, command.IsLog);
    }
}
