using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>A company's own days change its hours and its own thresholds, and no limit of law.</summary>
public class OwnDaysTests
{
    private static readonly WorkingDayCalendar Own = China.WithOwnDays("安居", "司庆", [Day("2026-05-11"), Day("2026-05-02")], [Day("2026-05-05"), Day("2026-05-12")]);

    [Fact]
    public void WithOwnDays_frees_and_works_days_and_leaves_the_others_as_they_are()
    {
        Assert.Equal((DayKind.OwnDayOff, "司庆"), (Own.KindOf(Day("2026-05-11")), Own.DayName(Day("2026-05-11"))));
        Assert.Equal((DayKind.OwnWorkingDay, "司庆"), (Own.KindOf(Day("2026-05-05")), Own.DayName(Day("2026-05-05"))));
        Assert.Equal((DayKind.StatutoryHoliday, "劳动节"), (Own.KindOf(Day("2026-05-02")), Own.DayName(Day("2026-05-02"))));
        Assert.Equal(DayKind.WorkingDay, Own.KindOf(Day("2026-05-12")));
        Assert.True(Own.IsWorkingDay(Day("2026-05-05")));
        Assert.False(Own.IsWorkingDay(Day("2026-05-11")));
        Assert.Equal(Day("2026-05-05"), Own.NextWorkingDay(Day("2026-04-30")));
        Assert.Equal(Day("2026-05-12"), Own.NextWorkingDay(Day("2026-05-09")));
        Assert.Equal(China.WorkingDaysBetween(Day("2026-01-01"), Day("2027-01-01")), Own.WorkingDaysBetween(Day("2026-01-01"), Day("2027-01-01")));
    }

    [Fact]
    public void WithOwnDays_is_named_in_the_version_and_replaces_what_the_owner_had()
    {
        Assert.Matches(@"^cn-2026\.1\+own-安居\.[0-9a-f]{8}$", Own.Version);
        Assert.False(Own.IsStatutory);
        Assert.True(China.WithRegionalHoliday("安居", "三月三", [Day("2026-04-20")]).IsStatutory);
        Assert.True(Own.WithOwnDays("安居", "司庆", [Day("2026-06-01")]).IsWorkingDay(Day("2026-05-11")));
        Assert.False(Own.WithOwnDays("别家", "司庆", [Day("2026-06-01")]).IsWorkingDay(Day("2026-05-11")));
    }

    [Fact]
    public void WithOwnDays_refuses_what_says_nothing_or_two_things()
    {
        foreach (var act in (Func<WorkingDayCalendar>[])[
            () => China.WithOwnDays("", "司庆", [Day("2026-05-11")]), () => China.WithOwnDays("a-b", "司庆", [Day("2026-05-11")]),
            () => China.WithOwnDays("安居", " ", [Day("2026-05-11")]), () => China.WithOwnDays("安居", "司庆", null),
            () => China.WithOwnDays("安居", "司庆", [Day("2026-05-11")], [Day("2026-05-11")]), () => China.WithOwnDays("安居", "司庆", [new LocalDate(2101, 1, 1)])])
        {
            Assert.Contains(" / ", Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string> Units => ["30 min", "24 h", "7 wd", "15 d", "1 mo", "3 y"];

    [Theory]
    [MemberData(nameof(Units))]
    public void DeadlineFrom_refuses_to_count_a_limit_on_a_companys_own_days(string limit)
    {
        var fault = Assert.Throws<ArgumentException>(() => Limit(limit).DeadlineFrom(At("2026-05-08 10:00"), Own, Shanghai));

        Assert.Contains("企业自定日", fault.Message, StringComparison.Ordinal);
        Assert.Contains("never a legal limit", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SlaCalculator(Own, Shanghai).DeadlineFrom(Limit(limit), At("2026-05-08 10:00")));
        Assert.Throws<ArgumentException>(() => TimeLimit.BySubmission(Limit(limit), Limit(limit)).DeadlineFrom(At("2026-05-08 10:00"), Own, Shanghai, NineToSix));
    }

    [Fact]
    public void Cases_are_never_decided_on_a_companys_own_days()
    {
        Assert.Throws<ArgumentException>(() => new CaseDeskOptions { Calendar = Own });
        Assert.Throws<ArgumentException>(() => new DecisionContext(Regulation.Jiangxi, new EstateProfile("安居", "e1", "滨江花园"), Own, At("2026-05-08 10:00")));
    }

    [Fact]
    public void Internal_thresholds_and_working_time_are_counted_on_them()
    {
        var inside = new SlaCalculator(Own, Shanghai, NineToSix, new CountingRules { IsInternal = true }).DeadlineFrom(TimeLimit.WorkingDays(2), At("2026-05-08 10:00"));
        var worked = TimeLimit.WorkingHours(18).DeadlineFrom(At("2026-05-08 09:00"), Own, Shanghai, NineToSix);

        Assert.Equal((At("2026-05-12 24:00"), Own.Version), (inside.Due, inside.CalendarVersion));
        Assert.Equal((At("2026-05-09 18:00"), Own.Version), (worked.Due, worked.CalendarVersion));
        Assert.Equal(At("2026-05-12 10:00"), NineToSix.On(Own, Shanghai).Add(At("2026-05-09 18:00"), Duration.FromHours(1)));
        Assert.True(NineToSix.IsOpen(At("2026-05-05 10:00"), Own, Shanghai));
    }
}
