using System.Text.RegularExpressions;

namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>
/// A day, a time of day, or both, as stories and requirement rows write them: <c>2026-04-28 09:30:01</c>, <c>04-28 09:30</c> (of 2026), <c>2026-05-12</c>, <c>15:12</c>.
/// Seconds of zero may be left out.
/// </summary>
internal sealed partial record Stamp(string? Day, string? Time)
{
    public static Stamp Parse(string text) => AllIn(text) is [var only] && Form().Match(text).Length == text.Length ? only : throw new FormatException(text);

    /// <summary>Every stamp that stands in a text, in its order.</summary>
    public static IReadOnlyList<Stamp> AllIn(string text) => Form().Matches(text).Select(Of).ToList();

    /// <summary>
    /// Whether this stamp of a requirement row stands in a text that names <paramref name="other"/>. A time alone belongs to <paramref name="storyDay"/>, the day that the
    /// story was last set to, and to no day at all without one.
    /// </summary>
    public bool IsNamedBy(Stamp other, string? storyDay) =>
        (Day is null || Day == (other.Day ?? storyDay)) && (Time is null ? other.Day is not null : Time == other.Time);

    private static Stamp Of(Match match)
    {
        var (year, day, time) = (match.Groups["year"], match.Groups["day"], match.Groups["time"].Success ? match.Groups["time"] : match.Groups["alone"]);
        var clock = !time.Success ? null : time.Value.Length == 8 && time.Value.EndsWith(":00", StringComparison.Ordinal) ? time.Value[..5] : time.Value;
        return new(day.Success ? (year.Success ? year.Value : "2026") + "-" + day.Value : null, clock);
    }

    [GeneratedRegex(@"(?<![\d-])(?:(?<year>\d{4})-)?(?<day>(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d-])(?: (?<time>\d\d:\d\d(?::\d\d)?)(?!\d|:\d))?|(?<![\d:])(?<alone>\d\d:\d\d(?::\d\d)?)(?!\d|:\d)")]
    private static partial Regex Form();
}
