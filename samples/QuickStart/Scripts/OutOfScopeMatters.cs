using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Time;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>超物业服务范畴类 (附件2 第十二条): not a refusal but an explanation with the right office, its contact and its procedure, after a report to the street (正文二（三）).</summary>
internal static class OutOfScopeMatters
{
    public static void Write(Script s)
    {
        Begin(s);
        s.At("+20m", Guidance(s));
        s.At("+25m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已告知办理窗口与流程")));
        s.At("D+1 08:30", Calls.NoObjection(s.Key));
        s.At("D+1 08:40", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>“不归我们管” is no answer. And a follow-up in which the owner confirmed nothing doesn't close the case.</summary>
    public static void SimpleRefusal(Script s)
    {
        Intake.Accept(s);
        s.At("+3m", new Classify(s.Key, s.Lead, Category.OutOfScope) { ScopeKind = ScopeKind.Other });
        s.At("+6m", new InformOwner(s.Key, s.Lead, true) { Process = Text("解释、引导、回访"), ExpectedDue = PromisedTime.At(s.Time("+2h")), Way = ContactWay.Phone });
        s.Refused("+10m", new Guide(s.Key, s.Lead, Text("不归我们管"), null, null, null), "SIMPLE_REFUSAL", "GUIDANCE_TARGET_REQUIRED", "GUIDANCE_CONTACT_REQUIRED", "GUIDANCE_PROCEDURE_REQUIRED", "AUTHORITY_REPORT_REQUIRED");
        s.At("+15m", new ReportToAuthority(s.Key, s.Lead, "滨江街道办事处", ContactWay.Phone) { OrgKind = OrgKind.StreetOffice });
        s.At("+20m", Guidance(s));
        s.At("+25m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已告知办理窗口与流程")));
        s.At("D+1 08:30", Calls.Call(s.Key, ContactWay.Phone, Rating.Neutral, null));
        s.Refused("D+1 08:31", new Close(s.Key, Actor.Of(LedgerKeeper)), "OWNER_NOT_CONFIRMED");
        s.At("D+1 08:45", new RecordOwnerVerdict(s.Key, Actor.Of(Clerk), Verdict.NoObjection, Relation.Complainant, ContactWay.Phone) { Words = Text("没意见") });
        s.At("D+1 08:50", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    private static void Begin(Script s)
    {
        Intake.Accept(s);
        s.At("+3m", new Classify(s.Key, s.Lead, Category.OutOfScope) { ScopeKind = ScopeKind.Other });
        s.At("+6m", new InformOwner(s.Key, s.Lead, true) { Process = Text("解释、引导、回访"), ExpectedDue = PromisedTime.At(s.Time("+2h")) });
        s.At("+15m", new ReportToAuthority(s.Key, s.Lead, "滨江街道办事处", ContactWay.Phone) { OrgKind = OrgKind.StreetOffice });
    }

    private static Guide Guidance(Script s) => new(
        s.Key,
        s.Lead,
        Text("该事项由政府部门受理，物业没有办理权限，但可协助出具居住情况说明"),
        "滨江街道便民服务中心",
        "0791-12345（总机）",
        Text("带身份证到一楼综合窗口取号，材料齐全当场受理"));
}
