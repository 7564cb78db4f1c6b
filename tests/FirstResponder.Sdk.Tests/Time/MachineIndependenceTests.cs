using System.Globalization;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class MachineIndependenceTests
{
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
        new DailyHours(NodaTime.IsoDayOfWeek.Monday, new(9, 0), new(18, 0)),
        China.WithYear(
            """
            {"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true},{"name":"春节","date":"2026-02-17","isOffDay":true},
            {"name":"劳动节","date":"2026-05-01","isOffDay":true},{"name":"端午节","date":"2026-06-19","isOffDay":true},
            {"name":"中秋节","date":"2026-09-25","isOffDay":true},{"name":"国庆节","date":"2026-10-01","isOffDay":true}]}
            """).Version);
}
