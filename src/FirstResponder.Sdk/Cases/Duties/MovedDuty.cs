using System.Text.Json.Serialization;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>An open duty whose due moved, with the old and the new (AMB-03, AMB-29).</summary>
/// <param name="Key">The duty's key.</param>
/// <param name="OldDue">The due before.</param>
/// <param name="NewDue">The due from now.</param>
/// <param name="NewLateFrom">The first late instant from now.</param>
/// <param name="IsProvisional">True while provisional.</param>
/// <param name="Calendar">The calendar it was counted on.</param>
/// <param name="OldCalendar">The calendar that the due before was counted on; null when it needed none, or when the event is older than this field.</param>
/// <param name="WasProvisional">True when the due before was provisional (暂定).</param>
public sealed record MovedDuty(string Key, Instant? OldDue, Instant? NewDue, Instant? NewLateFrom, bool IsProvisional, string? Calendar, string? OldCalendar = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool WasProvisional = false)
{
    /// <summary>By how much the due moved: positive to a later one, zero when only 暂定 became final or the other way; null when one of the two is 立即.</summary>
    [JsonIgnore]
    public Duration? By => NewDue - OldDue;

    /// <summary>Why it moved, in Chinese and English: the arrangement of its days was published, changed or taken back, and between which calendars.</summary>
    [JsonIgnore]
    public string Why
    {
        get
        {
            var versions = OldCalendar is null || OldCalendar == Calendar ? Calendar : OldCalendar + " → " + Calendar;
            var (chinese, english) = (WasProvisional, IsProvisional) switch
            {
                (true, false) => ("放假安排已公布，暂定转为正式", "the arrangement was published: provisional becomes official"),
                (false, true) => ("放假安排不再可用，转为暂定", "the arrangement is no longer at hand: official becomes provisional"),
                _ when OldCalendar == Calendar => ("时限规则变更", "the rules of the limit changed"),
                _ => ("放假安排有变", "the arrangement changed"),
            };
            return $"{chinese}（{versions ?? "无日历"}） / {english} ({versions ?? "no calendar"})";
        }
    }
}
