using System.Globalization;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// Where a list of cases goes on: the sort key of the last case shown. It stays valid while cases come, change and go; its text form
/// fits into a link.
/// </summary>
public sealed record CaseSummaryCursor
{
    private static readonly char[] Separator = [':'];

    /// <summary>Names the last case shown.</summary>
    /// <param name="caseId">Its identity.</param>
    /// <param name="nextDueAt">Its next due, cut to the whole millisecond; null when it had none.</param>
    /// <exception cref="ArgumentException">The identity is blank or too long.</exception>
    public CaseSummaryCursor(string caseId, Instant? nextDueAt)
    {
        CaseId = Identifier.Check(caseId, nameof(caseId), "诉求标识", "case id");
        NextDueAt = StoredInstant.Truncate(nextDueAt);
    }

    /// <summary>The identity of the last case shown.</summary>
    public string CaseId { get; }

    /// <summary>The next due that it was sorted by (UTC, whole milliseconds), or null when it had none; not used in the order by case identity.</summary>
    public Instant? NextDueAt { get; }

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The cursor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> isn't of that form.</exception>
    public static CaseSummaryCursor Parse(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        string[] parts = text.Split(Separator, 2);
        if (parts.Length < 2)
            throw Unreadable(null);
        try
        {
            return new CaseSummaryCursor(parts[1], ParseDue(parts[0]));
        }
        catch (ArgumentException fault)
        {
            throw Unreadable(fault);
        }
    }

    /// <summary>The cursor as text: the due in milliseconds since 1970 (nothing when null), a colon, the case identity.</summary>
    /// <returns>The text, to be escaped where it becomes part of a link.</returns>
    public override string ToString() => NextDueAt?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) + ":" + CaseId;

    private static Instant? ParseDue(string text)
    {
        if (text.Length == 0)
            return null;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long milliseconds)
            ? Instant.FromUnixTimeMilliseconds(milliseconds)
            : throw Unreadable(null);
    }

    private static FormatException Unreadable(Exception? inner) =>
        new("无法读取列表位置。 / The list position can't be read.", inner);
}
