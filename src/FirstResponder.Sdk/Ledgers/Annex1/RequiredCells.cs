using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Which cells of Annex 1 the stage that a case has reached asks for.</summary>
internal static class RequiredCells
{
    public static IReadOnlyList<Annex1Cell> Missing(Case current, string[] cells)
    {
        var missing = new List<Annex1Cell>();
        for (var cell = Annex1Cell.Title; cell <= Annex1Cell.Remarks; cell++)
        {
            if (IsRequired(current, cell) && (cells[(int)cell].Length == 0 || !IsWhole(current, cell)))
            {
                missing.Add(cell);
            }
        }

        return missing;
    }

    public static bool IsFollowedUp(Case current) => current.Rounds.Count > 1 || current.Round.FollowUps.Any(followUp => followUp.Counts);

    private static bool IsRequired(Case current, Annex1Cell cell) => cell switch
    {
        Annex1Cell.Category or Annex1Cell.Due => current.Category is not null,
        Annex1Cell.Handling => IsCompleted(current),
        Annex1Cell.Handler => IsCompleted(current) || current.Handler is not null,
        Annex1Cell.FollowUp or Annex1Cell.NeedsReview => IsFollowedUp(current),
        Annex1Cell.Review => current.Rounds.Count > 1,
        Annex1Cell.ClosedAt => current.Status == CaseStatus.Closed,
        Annex1Cell.Remarks => false,
        _ => true,
    };

    private static bool IsCompleted(Case current) => current.Rounds.Count > 1 || current.Round.Completed is not null;

    private static bool IsWhole(Case current, Annex1Cell cell) => cell switch
    {
        Annex1Cell.Address => !string.IsNullOrWhiteSpace(current.Place.Building) || current.Place.Room is { IsBlank: false },
        Annex1Cell.Review => current.Rounds.All(round => round.IsReviewDone),
        _ => true,
    };
}
