using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Time;

/// <summary>Reads a year's notice in the community's JSON form, and refuses what could pass for a notice without being one.</summary>
internal static class HolidayNoticeJson
{
    internal static HolidayNotice Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException fault)
        {
            throw new FormatException("放假安排不是有效的 JSON。 / The holiday arrangement is not valid JSON.", fault);
        }
    }

    private static HolidayNotice Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("year", out var yearElement)
            || yearElement.ValueKind != JsonValueKind.Number || !yearElement.TryGetInt32(out var year)
            || year is < CalendarTable.FirstYear or > CalendarTable.LastYear)
        {
            throw Fault("year 应为 1901 至 2100 的整数", "year is a whole number from 1901 to 2100");
        }

        if (!root.TryGetProperty("days", out var daysElement) || daysElement.ValueKind != JsonValueKind.Array || daysElement.GetArrayLength() == 0)
            throw Fault($"{Text(year)} 年的 days 为空，通知可能尚未发布", $"days of {Text(year)} is empty; the notice may not be published yet");

        var days = new SortedDictionary<LocalDate, NoticeDay>();
        foreach (var element in daysElement.EnumerateArray())
        {
            var day = ReadDay(element, year);
            if (days.TryGetValue(day.Date, out var known) && known.IsOff != day.IsOff)
                throw Fault($"{Text(day.Date)} 既放假又上班", $"{Text(day.Date)} is both off and worked");
            days[day.Date] = day;
        }

        RequireFestivals(year, days);
        return new HolidayNotice(year, Papers(root), [.. days.Values]);
    }

    private static NoticeDay ReadDay(JsonElement element, int year)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty("name", out var name) || name.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(name.GetString())
            || !element.TryGetProperty("date", out var date) || date.ValueKind != JsonValueKind.String
            || !LocalDatePattern.Iso.Parse(date.GetString()!).TryGetValue(default, out var day)
            || !element.TryGetProperty("isOffDay", out var isOff) || isOff.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw Fault($"days 的每项须有 name、date、isOffDay，实为 {element.GetRawText()}", $"each of days has name, date and isOffDay, unlike {element.GetRawText()}");
        }

        var isOfNotice = day.Year == year || (day.Year == year - 1 && day.Month == 12);
        if (!isOfNotice || !CalendarTable.Contains(day))
            throw Fault($"{Text(day)} 不属于 {Text(year)} 年的通知", $"{Text(day)} does not belong to the notice of {Text(year)}");
        return new NoticeDay(day, isOff.GetBoolean(), name.GetString()!);
    }

    // The festivals of the year's own law, whatever it made of the days around them: seven since 2008, four before.
    private static void RequireFestivals(int year, SortedDictionary<LocalDate, NoticeDay> days)
    {
        LocalDate[] festivals = [new(year, 1, 1), LunarFestivals.SpringFestival(year), new(year, 5, 1), new(year, 10, 1)];
        if (year >= StatutoryHolidays.FirstYearOfSeven)
            festivals = [.. festivals, LunarFestivals.Qingming(year), LunarFestivals.DragonBoat(year), LunarFestivals.MidAutumn(year)];
        foreach (var festival in festivals)
        {
            var isOff = days.TryGetValue(festival, out var day) ? day.IsOff : StatutoryHolidays.IsWeekend(festival);
            if (!isOff) throw Fault($"法定节假日 {Text(festival)} 未放假，文件不完整", $"the statutory holiday {Text(festival)} is not off; the file is incomplete");
        }
    }

    private static string Papers(JsonElement root)
    {
        if (!root.TryGetProperty("papers", out var papers) || papers.ValueKind != JsonValueKind.Array) return "";
        var sources = new List<string>();
        foreach (var paper in papers.EnumerateArray())
        {
            if (paper.ValueKind == JsonValueKind.String) sources.Add(paper.GetString()!);
        }

        return string.Join("、", sources);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static FormatException Fault(string chinese, string english) =>
        new($"放假安排无效：{chinese}。 / The holiday arrangement is not valid: {english}.");
}
