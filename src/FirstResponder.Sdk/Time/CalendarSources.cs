using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace FirstResponder.Sdk.Time;

/// <summary>What a calendar is made from: the notices by year, regional holidays by region, companies' own days, and a version that names all of it.</summary>
internal sealed class CalendarSources
{
    // What a stored deadline and a case's summary row hold at most.
    private const int LongestVersion = 64;

    // What came on top of the shipped data, with a fingerprint each. Ordered, so that the order of loading does not show in the version.
    private readonly SortedDictionary<string, string> additions;

    private CalendarSources(
        SortedDictionary<int, HolidayNotice> notices,
        SortedDictionary<string, NoticeDay[]> regions,
        SortedDictionary<string, NoticeDay[]> ownDays,
        SortedDictionary<string, string> additions)
    {
        Notices = notices;
        Regions = regions;
        OwnDays = ownDays;
        this.additions = additions;
        var version = new StringBuilder(ChinaNotices.Version);
        foreach (var addition in additions) version.Append('+').Append(addition.Key).Append('.').Append(addition.Value);
        Version = version.Length <= LongestVersion ? version.ToString() : Shortened(version.ToString());
    }

    internal SortedDictionary<int, HolidayNotice> Notices { get; }

    internal SortedDictionary<string, NoticeDay[]> Regions { get; }

    internal SortedDictionary<string, NoticeDay[]> OwnDays { get; }

    internal string Version { get; }

    internal static CalendarSources Shipped()
    {
        var notices = new SortedDictionary<int, HolidayNotice>();
        foreach (var notice in ChinaNotices.All()) notices.Add(notice.Year, notice);
        return new CalendarSources(notices, new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
    }

    internal CalendarSources With(HolidayNotice notice) => new(
        new(Notices) { [notice.Year] = notice },
        Regions,
        OwnDays,
        Adding(notice.Year.ToString(CultureInfo.InvariantCulture), notice.Days));

    internal CalendarSources With(string region, NoticeDay[] days) => new(
        Notices,
        new(Regions, StringComparer.Ordinal) { [region] = days },
        OwnDays,
        Adding(region, days));

    // The hyphen keeps a company apart from a region of the same name.
    internal CalendarSources WithOwn(string owner, NoticeDay[] days) => new(
        Notices,
        Regions,
        new(OwnDays, StringComparer.Ordinal) { [owner] = days },
        Adding("own-" + owner, days));

    private SortedDictionary<string, string> Adding(string key, NoticeDay[] days)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var day in days) lines.Add(LocalDatePattern.Iso.Format(day.Date) + (day.IsOff ? "-" : "+") + day.Name);
        return new(additions, StringComparer.Ordinal) { [key] = Digest(string.Join("\n", lines), 4) };
    }

    private static string Shortened(string version) => ChinaNotices.Version + "+" + Digest(version, 16);

    private static string Digest(string text, int bytes)
    {
        using var sha = SHA256.Create();
#pragma warning disable CA1850 // SHA256.HashData does not exist on netstandard2.0.
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
#pragma warning restore CA1850
        var digits = new StringBuilder(2 * bytes);
        for (var i = 0; i < bytes; i++) digits.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }
}
