using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>Work orders of 12345: their own number and date stand beside the regulation's clocks (正文二（二）).</summary>
internal static class HotlineOrders
{
    /// <summary>An order alone: handled as usual, and answered to 12345.</summary>
    public static void Alone(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("+3h", new Complete(s.Key, s.Handler, Text("已清理，增加一班巡扫")));
        s.At("+3h10m", new ReplyExternal(s.Key, s.Lead, s.Request.ExternalNumber, Text("已办结并反馈市民")));
        OrdinaryRepair.Finish(s);
    }

    /// <summary>The resident phoned first: the case that the order will join.</summary>
    public static void Master(Script s)
    {
        Intake.Accept(s);
        OrdinaryRepair.Begin(s);
        s.At("+3h30m", new Complete(s.Key, s.Handler, Text("已封堵止水带，试水不漏")));
        s.At("+3h40m", new ReplyExternal(s.Key, s.Lead, "GD2026042900731", Text("已办结并反馈市民")));
        s.At("+4h", new GiveResultFeedback(s.Key, s.Lead, ContactWay.Phone, Text("已封堵，试水不漏")));
        s.At("D+1 10:00", Calls.Satisfied(s.Key));
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }

    /// <summary>The same resident, the same leak, an hour later by way of 12345: one matter, one case (并案).</summary>
    public static void Duplicate(Script s)
    {
        Intake.Accept(s);
        s.At("+4m", new Classify(s.Key, s.Lead, Category.Ordinary));
        s.MergeInto("+12m", "06");
    }
}
