using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Scripts;

/// <summary>An ordinary case in which people try to take short cuts. Each is refused with every reason at once, and nothing is written.</summary>
internal static class AttemptsToCheat
{
    public static void Write(Script s)
    {
        Intake.Accept(s);
        s.Refused("+2m", new Dispatch(s.Key, s.Lead, null, null), "CATEGORY_REQUIRED", "HANDLER_REQUIRED", "REQUIREMENTS_REQUIRED", "OWNER_NOT_INFORMED");
        s.Refused("+3m", new Classify(s.Key, Actor.Of(Electrician), Category.Ordinary), "ACTOR_NOT_FIRST_RESPONDER");
        OrdinaryRepair.Begin(s);
        s.At("+3h", new Complete(s.Key, s.Handler, Text("已更换灯具")));
        s.At("+3h25m", new GiveResultFeedback(s.Key, s.Lead, s.Way, Text("灯已修好")));

        // A job writes the follow-up by itself; the handler asks about his own work; a mass text is to count as a follow-up.
        s.Refused("D+1 09:25", new FollowUp(s.Key, Job, ContactWay.Phone, Rating.VerySatisfied), "FOLLOW_UP_MUST_BE_HUMAN");
        s.Refused("D+1 09:26", new FollowUp(s.Key, s.Handler, ContactWay.Phone, Rating.Satisfied), "FOLLOW_UP_ACTOR");
        s.Refused("D+1 09:27", new FollowUp(s.Key, Actor.Of(Clerk), ContactWay.BulkSms, Rating.Satisfied), "FOLLOW_UP_WAY");
        s.Refused("D+1 09:28", new Close(s.Key, s.Handler), "CLOSE_ACTOR", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED");
        s.At("D+1 10:00", Calls.Satisfied(s.Key));
        s.At("D+1 10:15", new Close(s.Key, Actor.Of(LedgerKeeper)));
    }
}
