using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>咨询建议类 (附件2 第十三条): answered on the spot, or within 2 hours.</summary>
internal static class Consultations
{
    private const string Basis = "《前期物业服务合同》及小区公示栏";

    /// <summary>One contact: answer, result and follow-up. Answering classifies and completes by itself; no 2-hour clock ever runs.</summary>
    public static void OnTheSpot(Script s)
    {
        Intake.Accept(s);
        s.At(
            "+2m",
            new Answer(s.Key, s.Lead, Text("收费标准与办法见公示栏，可按季缴纳"), Basis, true) { ContactId = "k1" },
            new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已当场答复")) { ContactId = "k1" },
            Calls.Satisfied(s.Key));
        s.At("+5m", new Close(s.Key, s.Lead));
    }

    /// <summary>Looked up first. An answer must rest on something.</summary>
    public static void Later(Script s)
    {
        Intake.Accept(s);
        s.At("+5m", new Classify(s.Key, s.Lead, Category.Consultation));
        s.At("+8m", new InformOwner(s.Key, s.Lead, true) { Process = Text("查阅规定后两小时内回复") });
        s.Refused("+1h10m", new Answer(s.Key, s.Lead, Text("好像可以"), null, false), "ANSWER_BASIS_REQUIRED");
        s.At("+1h35m", new Answer(s.Key, s.Lead, Text("按管理规约办理，具体见附件"), Basis, false));
        s.At("+1h40m", new GiveResultFeedback(s.Key, s.Lead, s.Way, Text("已答复")));
        s.At("D+1 10:00", Calls.Satisfied(s.Key));
        s.At("D+1 10:10", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }
}
