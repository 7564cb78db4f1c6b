using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>Against a reckoning in the plainest way: 50,000 random questions for each unit, a million for each with LONG=1; two thousand are enough to notice a mutant (tests/mutation.sh).</summary>
public class SlowReferenceTests
{
    private static readonly int Questions = Environment.GetEnvironmentVariable("LONG") == "1" ? 1_000_000 : Environment.GetEnvironmentVariable("JUDGED") is null ? 50_000 : 2_000;

    public static TheoryData<string, int> Units => new()
    {
        { "min", 5_000 }, { "h", 500 }, { "by", 1 }, { "wmin", 6_000 }, { "wh", 120 }, { "wd", 120 }, { "d", 200 }, { "mo", 18 }, { "y", 8 }, { "eom", 1 }, { "eoq", 1 },
    };

    private static readonly SlaCalculator[] Calculators =
    [
        new(China, Shanghai, LunchAndNights),
        new(China, Shanghai, LunchAndNights, new CountingRules { CountsStartDay = true }),
    ];

    [Theory]
    [MemberData(nameof(Units))]
    public void DeadlineFrom_agrees_with_a_plain_reckoning_in_every_unit(string unit, int most)
    {
        var random = new Random(20261122);
        for (var i = 0; i < Questions; i++)
        {
            var amount = random.Next(1, most + 1);
            var local = new DateTime(2007, 1, 10).AddMinutes(random.Next(60 * 24 * 365 * 18)).AddMilliseconds(random.Next(2) * random.Next(60_000));
            var countsStartDay = random.Next(2) == 1;

            var due = Calculators[countsStartDay ? 1 : 0].DeadlineFrom(LimitOf(unit, amount), InstantOf(local)).Due;

            var expected = PlainReckoning.Due(unit, amount, local, countsStartDay);
            Assert.True(InstantOf(expected) == due, $"{amount} {unit} from {local:s}, start day counted: {countsStartDay}: {expected:s}, not {due}");
        }
    }

    [Fact]
    public void WorkingClock_agrees_with_a_plain_reckoning()
    {
        var random = new Random(42);
        var clock = LunchAndNights.On(China, Shanghai);
        for (var i = 0; i < Questions; i++)
        {
            var start = new DateTime(2007, 1, 10).AddMinutes(random.Next(60 * 24 * 365 * 18)).AddMilliseconds(random.Next(60_000));
            var end = start.AddMinutes(random.Next(60 * 24 * 60));

            Assert.Equal(PlainReckoning.IsOpen(start), clock.IsOpen(InstantOf(start)));
            Assert.Equal(PlainReckoning.IsOpen(start), LunchAndNights.IsOpen(InstantOf(start), China, Shanghai));
            Assert.Equal(Duration.FromTimeSpan(PlainReckoning.WorkBetween(start, end)), clock.Between(InstantOf(start), InstantOf(end)));
            Assert.Equal(-clock.Between(InstantOf(start), InstantOf(end)), clock.Between(InstantOf(end), InstantOf(start)));
        }
    }

    private static TimeLimit LimitOf(string unit, int amount) => unit switch
    {
        "by" => TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)),
        "wmin" => TimeLimit.WorkingMinutes(amount),
        "wh" => TimeLimit.WorkingHours(amount),
        "eom" => TimeLimit.EndOfMonth,
        "eoq" => TimeLimit.EndOfQuarter,
        _ => Limit($"{amount} {unit}"),
    };

    private static Instant InstantOf(DateTime local) => Instant.FromDateTimeUtc(DateTime.SpecifyKind(local.AddHours(-8), DateTimeKind.Utc));
}
