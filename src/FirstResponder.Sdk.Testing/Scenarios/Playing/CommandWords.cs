using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>The acts in Chinese, as people of the trade call them.</summary>
internal static class CommandWords
{
    private static readonly Dictionary<CommandName, string> Words = new()
    {
        [CommandName.Accept] = "受理",
        [CommandName.Import] = "导入",
        [CommandName.Classify] = "分类",
        [CommandName.Reclassify] = "改变分类",
        [CommandName.InformOwner] = "受理告知",
        [CommandName.Dispatch] = "分派",
        [CommandName.StartEmergency] = "启动应急处置",
        [CommandName.ReportEmergency] = "应急报告",
        [CommandName.RecordSiteWork] = "现场记录",
        [CommandName.SyncProgress] = "同步进展",
        [CommandName.ContactOwner] = "联系业主",
        [CommandName.RecordHindrance] = "记录受阻",
        [CommandName.RecordPlan] = "制定解决方案",
        [CommandName.ProposeExtension] = "告知延期",
        [CommandName.RecordExtensionReply] = "记录业主对延期的答复",
        [CommandName.Respond] = "响应",
        [CommandName.HoldStudy] = "研判",
        [CommandName.GiveStageFeedback] = "阶段性反馈",
        [CommandName.GiveFormalNotice] = "正式告知",
        [CommandName.ReportToAuthority] = "报告街道或部门",
        [CommandName.Guide] = "解释引导",
        [CommandName.Answer] = "答复",
        [CommandName.Complete] = "办结",
        [CommandName.GiveResultFeedback] = "反馈结果",
        [CommandName.FollowUp] = "回访",
        [CommandName.RecordFollowUpAttempt] = "回访未达",
        [CommandName.RecordOwnerVerdict] = "记录业主意见",
        [CommandName.OpenReview] = "启动复核",
        [CommandName.RecordReview] = "复核",
        [CommandName.PlanRectification] = "制定整改方案",
        [CommandName.TellRectification] = "告知整改",
        [CommandName.Close] = "销号",
        [CommandName.HandOverLead] = "更换牵头人",
        [CommandName.AbsorbMerged] = "并入",
        [CommandName.MergeInto] = "并案",
        [CommandName.Split] = "拆分",
        [CommandName.SpawnCase] = "另立新案",
        [CommandName.CorrectIntake] = "更正登记",
        [CommandName.AcknowledgeOnline] = "线上确认回复",
        [CommandName.RecordWithdrawal] = "业主撤回",
        [CommandName.ReplyExternal] = "回复来件单位",
        [CommandName.Supervise] = "督办",
        [CommandName.AnswerSupervision] = "答复督办",
        [CommandName.AnnounceDue] = "到期提醒",
        [CommandName.Recompute] = "重算时限",
        [CommandName.MigrateRules] = "变更规则",
        [CommandName.ArchiveExceptionally] = "异常存档",
        [CommandName.LinkMatter] = "关联办理",
        [CommandName.Remark] = "备注",
        [CommandName.SetLegalHold] = "依法保全",
    };

    public static string Of(CommandName command) => Words.TryGetValue(command, out var word) ? word : command.ToString();
}
