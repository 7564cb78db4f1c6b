using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>Nobody confirms: the case stays open. Nothing closes on silence (附件2 第十七条), but every day the ledger says who tries again.</summary>
internal static class Unreached
{
    /// <summary>An anonymous caller hears the result and is never reached again.</summary>
    public static void ByPhone(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("+3h", new Complete(s.Key, s.Handler, Text("已与领队约定20:30前结束并降低音量")));
        s.At("+3h25m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已约定结束时间")));
        s.At("+6h", Calls.NobodyAnswers(s.Key));
        s.At("D+1 10:00", Calls.NobodyAnswers(s.Key));
        s.At("D+1 15:30", Calls.NobodyAnswers(s.Key));
        s.Refused("D+1 16:00", new RecordOwnerVerdict(s.Key, Job, Verdict.NoObjection, Relation.Complainant, ContactWay.Sms), "CONFIRMATION_MUST_BE_HUMAN");
        s.Refused("D+2 00:00", new Close(s.Key, Job), "CLOSE_MUST_BE_HUMAN", "NO_COMPLETED_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        s.Refused("D+2 09:00", new Close(s.Key, Actor.Of(LedgerKeeper)), "NO_COMPLETED_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        s.At("D+2 11:00", Calls.NobodyAnswers(s.Key));
    }

    /// <summary>A message without name or number: even the result reaches nobody.</summary>
    public static void Online(Script s)
    {
        Intake.Accept(s);
        s.At("+4m", new Classify(s.Key, s.Lead, Category.Ordinary));
        s.At("+6m", new InformOwner(s.Key, s.Lead, true) { Process = Text("登记、派工、处置、反馈、回访"), Way = ContactWay.WeChat });
        s.At("+18m", new Dispatch(s.Key, s.Lead, s.Request.Handler, Text("清积水、消杀")));
        s.At("+2h", new Complete(s.Key, s.Handler, Text("积水已清，已消杀")));
        s.At("+2h10m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.WeChat, Text("积水已清")) { Delivery = Delivery.Failed, Evidence = "对方未关注，无法送达" });
        s.At("+3h", WritesToNobody(s));
        s.At("D+1 09:00", WritesToNobody(s));
        s.At("D+1 17:00", WritesToNobody(s));
    }

    private static RecordFollowUpAttempt WritesToNobody(Script s) => new(s.Key, Actor.Of(Clerk), ContactWay.Online, AttemptResult.NoAnswer);
}
