using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Time;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>复杂类 (附件2 第十一条): response within 60 minutes, a study, and within 7 working days completion or stage feedback.</summary>
internal static class ComplexMatter
{
    /// <summary>Completed within the seven working days.</summary>
    public static void Write(Script s)
    {
        UnderWay(s);
        s.At("D+7 15:00", new Complete(s.Key, s.Handler, Text("方案经业主签字确认，已实施")));
        s.At("D+7 16:00", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("方案已实施")));
        s.At("D+8 10:00", Calls.Satisfied(s.Key));
        s.At("D+8 10:20", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>As far as the stage feedback.</summary>
    public static void UnderWay(Script s)
    {
        Begin(s);
        s.At("D+5 15:00", new GiveStageFeedback(s.Key, s.Lead, Text("已开两次协调会"), Text("已请第三方出方案")) { Way = ContactWay.Phone });
    }

    /// <summary>
    /// From 04-30 over 劳动节 and the make-up Saturday 05-09: seven working days end on 05-13, not a day earlier. Then a formal notice with a firm date,
    /// which a phone call can't give, and the answer to 12345 by its own date.
    /// </summary>
    public static void OverHolidays(Script s)
    {
        Begin(s);
        s.At("05-12 15:00", new GiveStageFeedback(s.Key, s.Lead, Text("检测报告已出"), Text("屋面已临时覆膜")) { Way = ContactWay.Phone });
        s.Refused("05-13 09:30", Notice(s, ContactWay.Phone), "FORMAL_CHANNEL_REQUIRED");
        s.At("05-13 10:00", Notice(s, ContactWay.Written));
        s.At("05-15 17:00", new ReplyExternal(s.Key, s.Lead, s.Request.ExternalNumber, Text("已书面告知计划，6月10日前完成")));
        s.At("05-21 16:00", new GiveStageFeedback(s.Key, s.Lead, Text("维修资金已公示"), Text("施工单位已定")) { Way = ContactWay.Phone });
        s.At("05-29 16:00", new GiveStageFeedback(s.Key, s.Lead, Text("屋面施工过半"), Text("每日巡检")) { Way = ContactWay.Phone });
        s.At("06-09 16:00", new Complete(s.Key, s.Handler, Text("屋面防水完工，淋水试验合格")));
        s.At("06-09 17:00", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已完工验收")));
        s.At("06-10 10:00", Calls.Satisfied(s.Key));
        s.At("06-10 10:20", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    private static void Begin(Script s)
    {
        Intake.Accept(s);
        s.At("+8m", new Classify(s.Key, s.Lead, Category.Complex));
        s.At("+15m", new InformOwner(s.Key, s.Lead, true) { Process = Text("研判、分工、阶段性反馈、办结、回访") });
        s.At("+45m", new Respond(s.Key, s.Lead, ResponseKind.OwnerContact) { Way = ContactWay.Phone, Text = Text("已联系，约定现场查看") });
        s.At("+1h30m", new HoldStudy(s.Key, s.Lead, ["工程部", "项目经理", "业委会"], Text("先临时处置，再报方案"), ["工程部：方案", "项目经理：协调"], PromisedTime.On(s.Day(41))));
        s.At("+1h40m", new Dispatch(s.Key, s.Lead, s.Request.Handler, Text("三日内出方案")));
        s.At("+3h", new RecordSiteWork(s.Key, s.Handler, SiteWorkKind.Record, Text("现场勘查，拍照取证")));
        s.At("+3h40m", new SyncProgress(s.Key, s.Handler, Text("已现场勘查")));
    }

    private static GiveFormalNotice Notice(Script s, ContactWay way) =>
        new(s.Key, s.Lead, way, Text("需动用维修资金，公示期未满"), Text("公示→招标→施工→淋水试验"), PromisedTime.On(new NodaTime.LocalDate(2026, 6, 10)));
}
