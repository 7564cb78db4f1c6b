using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// Which cases of a company a board shows. Every condition that is set must hold; one that is left null asks nothing. Codes and
/// references are compared character by character.
/// </summary>
public sealed class CaseSummaryFilter
{
    /// <summary>The status codes of which a case must have one; null or empty for any.</summary>
    public IReadOnlyCollection<string>? Statuses { get; set; }

    /// <summary>The code of the category in force.</summary>
    public string? Category { get; set; }

    /// <summary>The estate (小区).</summary>
    public string? Estate { get; set; }

    /// <summary>The current lead.</summary>
    public string? Lead { get; set; }

    /// <summary>The current round's handler (处置责任人).</summary>
    public string? Handler { get; set; }

    /// <summary>The host's reference to the room: finds what was asked from there before.</summary>
    public string? RoomRef { get; set; }

    /// <summary>The host's reference to the person who asked: finds repeated requests without any personal text.</summary>
    public string? ComplainantRef { get; set; }

    /// <summary>
    /// Only cases whose next due is earlier than this instant (exclusive); those without a due are left out. Stored dues are whole milliseconds,
    /// so that earlier than a part of one means earlier than the next: it is set to that, and stores compare whole numbers.
    /// </summary>
    public Instant? DueBefore { get; set => field = StoredInstant.RoundUp(value); }

    /// <summary>Only cases that are overdue at this instant: <see cref="CaseSummary.NextLateFrom"/> at or before it; cut to the whole millisecond.</summary>
    public Instant? OverdueAt { get; set => field = StoredInstant.Truncate(value); }

    /// <summary>Whether a case belongs on the board. Stores that filter in their own language must agree with this.</summary>
    /// <param name="summary">The case's summary row.</param>
    /// <returns>True when every condition that is set holds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public bool Matches(CaseSummary summary)
    {
        _ = summary ?? throw new ArgumentNullException(nameof(summary));
        return HasStatus(summary.Status)
            && Fits(Category, summary.Category)
            && Fits(Estate, summary.Estate)
            && Fits(Lead, summary.Lead)
            && Fits(Handler, summary.Handler)
            && Fits(RoomRef, summary.RoomRef)
            && Fits(ComplainantRef, summary.ComplainantRef)
            && (DueBefore is not { } before || summary.NextDueAt < before)
            && (OverdueAt is not { } at || summary.NextLateFrom <= at);
    }

    internal CaseSummaryFilter Copy()
    {
        var copy = (CaseSummaryFilter)MemberwiseClone();
        copy.Statuses = Statuses is null ? null : [.. Statuses];
        return copy;
    }

    private static bool Fits(string? wanted, string? actual) => wanted is null || string.Equals(wanted, actual, StringComparison.Ordinal);

    private bool HasStatus(string status)
    {
        if (Statuses is not { Count: > 0 })
            return true;
        foreach (string wanted in Statuses)
        {
            if (string.Equals(wanted, status, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
