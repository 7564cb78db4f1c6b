using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>紧急类 (附件2 第九条): started at once and never blocked; completed only when the project head and the departments were told.</summary>
internal static class Emergencies
{
    /// <summary>The usual course. Which departments are told is the regulation's data.</summary>
    public static void Write(Script s)
    {
        var type = s.Request.EmergencyType!.Value;
        Intake.Accept(s);
        s.At("+1m", new StartEmergency(s.Key, s.Lead, type));
        s.At("+3m", new ReportEmergency(s.Key, s.Lead, ReportTarget.ProjectHead, ContactWay.Phone));
        foreach (var department in Regulation.Jiangxi.Settings.EmergencyReports[type.ToString()])
        {
            s.At("+5m", new ReportEmergency(s.Key, s.Lead, Enum.Parse<ReportTarget>(department), ContactWay.Phone));
        }

        s.At("+10m", new RecordSiteWork(s.Key, s.Lead, SiteWorkKind.Arrival, Text("到场，拉警戒线，安抚人员")));
        s.At("+20m", new ContactOwner(s.Key, s.Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("救援人员已到场")));
        s.At("+40m", new Complete(s.Key, s.Lead, Text("险情解除，人员安全")));
        s.At("+45m", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("险情已解除")));
        s.At("D+1 10:00", Calls.Satisfied(s.Key));
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>Gas smell at 02:10 in the National Day holiday. 02:55: nobody has told the fire brigade yet, so it isn't completed.</summary>
    public static void GasLeakAtNight(Script s)
    {
        Intake.Accept(s);
        s.At("10-03 02:12", new StartEmergency(s.Key, s.Lead, EmergencyType.GasLeak));
        s.At("10-03 02:14", new ReportEmergency(s.Key, s.Lead, ReportTarget.ProjectHead, ContactWay.Phone));
        s.At("10-03 02:15", new ReportEmergency(s.Key, s.Lead, ReportTarget.Gas, ContactWay.Phone));
        s.At("10-03 02:20", new RecordSiteWork(s.Key, s.Lead, SiteWorkKind.Measure, Text("关闭总阀，开窗，禁明火，疏散一至三层")));
        s.At("10-03 02:40", new ContactOwner(s.Key, s.Lead, OwnerContactKind.Progress, ContactWay.Phone, Text("燃气公司已到场检漏")));
        s.Refused("10-03 02:55", new Complete(s.Key, s.Lead, Text("已换软管，检测无泄漏")), "DEPARTMENT_REPORT_MISSING:Fire");
        s.At("10-03 02:56", new ReportEmergency(s.Key, s.Lead, ReportTarget.Fire, ContactWay.Phone));
        s.At("10-03 02:58", new Complete(s.Key, s.Lead, Text("已换软管，检测无泄漏")));
        s.At("10-03 03:02", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已处置，可以回家")));
        s.At("10-03 15:00", Calls.Call(s.Key, ContactWay.Phone, Rating.VerySatisfied, Verdict.Satisfied));
        s.At("10-03 15:10", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }
}
