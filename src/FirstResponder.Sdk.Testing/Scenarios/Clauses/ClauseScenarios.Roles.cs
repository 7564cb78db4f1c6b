using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 正文二（一）: who may do what.
public static partial class ClauseScenarios
{
    private static readonly Who[] AllStaff = [Who.Lead, Who.Handler, Who.SecondHandler, Who.Clerk, Who.LedgerKeeper, Who.ProjectHead, Who.Headquarters, Who.Guard];

    /// <summary>正文二（一）: 首问责任人全程牵头，处置责任人处置，各司其职。 Who may do what before completion.</summary>
    public static ClauseScenario RolesInHandling { get; } = new(
        "ROLES_IN_HANDLING", "正文二（一）", "JX-M2.1b JX-14.2 JX-10.1", "受理到办结：分类、告知、分派归首问责任人，同步进展归处置责任人，谁也不是管理员", "From acceptance to completion: who may do what; nobody is an administrator",
        s => s.At("2026-04-28 09:00").Accept().Then(t => t.MayBeDoneOnlyBy(CommandName.Classify, Who.Lead).MayBeDoneOnlyBy(CommandName.InformOwner, Who.Lead).MayBeDoneOnlyBy(CommandName.StartEmergency, AllStaff)
                .MayBeDoneOnlyBy(CommandName.RecordWithdrawal, Who.Lead, Who.Clerk).MayBeDoneOnlyBy(CommandName.HandOverLead, Who.Lead, Who.ProjectHead, Who.Headquarters)
                .MayBeDoneOnlyBy(CommandName.AcknowledgeOnline, [.. AllStaff, Who.Process]).MayBeDoneOnlyBy(CommandName.Supervise, Who.Headquarters, Who.Authority)
                .MayBeDoneOnlyBy(CommandName.MigrateRules, Who.ProjectHead, Who.Headquarters).MayBeDoneOnlyBy(CommandName.Split, Who.Lead, Who.Clerk, Who.LedgerKeeper)
                .MayBeDoneOnlyBy(CommandName.MergeInto, Who.Lead, Who.Clerk, Who.LedgerKeeper).MayBeDoneOnlyBy(CommandName.AbsorbMerged, Who.Lead, Who.Clerk, Who.LedgerKeeper)
                .MayNotBeDone(CommandName.ArchiveExceptionally, Who.ProjectHead, "ARCHIVE_NOT_ENABLED"))
            .At("09:05").Classify(Category.Ordinary).InformOwner().Dispatch().Then(t => t.MayBeDoneOnlyBy(CommandName.Dispatch, Who.Lead).MayBeDoneOnlyBy(CommandName.Reclassify, Who.Lead).MayBeDoneOnlyBy(CommandName.RecordPlan, Who.Lead, Who.Handler)
                .MayBeDoneOnlyBy(CommandName.Complete, Who.Lead, Who.Handler).MayBeDoneOnlyBy(CommandName.SyncProgress, Who.Handler).MayBeDoneOnlyBy(CommandName.ProposeExtension, Who.Lead)
                .MayBeDoneOnlyBy(CommandName.ReportToAuthority, Who.Lead, Who.ProjectHead).MayBeDoneOnlyBy(CommandName.RecordSiteWork, AllStaff).MayBeDoneOnlyBy(CommandName.InformOwner, Who.Lead)
                .MayBeDoneOnlyBy(CommandName.RecordWithdrawal, Who.Lead, Who.Clerk).MayBeDoneOnlyBy(CommandName.HandOverLead, Who.Lead, Who.ProjectHead, Who.Headquarters).MayBeDoneOnlyBy(CommandName.Supervise, Who.Headquarters, Who.Authority)
                .MayBeDoneOnlyBy(CommandName.MigrateRules, Who.ProjectHead, Who.Headquarters).MayBeDoneOnlyBy(CommandName.Split, Who.Lead, Who.Clerk, Who.LedgerKeeper)
                .MayBeDoneOnlyBy(CommandName.MergeInto, Who.Lead, Who.Clerk, Who.LedgerKeeper).MayBeDoneOnlyBy(CommandName.AbsorbMerged, Who.Lead, Who.Clerk, Who.LedgerKeeper)
                .MayBeDoneOnlyBy(CommandName.Recompute, [.. AllStaff, Who.Process]).MayBeDoneOnlyBy(CommandName.AnnounceDue, [.. AllStaff, Who.Process]))
            .At("09:10").ProposeExtension("2026-05-06").Then(t => t.MayBeDoneOnlyBy(CommandName.RecordExtensionReply, Who.Lead, Who.Clerk, Who.Owner))
            .At("09:15").Reclassify(Category.Complex, approver: Who.Headquarters).Then(t => t.MayBeDoneOnlyBy(CommandName.Respond, Who.Lead).MayBeDoneOnlyBy(CommandName.HoldStudy, Who.Lead).MayBeDoneOnlyBy(CommandName.GiveStageFeedback, Who.Lead).MayBeDoneOnlyBy(CommandName.GiveFormalNotice, Who.Lead))
            .At("09:20").Reclassify(Category.OutOfScope).ReportToAuthority().Then(t => t.MayBeDoneOnlyBy(CommandName.Guide, Who.Lead))
            .At("09:25").Reclassify(Category.Consultation).Then(t => t.MayBeDoneOnlyBy(CommandName.Answer, Who.Lead)));

    /// <summary>正文二（一）、附件2 第十五条至第十七条: 反馈归首问责任人，回访归首问责任人或客服，处置责任人不得回访销号。 Who may do what after completion.</summary>
    public static ClauseScenario RolesInTheLoop { get; } = new(
        "ROLES_IN_THE_LOOP", "正文二（一）", "JX-15.1 JX-16.2 JX-17.6", "办结到销号：反馈、回访、复核、销号各由谁办", "From completion to closing: who feeds back, follows up, reviews and closes",
        s => s.Completed().Then(t => t.MayBeDoneOnlyBy(CommandName.GiveResultFeedback, Who.Lead).MayBeDoneOnlyBy(CommandName.RecordFollowUpAttempt, Who.Lead, Who.Clerk)
                .MayBeDoneOnlyBy(CommandName.RecordOwnerVerdict, Who.Lead, Who.Clerk, Who.Owner).MayBeDoneOnlyBy(CommandName.OpenReview, Who.Lead, Who.ProjectHead, Who.Headquarters))
            .At("16:50").GiveResultFeedback().Then(t => t.MayBeDoneOnlyBy(CommandName.FollowUp, Who.Lead, Who.Clerk))
            .At("04-29 10:00").FollowUp(Rating.Dissatisfied).Then(t => t.MayBeDoneOnlyBy(CommandName.RecordReview, Who.Lead, Who.ProjectHead, Who.Headquarters))
            .At("14:00").RecordReview().Then(t => t.MayBeDoneOnlyBy(CommandName.PlanRectification, Who.Lead, Who.ProjectHead, Who.Headquarters))
            .At("16:00").PlanRectification("05-06 12:00").Then(t => t.MayBeDoneOnlyBy(CommandName.TellRectification, Who.Lead, Who.Clerk))
            .At("17:00").TellRectification().SyncProgress(by: Who.SecondHandler).Complete(by: Who.SecondHandler).GiveResultFeedback().FollowUp(Rating.Satisfied, Verdict.Satisfied)
            .Then(t => t.MayBeDoneOnlyBy(CommandName.Close, Who.Lead, Who.Clerk, Who.LedgerKeeper)));
}
