using FirstResponder.Sdk.Regulations;

namespace QuickStart.Showing;

/// <summary>The commands in the words of the regulation.</summary>
internal static class CommandWords
{
    public static string Of(CommandName command) => command switch
    {
        CommandName.Classify => "分类",
        CommandName.Reclassify => "改类",
        CommandName.InformOwner => "告知业主",
        CommandName.Dispatch => "分派",
        CommandName.SyncProgress => "同步进展",
        CommandName.RecordSiteWork => "现场记录",
        CommandName.ContactOwner => "联系业主",
        CommandName.StartEmergency => "启动应急",
        CommandName.ReportEmergency => "应急报告",
        CommandName.ReportToAuthority => "报告街道或部门",
        CommandName.RecordPlan => "制定方案",
        CommandName.AbsorbMerged => "并入重复件",
        CommandName.MergeInto => "并入他案",
        CommandName.Split => "拆分",
        CommandName.SpawnCase => "另立新诉求",
        CommandName.CorrectIntake => "补正登记",
        CommandName.AcknowledgeOnline => "线上确认",
        CommandName.RecordWithdrawal => "记录撤回",
        CommandName.ReplyExternal => "回复来件单位",
        CommandName.Supervise => "督办",
        CommandName.AnswerSupervision => "回复督办",
        CommandName.OpenReview => "启动复核",
        CommandName.RecordFollowUpAttempt => "记录回访未达",
        CommandName.RecordHindrance => "记录困难",
        CommandName.ProposeExtension => "提出延期",
        CommandName.RecordExtensionReply => "记录延期答复",
        CommandName.Respond => "响应",
        CommandName.HoldStudy => "研判",
        CommandName.GiveStageFeedback => "阶段性反馈",
        CommandName.GiveFormalNotice => "书面或正式线上告知",
        CommandName.Guide => "引导",
        CommandName.Answer => "答复",
        CommandName.Complete => "办结",
        CommandName.GiveResultFeedback => "反馈结果",
        CommandName.FollowUp => "回访",
        CommandName.RecordOwnerVerdict => "记录业主确认",
        CommandName.HandOverLead => "移交牵头",
        CommandName.Close => "销号",
        _ => command.ToString(),
    };
}
