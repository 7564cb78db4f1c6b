using System.Globalization;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>In this process, its zone or culture changed; <see cref="AbroadTests"/> has processes that began abroad.</summary>
[Collection(nameof(MachineIndependenceTests))]
[CollectionDefinition(nameof(MachineIndependenceTests), DisableParallelization = true)]
public class MachineIndependenceTests
{
    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("America/New_York", -4)]
    [InlineData("Pacific/Kiritimati", 14)]
    public async Task Results_and_texts_do_not_depend_on_the_machines_zone(string zone, int hours)
    {
        var expected = await Abroad.Answers.AllAsync();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            // Or the test would prove nothing.
            Assert.Equal(TimeSpan.FromHours(hours), TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)));
            Assert.Equal(expected, await Abroad.Answers.AllAsync());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public async Task Results_and_texts_do_not_depend_on_a_culture_of_every_harmful_trait()
    {
        var expected = await Abroad.Answers.AllAsync();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Assert.Equal(expected, await Abroad.Answers.AllAsync());
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

    // No one culture has them all, and the tests run without culture data; see AbroadTests for true ones.
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
}
