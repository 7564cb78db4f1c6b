using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Time;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>Turns that an ordinary case can take.</summary>
internal static class OrdinaryTurns
{
    /// <summary>In the follow-up the owner raises something else: it becomes a case of its own, and doesn't keep this one open (附件2 第十五条).</summary>
    public static void SpawnedMatter(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("+3h", new Complete(s.Key, s.Handler, Text("已疏通")));
        s.At("+3h25m", new GiveResultFeedback(s.Key, s.Lead, s.Way, Text("已疏通")));
        var call = Calls.Satisfied(s.Key);
        call.NewMatters = [new NewMatter(Text("单元门口地砖松动，踩上去会晃"), Nature.Repair, FirstResponder: Clerk, CaseId: s.Key.CaseId + "-1")];
        s.At("D+1 10:00", call);
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
        OrdinaryRepair.Handle(s.Spawned("D+1 10:00", s.Key.CaseId + "-1", Clerk));
    }

    /// <summary>The owner withdraws: a fact to record. Result, follow-up and confirmation are still due (附件2 第十七条).</summary>
    public static void Withdrawal(Script s)
    {
        Intake.Accept(s);
        s.At("+4m", new Classify(s.Key, s.Lead, Category.Ordinary));
        s.At("+6m", new InformOwner(s.Key, s.Lead, true) { Process = Text("登记、派工、处置、反馈、回访") });
        s.At("+18m", new Dispatch(s.Key, s.Lead, s.Request.Handler, Text("次日上门查看")));
        s.Refused("+2h", new Complete(s.Key, s.Handler, Text("业主说不用了")) { Kind = CompletionKind.Withdrawn }, "WITHDRAWAL_NOT_RECORDED");
        s.At("+2h10m", new RecordWithdrawal(s.Key, s.Lead, ContactWay.Phone, Text("自己修好了，不用来了")));
        s.At("+2h15m", new Complete(s.Key, s.Handler, Text("业主撤回")) { Kind = CompletionKind.Withdrawn });
        s.At("+2h20m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("按您的意思撤回")), Calls.Satisfied(s.Key));
        s.At("+2h30m", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>The first responder goes on leave: the lead is handed over with a reason and an approval; 首问责任人 stays on record.</summary>
    public static void LeadHandover(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.Refused("+2h40m", new HandOverLead(s.Key, Actor.Of(ProjectHead), Clerk, Text("李敏休假"), Actor.Of(Electrician)), "APPROVER_REQUIRED");
        s.At("+2h45m", new HandOverLead(s.Key, Actor.Of(ProjectHead), Clerk, Text("李敏休假"), Actor.Of(Quality)));
        s.At("+3h", new Complete(s.Key, s.Handler, Text("已加固")));
        s.Refused("+3h10m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已加固")), "ACTOR_NOT_FIRST_RESPONDER");
        s.At("+3h25m", new GiveResultFeedback(s.Key, Actor.Of(Clerk), ContactWay.Phone, Text("已加固")));
        s.At("D+1 10:00", Calls.Satisfied(s.Key));
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(Clerk)));
    }

    /// <summary>不满意: the review is open (附件2 第十六条).</summary>
    public static void UnderReview(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("+3h", new Complete(s.Key, s.Handler, Text("已处理")));
        s.At("+3h25m", new GiveResultFeedback(s.Key, s.Lead, s.Way, Text("已处理")));
        s.At("D+1 10:00", Calls.Dissatisfied(s.Key));
    }

    /// <summary>不满意: review, plan, telling the owner, and a second round (附件2 第十六条).</summary>
    public static void Dissatisfied(Script s)
    {
        UnderReview(s);
        s.At("D+1 14:00", new RecordReview(s.Key, s.Lead, Text("处理不彻底"), Text("未安排复查")));
        s.At("D+1 15:00", new PlanRectification(s.Key, s.Lead, Text("增加频次并由主管验收"), PromisedTime.At(s.Time("D+3 18:00")), s.Request.Handler) { Requirements = Text("主管签字验收") });
        s.At("D+1 16:00", new TellRectification(s.Key, s.Lead, ContactWay.Phone, Text("增加频次，主管验收")));
        s.At("D+1 18:00", new SyncProgress(s.Key, s.Handler, Text("已排班")));
        s.At("D+3 15:00", new Complete(s.Key, s.Handler, Text("整改完成，主管已验收")));
        s.At("D+3 15:30", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("整改完成")));
        s.At("D+4 10:00", Calls.NoObjection(s.Key));
        s.At("D+4 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>The note lies in a drawer: the 30 minutes of 附件2 第十条 pass, and the desk announces it. Lateness ends nothing; the work is still done.</summary>
    public static void LateDispatch(Script s)
    {
        Intake.Accept(s);
        s.At("+4m", new Classify(s.Key, s.Lead, Category.Ordinary));
        s.At("+6m", new InformOwner(s.Key, s.Lead, true) { Process = Text("登记、派工、处置、反馈、回访") });
        s.At("+2h", new Dispatch(s.Key, s.Lead, s.Request.Handler, Text("即刻到场")));
        s.At("+2h40m", new Complete(s.Key, s.Handler, Text("已更换闭门器")));
        OrdinaryRepair.Finish(s);
    }

    /// <summary>The text hints at danger (打架), the first responder judges otherwise: that needs a reason, and leaves a mark (附件2 第八条).</summary>
    public static void HintSetAside(Script s)
    {
        Intake.Accept(s);
        s.Refused("+3m", new Classify(s.Key, s.Lead, Category.Ordinary), "HINT_OVERRIDE_REASON_REQUIRED");
        s.At("+4m", new Classify(s.Key, s.Lead, Category.Ordinary) { OverrideReason = Text("是形容吵闹，并无斗殴") });
        s.At("+6m", new InformOwner(s.Key, s.Lead, true) { Process = Text("上门劝导、回访") });
        s.At("+18m", new Dispatch(s.Key, s.Lead, s.Request.Handler, Text("上门劝导")));
        s.At("+1h", new Complete(s.Key, s.Handler, Text("楼上已铺垫，承诺21点后不跑跳")));
        s.At("+1h20m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.WeChat, Text("已劝导")));
        s.At("D+1 10:00", Calls.NoObjection(s.Key));
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>Staff found it, nobody asked: somebody concerned must be named before a result can be told and confirmed.</summary>
    public static void StaffDiscovery(Script s)
    {
        Intake.Accept(s);
        s.At("+4m", new Classify(s.Key, s.Lead, Category.Ordinary));
        s.At("+6m", new InformOwner(s.Key, s.Lead, false) { Reason = Text("巡查发现，暂无诉求人") });
        s.At("+18m", new Dispatch(s.Key, s.Lead, s.Request.Handler, Text("重铺地砖，撤锥桶")));
        s.At("+3h", new Complete(s.Key, s.Handler, Text("地砖已重铺")));
        s.Refused("+3h05m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("地砖已重铺")), "COUNTERPART_MISSING");
        var committee = new Complainant("H-0001", PersonalText.Name("戴春生"), [PersonalText.Phone("13900000115")], Relation.OwnersCommittee);
        s.At("+3h10m", new CorrectIntake(s.Key, s.Lead, IntakeField.Counterpart, null) { Counterpart = committee, Reason = Text("业委会代表") });
        s.At("+3h25m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("地砖已重铺")));
        s.At("D+1 10:00", Calls.Satisfied(s.Key));
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }
}
