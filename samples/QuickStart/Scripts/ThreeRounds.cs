using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>Dissatisfied twice, closed in the third round (轮次): each dissatisfaction opens a review, and only the latest round counts for closing (附件2 第十六条).</summary>
internal static class ThreeRounds
{
    public static void Write(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("+6h10m", new Complete(s.Key, s.Handler, Text("已补防水胶")));
        s.At("+7h50m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.WeChat, Text("已补胶，请观察")));
        s.At("04-29 10:00", Calls.Dissatisfied(s.Key));

        s.Refused("04-29 10:30", new Close(s.Key, Actor.Of(LedgerKeeper)), "NOT_COMPLETED", "RESULT_NOT_FED_BACK(round 2)", "NO_FOLLOW_UP", "OWNER_DISSATISFIED", "REVIEW_NOT_DONE(round 1)");
        s.At("04-29 14:00", new RecordReview(s.Key, s.Lead, Text("只补了表面"), Text("未查管根")));
        s.At("04-29 16:30", new PlanRectification(s.Key, s.Lead, Text("凿开管根重做防水"), PromisedTime.At(s.Time("05-06 12:00")), Electrician) { Requirements = Text("闭水试验") });
        s.At("04-29 17:00", new TellRectification(s.Key, s.Lead, ContactWay.Phone, Text("重做管根防水")));
        s.At("04-29 20:00", new SyncProgress(s.Key, Actor.Of(Electrician), Text("材料已备")));
        s.At("05-05 15:30", new RecordSiteWork(s.Key, Actor.Of(Electrician), SiteWorkKind.Measure, Text("管根重做，闭水试验")));
        s.At("05-05 16:00", new Complete(s.Key, Actor.Of(Electrician), Text("管根防水已重做")));
        s.At("05-05 17:00", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已重做，闭水合格")));
        s.At("05-05 19:00", Calls.NobodyAnswers(s.Key));
        s.At("05-06 09:00", Calls.NobodyAnswers(s.Key));
        s.At("05-06 11:30", Calls.NobodyAnswers(s.Key));
        s.At("05-07 09:20", Calls.Dissatisfied(s.Key, Rating.VeryDissatisfied));

        s.At("05-07 15:00", new RecordReview(s.Key, s.Lead, Text("楼上浴缸下水口松脱"), Text("未入户查上层")));
        s.At("05-07 17:00", new PlanRectification(s.Key, s.Lead, Text("与楼上协调，更换下水口"), PromisedTime.At(s.Time("05-12 18:00")), Electrician) { Requirements = Text("两户同时在场") });
        s.At("05-08 09:20", new TellRectification(s.Key, s.Lead, ContactWay.Phone, Text("更换楼上下水口")));
        s.At("05-08 11:00", new SyncProgress(s.Key, Actor.Of(Electrician), Text("已约楼上")));
        s.At("05-11 17:00", new RecordSiteWork(s.Key, Actor.Of(Electrician), SiteWorkKind.Measure, Text("更换楼上下水口")));
        s.At("05-12 18:00", new Complete(s.Key, Actor.Of(Electrician), Text("楼上下水口已更换，24小时无渗漏")));
        s.At("05-12 18:30", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已更换，无渗漏")));
        s.At("05-13 10:00", Calls.NoObjection(s.Key));
        s.At("05-13 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }
}
