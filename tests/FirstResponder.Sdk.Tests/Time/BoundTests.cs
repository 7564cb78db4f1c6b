using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>The bounds themselves: the first and the last that is allowed, and what lies at the very edge of two rules.</summary>
public class BoundTests
{
    [Fact]
    public void A_limit_that_ends_in_a_year_without_a_notice_is_provisional_though_it_begins_in_a_published_one()
    {
        var deadline = TimeLimit.WorkingDays(20).From("2026-12-10 10:00");

        Assert.True(China.IsPublished(Day("2026-12-10")));
        Assert.Equal(2027, deadline.Due.InZone(Shanghai).Year);
        Assert.True(deadline.IsProvisional);
    }

    [Fact]
    public void A_year_without_a_notice_has_the_statutory_days_and_the_days_in_lieu_of_those_on_a_weekend()
    {
        Assert.Equal((DayKind.StatutoryHoliday, "劳动节"), (China.KindOf(Day("2027-05-01")), China.DayName(Day("2027-05-01"))));
        Assert.Equal(DayKind.StatutoryHoliday, China.KindOf(Day("2027-05-02")));
        Assert.Equal(DayKind.AdjustedDayOff, China.KindOf(Day("2027-05-03")));
        Assert.Equal(DayKind.AdjustedDayOff, China.KindOf(Day("2027-05-04")));
        Assert.Equal(DayKind.WorkingDay, China.KindOf(Day("2027-05-05")));
    }

    [Fact]
    public void The_last_year_of_the_calendar_has_its_holidays() => Assert.Equal(DayKind.StatutoryHoliday, China.KindOf(Day("2100-01-01")));

    [Fact]
    public void Stretches_of_a_special_day_may_touch()
    {
        var hours = NineToSix.WithSpecialDays(new SpecialDay(Day("2026-05-02"), "业主开放日").Open(new(9, 0), new(11, 0)).Open(new(11, 0), new(12, 0)));

        Assert.Equal(Duration.FromHours(3), hours.On(China, Shanghai).Between(At("2026-05-02 00:00"), At("2026-05-02 24:00")));
    }

    [Fact]
    public void A_warning_may_come_at_1_and_at_99_percent_and_of_a_limit_without_length()
    {
        var deadline = TimeLimit.Minutes(100).From("2026-04-28 09:00");

        Assert.Equal(At("2026-04-28 09:01"), deadline.WarningAt(At("2026-04-28 09:00"), 1));
        Assert.Equal(At("2026-04-28 10:39"), deadline.WarningAt(At("2026-04-28 09:00"), 99));
        Assert.Equal(deadline.Due, deadline.WarningAt(deadline.Due, 50));
    }

    [Theory]
    [InlineData("2026-04-28 17:00", 16, "2026-04-28 18:00")] // the office opens when it is due, too late to remind: at the closing before
    [InlineData("2026-04-28 18:00", 15, "2026-04-29 01:30")] // and not at the start itself
    public void A_reminder_that_would_come_at_the_due_or_at_the_start_does_not(string start, int hours, string reminder)
    {
        var calculator = new SlaCalculator(China, Shanghai, NineToSix);

        var deadline = calculator.DeadlineFrom(TimeLimit.Hours(hours), At(start));

        Assert.Equal(At("2026-04-29 09:00"), deadline.Due);
        Assert.Equal(At(reminder), calculator.ReminderAt(deadline, At(start), 50));
    }

    [Fact]
    public void A_limit_may_begin_at_the_first_and_at_the_last_instant_and_not_beyond()
    {
        var (first, last) = (Instant.FromUtc(1, 1, 1, 0, 0), Instant.FromUtc(9898, 12, 31, 0, 0));
        var limit = TimeLimit.Hours(1);

        Assert.Equal(first + Duration.FromHours(1), limit.DeadlineFrom(first, China, Shanghai).Due);
        Assert.Equal(last + Duration.FromHours(1), limit.DeadlineFrom(last, China, Shanghai).Due);
        Assert.Throws<ArgumentOutOfRangeException>(() => limit.DeadlineFrom(first - Duration.FromMilliseconds(1), China, Shanghai));
        Assert.Throws<ArgumentOutOfRangeException>(() => limit.DeadlineFrom(last + Duration.FromMilliseconds(1), China, Shanghai));
    }

    [Theory]
    [InlineData("2026-04-30 17:59", "2026-04-30 18:00")]
    [InlineData("2026-04-30 18:00", "2026-04-30 24:00")] // at the closing itself: nothing is due when it begins
    [InlineData("2026-04-30 20:00", "2026-04-30 24:00")]
    public void A_contract_that_ends_at_the_closing_ends_at_midnight_where_it_begins_with_it(string start, string due)
    {
        var rules = new CountingRules { CountsStartDay = true, EndsAtClosing = true };

        Assert.Equal(At(due), new SlaCalculator(China, Shanghai, NineToSix, rules).DeadlineFrom(TimeLimit.WorkingDays(1), At(start)).Due);
    }

    [Fact]
    public void A_closing_at_midnight_is_the_end_of_the_day()
    {
        var agreed = new SlaCalculator(China, Shanghai, LunchAndNights, new CountingRules { EndsAtClosing = true });

        var wednesday = agreed.DeadlineFrom(TimeLimit.WorkingDays(1), At("2026-04-28 10:00"));

        Assert.Equal(TimeLimit.WorkingDays(1).From("2026-04-28 10:00"), wednesday);
        Assert.Equal((At("2026-04-29 24:00"), At("2026-04-29 24:00")), (wednesday.Due, wednesday.LateFrom));
    }

    [Theory]
    [InlineData("2026-04-28 08:00", true)]
    [InlineData("2026-04-29 03:00", true)]
    [InlineData("2026-05-01 03:00", true)] // the holiday's morning, on duty since Thursday
    [InlineData("2026-05-01 08:00", false)]
    [InlineData("2026-05-06 03:00", false)]
    public void A_duty_of_24_hours_goes_on_until_the_next_morning(string at, bool isOpen)
    {
        var duty = WorkingHours.MondayToFriday(new LocalTime(8, 0), new LocalTime(8, 0));

        Assert.Equal(isOpen, duty.IsOpen(At(at), China, Shanghai));
        Assert.Equal(isOpen ? Duration.FromMinutes(1) : Duration.Zero, duty.On(China, Shanghai).Between(At(at), At(at) + Duration.FromMinutes(1)));
    }
}
