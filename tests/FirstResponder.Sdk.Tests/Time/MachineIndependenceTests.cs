using System.Globalization;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

[Collection(nameof(MachineIndependenceTests))]
[CollectionDefinition(nameof(MachineIndependenceTests), DisableParallelization = true)]
public class MachineIndependenceTests
{
    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("America/New_York", -4)]
    [InlineData("Pacific/Kiritimati", 14)]
    public void Results_and_texts_do_not_depend_on_the_machines_zone(string zone, int hours)
    {
        var expected = Answers();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            // Or the test would prove nothing.
            Assert.Equal(TimeSpan.FromHours(hours), TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)));
            Assert.Equal(expected, Answers());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Results_and_texts_do_not_depend_on_a_Thai_or_Turkish_culture()
    {
        var expected = Answers();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Thai();
            Assert.Equal("2569", new DateTime(2026, 5, 1).ToString("yyyy", CultureInfo.CurrentCulture));
            Assert.Equal(expected, Answers());
            CultureInfo.CurrentCulture = Turkish();
            Assert.Equal("1.234,5", 1234.5.ToString("N1", CultureInfo.CurrentCulture));
            Assert.Equal(expected, Answers());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Results_and_texts_do_not_depend_on_the_culture()
    {
        var expected = Answers();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Assert.Equal(expected, Answers());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static readonly TimeLimit[] Limits =
    [
        TimeLimit.Minutes(30), TimeLimit.Hours(24), TimeLimit.WorkingDays(7), TimeLimit.CalendarDays(15), TimeLimit.Months(1), TimeLimit.Years(3), TimeLimit.EndOfMonth,
        TimeLimit.EndOfQuarter, TimeLimit.WorkingMinutes(90), TimeLimit.WorkingHours(8), TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)),
    ];

    [Fact]
    public void DeadlineFrom_reads_the_day_in_the_zone_it_is_given()
    {
        // 17:00 UTC is already the next day in China: the start day differs, and so does the due.
        var start = NodaTime.Instant.FromUtc(2026, 5, 6, 17, 0);

        Assert.Equal(At("2026-05-08 24:00"), TimeLimit.WorkingDays(1).DeadlineFrom(start, China, Shanghai).Due);
        Assert.Equal(
            NodaTime.Instant.FromUtc(2026, 5, 8, 0, 0),
            TimeLimit.WorkingDays(1).DeadlineFrom(start, China, NodaTime.DateTimeZone.Utc).Due);
    }

    // The tests run without culture data, so th-TH is made by its trait that hurts: a calendar 543 years ahead.
    private static CultureInfo Thai()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        typeof(DateTimeFormatInfo).GetField("calendar", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .SetValue(culture.DateTimeFormat, new ThaiBuddhistCalendar());
        return culture;
    }

    // And tr-TR by its separators.
    private static CultureInfo Turkish()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.ShortDatePattern = "d.MM.yyyy";
        return culture;
    }

    // The tests run without culture data, so the traits that hurt are set by hand.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.DateTimeFormat.TimeSeparator = ".";
        culture.DateTimeFormat.DateSeparator = "_";
        culture.DateTimeFormat.ShortDatePattern = "d_M_yy";
        culture.DateTimeFormat.LongTimePattern = "h.mm tt";
        return culture;
    }

    private static string Answers() => string.Join(
        "\n",
        TimeLimit.WorkingDays(7).Explain(At("2026-04-30 16:20"), China, Shanghai),
        TimeLimit.Hours(24).Explain(At("2026-04-30 16:20:30"), China, Shanghai).ToEnglish(),
        PromisedTime.At(At("2026-04-30 16:20:30.123")),
        PromisedTime.Parse("2026-06-10"),
        DurationText.ToChinese(NodaTime.Duration.FromMinutes(-100_000)),
        string.Join("、", Limits.Select(static limit => limit + " " + limit.From("2026-04-30 16:20"))),
        new SlaCalculator(China, Shanghai, LunchAndNights).Explain(TimeLimit.WorkingHours(40), At("2026-12-30 16:20:30")).ToEnglish(),
        new SlaCalculator(China, Shanghai, LunchAndNights).TimeLeft(TimeLimit.WorkingDays(7).From("2026-04-30 16:20"), At("2026-05-30 16:20")),
        LunchAndNights.On(China, Shanghai).Subtract(At("2026-05-30 16:20"), NodaTime.Duration.FromHours(300)),
        China.WithOwnDays("安居", "司庆", [Day("2026-05-11")]).Version,
        new DailyHours(NodaTime.IsoDayOfWeek.Monday, new(9, 0), new(18, 0)),
        China.WithYear(
            """
            {"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true},{"name":"春节","date":"2026-02-17","isOffDay":true},
            {"name":"劳动节","date":"2026-05-01","isOffDay":true},{"name":"端午节","date":"2026-06-19","isOffDay":true},
            {"name":"中秋节","date":"2026-09-25","isOffDay":true},{"name":"国庆节","date":"2026-10-01","isOffDay":true}]}
            """).Version);
}
