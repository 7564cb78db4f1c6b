using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>普通类 as it should go: 受理 → 分类 → 告知 → 分派 → 处置 → 办结 → 反馈 → 回访 → 销号 (附件2 第十条).</summary>
internal static class OrdinaryRepair
{
    public static void Write(Script s)
    {
        Intake.Accept(s);
        Handle(s);
    }

    /// <summary>As far as the handler's first report.</summary>
    public static void UnderWay(Script s)
    {
        Intake.Accept(s);
        Begin(s);
    }

    public static void Handle(Script s)
    {
        Begin(s);
        s.At("+3h", new Complete(s.Key, s.Handler, Text("已修复，现场试用正常")));
        Finish(s);
    }

    /// <summary>To the handler's first report.</summary>
    public static void Begin(Script s)
    {
        s.At("+4m", new Classify(s.Key, s.Lead, Category.Ordinary) { Nature = Nature.Repair });
        s.At("+6m", new InformOwner(s.Key, s.Lead, true) { Process = Text("登记、派工、处置、反馈、回访") });
        s.At("+18m", new Dispatch(s.Key, s.Lead, s.Request.Handler, Text("今日到场处理，完工报首问责任人")));
        s.At("+1h40m", new SyncProgress(s.Key, s.Handler, Text("已到场，正在处理")));
        s.At("+1h50m", new ContactOwner(s.Key, s.Lead, OwnerContactKind.Progress, s.Way, Text("师傅已到场，预计一小时修好")));
        s.At("+2h30m", new RecordSiteWork(s.Key, s.Handler, SiteWorkKind.Measure, Text("拆检、更换配件")));
    }

    /// <summary>From the result to the closing.</summary>
    public static void Finish(Script s)
    {
        s.At("+3h25m", new GiveResultFeedback(s.Key, s.Lead, s.Way, Text("问题已处理好")));
        s.At("D+1 10:00", Calls.Satisfied(s.Key));
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }
}
