using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What the judge may know besides the history: who holds which post, and which days were working days.</summary>
public sealed class JudgeOptions
{
    /// <summary>
    /// The staff list of the estates (首问责任人 and 处置责任人 follow from the case itself). Without it the judge can't tell whether
    /// somebody who followed up is customer service, and says so; whom the history shows as the handler only is a breach all the same.
    /// Whoever stands on it is judged by it: what a record states of their roles counts for nothing. Name those who have left too: whom it doesn't name
    /// and the record gives no role holds no post.
    /// </summary>
    public IReadOnlyList<EstatePerson>? People { get; set; }

    /// <summary>
    /// When each estate went live, by its id (上线时间, as <c>EstateProfile.LiveSince</c>): from then on, inclusive, nothing may come by import. Without an
    /// estate's time the judge can't tell whether an import brought what should have been recorded here, and says so.
    /// </summary>
    public IReadOnlyDictionary<string, Instant>? LiveSince { get; set; }

    /// <summary>The tables of working days that dues may have been counted with, those of the estates' regions and companies among them, found by their version; the State Council's by default.</summary>
    public IReadOnlyList<WorkingDayCalendar> Calendars { get; set; } = [WorkingDayCalendar.China];

    /// <summary>The zone of the estates; China's (UTC+8) by default.</summary>
    public DateTimeZone Zone { get; set; } = DateTimeZone.ForOffset(Offset.FromHours(8));

    /// <summary>The posts that the staff list gives somebody; null for whom it doesn't name.</summary>
    internal Role? RolesOf(string id)
    {
        Role? roles = null;
        foreach (var person in People ?? [])
        {
            roles = string.Equals(person.Staff.Id, id, StringComparison.Ordinal) ? (roles ?? Role.None) | person.Roles : roles;
        }

        return roles;
    }
}
