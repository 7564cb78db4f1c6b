using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Tables of working days: the State Council's, with days that a province frees, and with the notice of a year that isn't published yet.</summary>
internal static class Tables
{
    private static readonly Lazy<WorkingDayCalendar>[] Drawn = [.. Enumerable.Range(0, 24).Select(number => new Lazy<WorkingDayCalendar>(() => Build(new Chance(number))))];

    /// <summary>Free days just where the plays' dues fall.</summary>
    public static WorkingDayCalendar LocalFestival { get; } = WorkingDayCalendar.China.WithRegionalHoliday(
        "JX", "地方假日", [new(2026, 5, 7), new(2026, 5, 8), new(2026, 9, 29), new(2026, 10, 9), new(2026, 12, 22), new(2027, 2, 3)]);

    /// <summary>A table; two dozen exist, for each is costly to build.</summary>
    public static WorkingDayCalendar Draw(Chance chance) => chance.Among(Drawn).Value;

    private static WorkingDayCalendar Build(Chance chance)
    {
        var table = chance.In(30) ? WorkingDayCalendar.China.WithYear(Notice(chance)) : WorkingDayCalendar.China;
        if (chance.In(80))
        {
            var first = new LocalDate(2026, 4, 24).PlusDays(chance.Below(280));
            table = table.WithRegionalHoliday(chance.Of("GX", "450000", "宁夏"), chance.Of("三月三", "古尔邦节"), Enumerable.Range(0, 1 + chance.Below(4)).Select(n => first.PlusDays(n)));
        }

        return table;
    }

    // 2027 as it might be arranged: the festivals are where the law and the moon put them, the days around them are drawn.
    private static string Notice(Chance chance)
    {
        var days = new List<string>();
        void Free(string name, LocalDate first, int count)
        {
            days.AddRange(Enumerable.Range(0, count).Select(n => Row(name, first.PlusDays(n), true)));
        }

        Free("元旦", new LocalDate(2027, 1, 1), 1 + chance.Below(3));
        Free("春节", new LocalDate(2027, 2, 5), 7 + chance.Below(3));
        Free("清明节", new LocalDate(2027, 4, 5), 1);
        Free("劳动节", new LocalDate(2027, 5, 1), 2 + chance.Below(4));
        Free("端午节", new LocalDate(2027, 6, 9), 1);
        Free("中秋节", new LocalDate(2027, 9, 15), 1);
        Free("国庆节", new LocalDate(2027, 10, 1), 7);
        days.Add(Row("春节", new LocalDate(2027, 1, 30 + chance.Below(2)), false));
        return $$"""{"year":2027,"days":[{{string.Join(",", days)}}]}""";
    }

    private static string Row(string name, LocalDate date, bool isOff) =>
        $$"""{"name":"{{name}}","date":"{{date.Year}}-{{date.Month:00}}-{{date.Day:00}}","isOffDay":{{(isOff ? "true" : "false")}}}""";
}
