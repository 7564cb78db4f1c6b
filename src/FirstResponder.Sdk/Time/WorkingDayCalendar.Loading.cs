using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FirstResponder.Sdk.Time;

public sealed partial class WorkingDayCalendar
{
    /// <summary>This calendar with the notice of one more year, or with a later text of a year that it has; the version names the change.</summary>
    /// <param name="json">
    /// The form that the community keeps: <c>{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}</c>; other members
    /// are ignored. The year is the notice's: dates run from 1 December before it to its 31 December. A worked Monday to Friday is
    /// accepted and means nothing. <c>papers</c>, when present, is kept as the source.
    /// </param>
    /// <exception cref="FormatException">
    /// The text is not of this form, names a date outside its notice or one date twice with different answers, or leaves one of the seven
    /// festivals a working day: an incomplete file must not pass for an official arrangement.
    /// </exception>
    public WorkingDayCalendar WithYear(string json)
    {
        _ = json ?? throw new ArgumentNullException(nameof(json));
        var notice = HolidayNoticeJson.Read(json);
        var next = new SortedDictionary<int, HolidayNotice>(notices) { [notice.Year] = notice };
        return new WorkingDayCalendar(VersionWith(notice), next);
    }

    private static WorkingDayCalendar FromNotices(string version, HolidayNotice[] all)
    {
        var byYear = new SortedDictionary<int, HolidayNotice>();
        foreach (var notice in all) byYear.Add(notice.Year, notice);
        return new WorkingDayCalendar(version, byYear);
    }

    // "cn-2026.1+2027.1a2b3c4d+2028.…", years in order and each once, so that the order of loading does not show.
    private string VersionWith(HolidayNotice notice)
    {
        var parts = Version.Split('+');
        var year = notice.Year.ToString(CultureInfo.InvariantCulture);
        var loaded = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < parts.Length; i++) loaded[parts[i].Substring(0, 4)] = parts[i];
        loaded[year] = year + "." + Fingerprint(notice);
        return parts[0] + "+" + string.Join("+", loaded.Values);
    }

    private static string Fingerprint(HolidayNotice notice)
    {
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var day in notice.Days)
            lines.Add(day.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + (day.IsOff ? "-" : "+") + day.Name);
        using var sha = SHA256.Create();
#pragma warning disable CA1850 // SHA256.HashData does not exist on netstandard2.0.
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", lines)));
#pragma warning restore CA1850
        var text = new StringBuilder(8);
        for (var i = 0; i < 4; i++) text.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
