using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using NodaTime;
using QuickStart.Requests;
using QuickStart.Scripts;
using QuickStart.Showing;
using static QuickStart.Scripts.Cast;

namespace QuickStart.Continuing;

/// <summary>
/// What people do next about a case, seen from the case alone: its status, its category, its round. An ERP's user would press one of the
/// buttons that NextSteps offers; here somebody always presses the one that goes on.
/// </summary>
internal static class NextMove
{
    private const int RingsUntilReached = 5;
    private static readonly Duration WorkAhead = Duration.FromHours(24);

    // Nobody ever answers for these two. That is the point: they stay open, and every day somebody tries again.
    private static readonly string[] NeverReached = ["14", "34"];

    public static CaseCommand? For(CaseView view, Request? request)
    {
        var lead = Actor.Of(view.Case.Lead);
        return view.Status switch
        {
            CaseStatus.Classified when view.Case.Category == Category.Consultation => new Answer(view.Key, lead, Text("按管理规约与公示办理"), "《前期物业服务合同》及小区公示栏", false),
            CaseStatus.Classified when view.Case.Category == Category.Ordinary => new Dispatch(view.Key, lead, request?.Handler ?? Fitter, Text("今日到场处理")),
            CaseStatus.InProgress or CaseStatus.Rectifying when IsDueSoon(view) => new Complete(view.Key, Actor.Of(view.Case.Handler ?? view.Case.Lead), Text("已处理完毕，现场已验收")),
            CaseStatus.Completed when !NeverReached.Contains(view.Key.CaseId) => new GiveResultFeedback(view.Key, lead, ContactWay.Phone, Text("已处理完毕")),
            CaseStatus.Completed or CaseStatus.FedBack when NeverReached.Contains(view.Key.CaseId) => TryAgain(view),
            CaseStatus.FedBack when view.Case.Round.Attempts.Count is > 0 and < RingsUntilReached || WasTriedToday(view) => TryAgain(view),
            CaseStatus.FedBack => Calls.NoObjection(view.Key),
            CaseStatus.FollowedUp when view.Case.Round.Confirmation is not null => new Close(view.Key, Actor.Of(LedgerKeeper)),
            _ => null,
        };
    }

    private static RecordFollowUpAttempt? TryAgain(CaseView view) =>
        WasTriedToday(view) ? null : Calls.NobodyAnswers(view.Key);

    private static bool WasTriedToday(CaseView view) =>
        view.Case.Round.Attempts is [.., var latest] && Day(latest.OccurredAt) == Day(view.Now);

    // What takes days is finished the day before its due.
    private static bool IsDueSoon(CaseView view) => Board.NextDuty(view)?.Duty.Due is not { } due || due - view.Now <= WorkAhead;

    private static LocalDate Day(Instant instant) => instant.InZone(Estate.Zone).Date;
}
