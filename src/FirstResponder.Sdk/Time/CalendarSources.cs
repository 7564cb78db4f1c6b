using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace FirstResponder.Sdk.Time;

/// <summary>What a calendar is made from: the notices by year, regional holidays by region, and a version that names both.</summary>
internal sealed class CalendarSources
{
    // What came on top of the shipped data, with a fingerprint each. Ordered, so that the order of loading does not show in the version.
    private readonly SortedDictionary<string, string> additions;

    private CalendarSources(
        SortedDictionary<int, HolidayNotice> notices, SortedDictionary<string, NoticeDay[]> regions, SortedDictionary<string, string> additions)
    {
        Notices = notices;
        Regions = regions;
        this.additions = additions;
        var version = new StringBuilder(ChinaNotices.Version);
        foreach (var addition in additions) version.Append('+').Append(addition.Key).Append('.').Append(addition.Value);
        Version = version.ToString();
    }

    internal SortedDictionary<int, HolidayNotice> Notices { get; }

    internal SortedDictionary<string, NoticeDay[]> Regions { get; }

    internal string Version { get; }

    internal static CalendarSources Shipped()
    {
        var notices = new SortedDictionary<int, HolidayNotice>();
        foreach (var notice in ChinaNotices.All()) notices.Add(notice.Year, notice);
        return new CalendarSources(notices, new(StringComparer.Ordinal), new(StringComparer.Ordinal));
    }

    internal CalendarSources With(HolidayNotice notice) => new(
        new(Notices) { [notice.Year] = notice },
        Regions,
        new(additions, StringComparer.Ordinal) { [notice.Year.ToString(CultureInfo.InvariantCulture)] = Fingerprint(notice.Days) });

    internal CalendarSources With(string region, NoticeDay[] days) => new(
        Notices,
        new(Regions, StringComparer.Ordinal) { [region] = days },
        new(additions, StringComparer.Ordinal) { [region] = Fingerprint(days) });

    private static string Fingerprint(NoticeDay[] days)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var day in days) lines.Add(LocalDatePattern.Iso.Format(day.Date) + (day.IsOff ? "-" : "+") + day.Name);
        using var sha = SHA256.Create();
#pragma warning disable CA1850 // SHA256.HashData does not exist on netstandard2.0.
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", lines)));
#pragma warning restore CA1850
        var text = new StringBuilder(8);
        for (var i = 0; i < 4; i++) text.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
