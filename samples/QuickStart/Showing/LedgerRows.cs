using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using NodaTime;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>Some finished rows of the ledger (附件1 台账), masked: no name, number or room of a resident is readable.</summary>
internal static class LedgerRows
{
    private static readonly string[] Shown = ["02", "06", "45"];

    public static void Show(Screen screen, IReadOnlyList<CaseView> cases)
    {
        screen.Heading("附件1 台账（脱敏）", "rows of the Annex 1 ledger, masked");
        foreach (var view in cases.Where(view => Shown.Contains(view.Key.CaseId)))
        {
            screen.Line($"{view.Case.Intake.Numbers?.CaseNumber}", "bold", 2);
            foreach (var (label, text) in Cells(view))
            {
                screen.Line($"{label}：{text.Replace("\n", "；", StringComparison.Ordinal)}", indent: 4);
            }
        }
    }

    private static IEnumerable<(string Label, string Text)> Cells(CaseView view)
    {
        var current = view.Case;
        var mask = new TextMask([.. Known(current.Complainant), .. current.Place.Room is { } room ? [room] : Array.Empty<PersonalText>()]);
        yield return ("来访来电人", $"{current.Complainant?.Name?.Masked}　{string.Join("、", (current.Complainant?.Phones ?? []).Select(phone => phone.Masked))}　{current.Place.Building} {current.Place.Room?.Masked}");
        yield return ("受理", $"{Minute(current.AcceptedAt)}　{current.FirstResponder.Name}（首问责任人）　{view.CategoryName}");
        yield return ("诉求内容", mask.Apply(current.Content));
        yield return ("处置", string.Join("；", current.Rounds.Select(round => $"第{round.Number}轮 {Minute(round.Completed!.OccurredAt)} {(round.Completed.Result is { } result ? mask.Apply(result) : "")}")));
        yield return ("回访", string.Join("；", current.Rounds.Select(round => $"第{round.Number}轮 {FollowUps(round)}")));
        yield return ("销号", current.ClosedAt is { } closed ? "是　" + Minute(closed) : "否");
    }

    private static string FollowUps(CaseRound round) =>
        (round.Attempts.Count > 0 ? $"未达{round.Attempts.Count}次，" : "") + string.Join("，", round.FollowUps.Select(call => $"{Minute(call.OccurredAt)} {Rating(call.Satisfaction)}"));

    private static string Rating(Rating? rating) => rating switch
    {
        FirstResponder.Sdk.Cases.Rating.VerySatisfied => "非常满意",
        FirstResponder.Sdk.Cases.Rating.Satisfied => "满意",
        FirstResponder.Sdk.Cases.Rating.Neutral => "一般，无异议",
        FirstResponder.Sdk.Cases.Rating.Dissatisfied => "不满意",
        FirstResponder.Sdk.Cases.Rating.VeryDissatisfied => "非常不满意",
        _ => "未评价",
    };

    private static IEnumerable<PersonalText> Known(Complainant? person) => person is null ? [] : [.. person.Name is { } name ? [name] : Array.Empty<PersonalText>(), .. person.Phones ?? []];

    private static string Minute(Instant instant) => $"{instant.InZone(Cast.Estate.Zone).LocalDateTime:MM-dd HH:mm}";
}
