using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>Questions at the edge of time and beyond: a correct answer at once, or a fault that says in both languages what is wrong.</summary>
public class BadInputTests
{
    private static readonly TimeLimit[] Limits =
    [
        TimeLimit.Minutes(30), TimeLimit.Hours(24), TimeLimit.WorkingDays(7), TimeLimit.CalendarDays(15), TimeLimit.Months(1), TimeLimit.Years(3), TimeLimit.EndOfMonth,
        TimeLimit.EndOfQuarter, TimeLimit.WorkingMinutes(5), TimeLimit.WorkingHours(8), TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)),
    ];

    private static readonly Instant[] Edges =
    [
        Instant.MinValue, Instant.FromUtc(-1, 1, 1, 0, 0), Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(1900, 12, 31, 23, 59), Instant.FromUtc(1901, 1, 1, 0, 0),
        Instant.FromUtc(2100, 12, 31, 12, 0), Instant.FromUtc(2101, 1, 1, 0, 0), Instant.FromUtc(9898, 12, 30, 0, 0), Instant.FromUtc(9999, 12, 31, 23, 59), Instant.MaxValue,
    ];

    [Fact]
    public void DeadlineFrom_at_the_edges_of_time_answers_or_refuses_in_both_languages()
    {
        var (answered, refused) = (0, 0);
        foreach (var zone in (DateTimeZone[])[Shanghai, DateTimeZone.Utc, DateTimeZoneProviders.Tzdb["America/New_York"], DateTimeZoneProviders.Tzdb["Pacific/Kiritimati"]])
        {
            foreach (var start in Edges)
            {
                foreach (var limit in Limits)
                {
                    try
                    {
                        var deadline = limit.DeadlineFrom(start, China, zone, NineToSix);
                        Assert.True(deadline.Due > start && deadline.LateFrom >= deadline.Due);
                        answered++;
                    }
                    catch (ArgumentOutOfRangeException fault)
                    {
                        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
                        refused++;
                    }
                }
            }
        }

        Assert.True(answered > 50 && refused > 50, $"{answered} answered, {refused} refused");
    }

    [Fact]
    public void Explain_at_the_edges_of_time_answers_where_the_deadline_does()
    {
        foreach (var start in Edges)
        {
            foreach (var limit in Limits)
            {
                if (Record.Exception(() => limit.DeadlineFrom(start, China, Shanghai, NineToSix)) is null)
                    Assert.NotEmpty(limit.Explain(start, China, Shanghai, NineToSix).Steps);
                else
                    Assert.Throws<ArgumentOutOfRangeException>(() => limit.Explain(start, China, Shanghai, NineToSix));
            }
        }
    }

    [Fact]
    public void Limits_of_100000_are_refused_or_answered_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingDays(100_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.CalendarDays(100_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.AddWorkingDays(Day("2026-05-06"), 100_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => China.AddWorkingDays(Day("2026-05-06"), -100_000));
        Assert.Equal(At("2026-05-06 10:00") + Duration.FromHours(100_000), TimeLimit.Hours(100_000).From("2026-05-06 10:00").Due);
        Assert.Equal(Duration.FromHours(100_000), NineToSix.On(China, Shanghai).Between(At("2026-05-06 10:00"), TimeLimit.WorkingHours(100_000).From("2026-05-06 10:00").Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingHours(876_000).From("2026-05-06 10:00"));
    }

    [Fact]
    public void WorkingClock_refuses_what_lies_outside_1901_to_2100_and_amounts_that_lead_there()
    {
        var clock = NineToSix.On(China, Shanghai);
        foreach (var at in (Instant[])[Instant.MinValue, Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(1900, 12, 31, 0, 0), Instant.FromUtc(2101, 1, 2, 0, 0), Instant.MaxValue])
        {
            foreach (var act in (Func<object>[])[
                () => clock.IsOpen(at), () => clock.Add(at, Duration.Zero), () => clock.Subtract(at, Duration.FromHours(1)), () => clock.Between(at, at),
                () => clock.NextOpening(at), () => clock.PreviousOpening(at), () => clock.NextOrSameWorkingMoment(at), () => clock.PreviousOrSameWorkingMoment(at)])
            {
                Assert.Contains("1901 至 2100", Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);
            }
        }

        foreach (var amount in (Duration[])[Duration.FromDays(30_000), Duration.FromDays(100_001), Duration.MaxValue])
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => clock.Add(At("2026-05-06 10:00"), amount));
            Assert.Throws<ArgumentOutOfRangeException>(() => clock.Subtract(At("2026-05-06 10:00"), amount));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => clock.PreviousOpening(At("1901-01-01 00:00")));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.NextOpening(At("2100-12-31 20:00")));
    }

    [Fact]
    public void Nothing_given_is_refused_by_name()
    {
        Assert.Throws<ArgumentNullException>("hours", () => TimeLimit.WorkingHours(8).DeadlineFrom(At("2026-05-06 10:00"), China, Shanghai));
        Assert.Throws<ArgumentNullException>("calendar", () => NineToSix.On(null!, Shanghai));
        Assert.Throws<ArgumentNullException>("zone", () => NineToSix.On(China, null!));
        Assert.Throws<ArgumentNullException>("limit", () => SlaCalculator.China.DeadlineFrom(null!, At("2026-05-06 10:00")));
        Assert.Throws<ArgumentNullException>("calendar", () => new SlaCalculator(null!, Shanghai));
        Assert.Throws<ArgumentNullException>("zone", () => new SlaCalculator(China, null!));
    }
}
