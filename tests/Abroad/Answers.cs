using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace Abroad;

/// <summary>Answers of the library of every kind that has once gone wrong with a machine's culture or zone somewhere: dates, numbers, words, keys and bytes.</summary>
public static class Answers
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    private static readonly WorkingDayCalendar China = WorkingDayCalendar.China;

    /// <summary>Lunch on every day, Wednesday evening until 24:00, a night from Friday to Saturday.</summary>
    private static readonly WorkingHours Hours = new(
        [
            .. Enumerable.Range(1, 5).SelectMany(static day => (DailyHours[])[
                new((IsoDayOfWeek)day, new LocalTime(8, 30), new LocalTime(12, 0)), new((IsoDayOfWeek)day, new LocalTime(14, 0), new LocalTime(18, 0))]),
            new(IsoDayOfWeek.Wednesday, new LocalTime(20, 0), LocalTime.Midnight),
            new(IsoDayOfWeek.Friday, new LocalTime(22, 0), new LocalTime(6, 0)),
        ]);

    private static readonly TimeLimit[] Limits =
    [
        TimeLimit.Minutes(30), TimeLimit.Hours(24), TimeLimit.WorkingDays(7), TimeLimit.CalendarDays(15), TimeLimit.Months(1), TimeLimit.Years(3), TimeLimit.EndOfMonth,
        TimeLimit.EndOfQuarter, TimeLimit.WorkingMinutes(90), TimeLimit.WorkingHours(8), TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)),
    ];

    /// <summary>Every answer, a line or more each.</summary>
    public static async Task<string> AllAsync() => string.Join("\n", [.. OfTime(), .. OfFiles(), .. await WholeCase.AnswersAsync()]).ReplaceLineEndings("\n") + "\n";

    private static IEnumerable<string> OfTime()
    {
        var calculator = new SlaCalculator(China, Shanghai, Hours);
        foreach (var limit in Limits)
        {
            yield return $"{limit} / {limit.ToEnglish()}: {calculator.DeadlineFrom(limit, At("2026-04-30T16:20:30"))}";
            yield return calculator.Explain(limit, At("2026-12-30T16:20:30")).ToString();
            yield return calculator.Explain(limit, At("2026-12-30T16:20:30")).ToEnglish();
        }

        var deadline = calculator.DeadlineFrom(TimeLimit.WorkingDays(7), At("2026-04-30T16:20:00"));
        yield return calculator.TimeLeft(deadline, At("2026-05-30T19:25:00")) + " / " + calculator.TimeLeft(deadline, At("2026-05-01T16:20:00")).ToEnglish();
        yield return calculator.ReminderAt(deadline, At("2026-04-30T16:20:00"), 80).ToString();
        yield return Hours.On(China, Shanghai).Subtract(At("2026-05-30T16:20:00"), Duration.FromHours(300)).ToString();
        yield return DurationText.ToChinese(Duration.FromMinutes(-100_000));
        yield return PromisedTime.At(At("2026-04-30T16:20:30.123")) + " " + PromisedTime.Parse("2026-06-10");
        yield return new DailyHours(IsoDayOfWeek.Monday, new LocalTime(9, 0), new LocalTime(18, 0)).ToString();
        foreach (var year in (int[])[1999, 2007, 2026, 2033])
        {
            yield return $"{year}: {China.WorkingDaysBetween(new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1))} {China.DayName(new LocalDate(year, 10, 1))}";
        }
    }

    private static IEnumerable<string> OfFiles()
    {
        var next = China.WithYear(
            """
            {"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true},{"name":"春节","date":"2026-02-17","isOffDay":true},
            {"name":"劳动节","date":"2026-05-01","isOffDay":true},{"name":"端午节","date":"2026-06-19","isOffDay":true},
            {"name":"中秋节","date":"2026-09-25","isOffDay":true},{"name":"国庆节","date":"2026-10-01","isOffDay":true}]}
            """);
        yield return next.Version + " " + next.WithRegionalHoliday("广西", "三月三", [new LocalDate(2026, 4, 20)]).WithOwnDays("安居", "司庆", [new LocalDate(2026, 5, 11)]).Version;
        var house = Overlay.Load("""{"overlay":"INITIAL","version":1,"layer":"enterprise","basis":"企业制度","alertAfter":{"D-02":"PT1H30M"},"add":[{"id":"I-INFO","zh":"内部复查","on":["Classified"],"limit":{"workingMinutes":90},"met":["Completed"]}]}""");
        var rules = Regulation.Jiangxi.With([house]);
        yield return rules.Hash + " " + rules.Title + " " + string.Join(" ", rules.Duties.Select(static duty => duty.Id));
        foreach (var text in (string[])["""{"overlay":"x","version":1,"layer":"ENTERPRISE","basis":"y"}""", """{"overlay":"x","version":"1","layer":"law","basis":"y","set":{"I-X":{"minutes":0}}}"""])
        {
            yield return Said(() => Overlay.Load(text));
        }
    }

    private static string Said(Action act)
    {
        try
        {
            act();
            return "";
        }
        catch (RegulationFormatException fault)
        {
            return fault.Message;
        }
    }

    private static Instant At(string local) => LocalDateTimePattern.ExtendedIso.Parse(local).Value.InZoneStrictly(Shanghai).ToInstant();
}
