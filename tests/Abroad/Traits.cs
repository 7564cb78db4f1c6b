using System.Globalization;

namespace Abroad;

/// <summary>What culture and zone of the running process do to a program that doesn't name its own.</summary>
public static class Traits
{
    /// <summary>The culture's name, capitals (İ in Turkish), a number, the year of a date (2569 in Thailand) and the zone's offset in hours.</summary>
    public static string Here()
    {
        var day = new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc);
        var culture = CultureInfo.CurrentCulture;
        return string.Join(" ", culture.Name, "title".ToUpper(culture), 1234.5.ToString("N1", culture), day.ToString("yyyy", culture), TimeZoneInfo.Local.GetUtcOffset(day).TotalHours.ToString(CultureInfo.InvariantCulture));
    }
}
