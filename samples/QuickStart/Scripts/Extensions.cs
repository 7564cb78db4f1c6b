using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>延期 (附件2 第十条): told strictly before the due, and in force only once the owner confirms.</summary>
internal static class Extensions
{
    /// <summary>The owner refuses: nothing moves, the case becomes late, and a second proposal after the due is refused.</summary>
    public static void Refused(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("05-01 10:00", new ProposeExtension(s.Key, s.Lead, ExtensionCause.Materials, Text("导轨配件需订货"), PromisedTime.On(s.Day(5))) { Way = ContactWay.Phone });
        s.At("05-01 10:05", new RecordExtensionReply(s.Key, s.Lead, false, Relation.Complainant, ContactWay.Phone) { Words = Text("不行，天天坐电梯") });
        s.Refused("05-01 17:30", new ProposeExtension(s.Key, s.Lead, ExtensionCause.Materials, Text("导轨配件需订货"), PromisedTime.On(s.Day(5))), "EXTENSION_NOTICE_LATE");
        s.At("05-02 11:00", new Complete(s.Key, s.Handler, Text("已调整导靴，异响消除")));
        s.At("05-02 11:30", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("异响已消除")));
        s.At("05-02 15:00", Calls.NoObjection(s.Key));
        s.At("05-02 15:05", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>The owner confirms: the promised time takes the place of the 24 hours.</summary>
    public static void Confirmed(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("+5h", new RecordHindrance(s.Key, s.Handler, HindranceKind.Delay, Text("道闸主板需从外地调货")));
        s.At("+5h20m", new ContactOwner(s.Key, s.Lead, OwnerContactKind.Explanation, ContactWay.Phone, Text("主板需调货，先改人工放行")));
        s.At("+6h", new ProposeExtension(s.Key, s.Lead, ExtensionCause.Materials, Text("主板需调货"), PromisedTime.At(s.Time("D+3 18:00"))) { Way = ContactWay.Phone });
        s.At("+6h15m", new RecordExtensionReply(s.Key, s.Lead, true, Relation.Complainant, ContactWay.Phone) { Words = Text("行，有人放行就好") });

        // What the fitter noted on paper is typed two days later: legal, and visible as such.
        s.At("D+2 16:00", new RecordSiteWork(s.Key, s.Handler, SiteWorkKind.Record, Text("已设人工放行岗")) { OccurredAt = s.Time("+7h") });
        s.At("D+3 15:00", new Complete(s.Key, s.Handler, Text("主板已更换，道闸正常")));
        s.At("D+3 15:30", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("道闸已修好")));
        s.At("D+4 10:00", Calls.Satisfied(s.Key));
        s.At("D+4 10:20", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }
}
