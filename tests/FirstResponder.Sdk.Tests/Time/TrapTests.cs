using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>How time and clocks went wrong elsewhere: each numbered trap of other engines, from a changed calendar to a warning at midnight, sprung once here.</summary>
public class TrapTests
{
    private static readonly WorkingClock Clock = LunchAndNights.On(China, Shanghai);

    // The notice for 2019 as it was until 2019-03-22: 05-01 alone was free, 04-28 and 05-05 were plain Sundays.
    private static readonly WorkingDayCalendar Before2019March = China.WithYear(
        """
        {"year":2019,"days":[{"name":"元旦","date":"2018-12-29","isOffDay":false},{"name":"元旦","date":"2018-12-31","isOffDay":true},{"name":"元旦","date":"2019-01-01","isOffDay":true},
        {"name":"春节","date":"2019-02-05","isOffDay":true},{"name":"清明节","date":"2019-04-05","isOffDay":true},{"name":"劳动节","date":"2019-05-01","isOffDay":true},
        {"name":"端午节","date":"2019-06-07","isOffDay":true},{"name":"中秋节","date":"2019-09-13","isOffDay":true},{"name":"国庆节","date":"2019-10-01","isOffDay":true}]}
        """);

    [Fact]
    [Trait("trap", "T7")]
    public void Notice_amended_after_a_deadline_was_counted_shows_in_its_version_and_moves_only_on_request()
    {
        var before = TimeLimit.WorkingDays(3).DeadlineFrom(At("2019-04-26 10:00"), Before2019March, Shanghai);
        var after = TimeLimit.WorkingDays(3).DeadlineFrom(At("2019-04-26 10:00"), China, Shanghai);

        Assert.Equal((At("2019-05-02 24:00"), At("2019-04-30 24:00")), (before.Due, after.Due));
        Assert.NotEqual(before.CalendarVersion, after.CalendarVersion);

        var story = new Story("An amended notice").On("12-22").ComplexStudied("12-22 10:00", "10:30");
        var due = story.Open("D-05").Due;
        story.Calendar = China.WithYear(NextYear);
        Assert.Equal(due, story.Open("D-05").Due);
        story.When("12-23 09:00", new Recompute(story.Key, Job)).Then("DutiesRecomputed");
        Assert.NotEqual(due, story.Open("D-05").Due);
    }

    [Theory]
    [InlineData("2026-12-30 10:00", 1)]
    [InlineData("2026-12-31 23:59", 1)]
    [InlineData("2027-01-01 00:00", 1)]
    [InlineData("2026-12-21 10:00", 30)]
    [Trait("trap", "T8")]
    public void Deadline_beyond_published_data_is_provisional_and_no_fault_on_the_first_of_January(string start, int days)
    {
        var provisional = TimeLimit.WorkingDays(days).DeadlineFrom(At(start), China, Shanghai);
        var official = TimeLimit.WorkingDays(days).DeadlineFrom(At(start), China.WithYear(NextYear), Shanghai);

        Assert.Equal((true, false), (provisional.IsProvisional, official.IsProvisional));
        Assert.InRange(official.Due, provisional.Due - Duration.FromDays(2), provisional.Due + Duration.FromDays(7));
    }

    [Theory]
    [InlineData("""{"year":2027,"days":[{"name":"St. Martin","date":"2027-11-11"}]}""")]
    [InlineData("""{"year":2027,"days":[{"name":"St. Martin","date":"2027-11-11","isOffDay":true}]}""")]
    [InlineData("""{"year":2027,"days":[{"name":"St. Martin","date":"11/11/2027","isOffDay":true}]}""")]
    [Trait("trap", "T9")]
    public void Feed_that_is_no_notice_is_refused(string json) => Assert.Throws<FormatException>(() => China.WithYear(json));

    [Fact]
    [Trait("trap", "T10")]
    public void No_working_time_at_all_ends_at_once_in_a_clear_fault()
    {
        // Hours on Sundays and made-up days only, and every one of two centuries closed.
        var hours = new WorkingHours([new(IsoDayOfWeek.Sunday, new(9, 0), new(10, 0))], IsoDayOfWeek.Sunday);
        var closed = new List<SpecialDay>();
        for (var date = new LocalDate(1901, 1, 1); date.Year < 2101; date = date.PlusDays(1))
        {
            if (date.DayOfWeek == IsoDayOfWeek.Sunday || China.KindOf(date) == DayKind.MakeUpWorkingDay) closed.Add(new SpecialDay(date, "停业"));
        }

        var clock = hours.WithSpecialDays([.. closed]).On(China, Shanghai);
        foreach (var act in (Func<object>[])[
            () => clock.Add(At("2026-05-06 10:00"), Duration.FromMinutes(1)), () => clock.Subtract(At("2026-05-06 10:00"), Duration.FromMinutes(1)),
            () => clock.NextOpening(At("2026-05-06 10:00")), () => clock.PreviousOpening(At("2026-05-06 10:00")),
            () => clock.NextOrSameWorkingMoment(At("2026-05-06 10:00")), () => clock.PreviousOrSameWorkingMoment(At("2026-05-06 10:00"))])
        {
            var fault = Assert.Throws<ArgumentOutOfRangeException>(act);
            Assert.Contains("1901 至 2100", fault.Message, StringComparison.Ordinal);
        }

        Assert.Equal(Duration.Zero, clock.Between(At("1950-01-01 00:00"), At("2099-01-01 00:00")));
        Assert.Throws<ArgumentException>(() => new WorkingHours([]));
    }

    [Theory]
    [InlineData("2026-05-11 06:00", "2026-05-11 09:00")] // before opening
    [InlineData("2026-05-11 12:30", "2026-05-11 14:30")] // in lunch
    [InlineData("2026-05-11 19:00", "2026-05-12 09:00")] // after closing
    [InlineData("2026-05-10 10:00", "2026-05-11 09:00")] // on a rest day
    [InlineData("2026-09-20 10:00", "2026-09-20 10:30")] // on a made-up Sunday
    [InlineData("2026-05-11 00:00", "2026-05-11 09:00")]
    [InlineData("2026-05-11 24:00", "2026-05-12 09:00")]
    [Trait("trap", "T11")]
    public void Start_out_of_hours_counts_from_the_next_opening(string start, string end) =>
        Assert.Equal(At(end), Clock.Add(At(start), Duration.FromMinutes(30)));

    [Fact]
    [Trait("trap", "T12")]
    public void End_exactly_at_closing_stays_there_and_only_what_comes_after_it_is_late()
    {
        var deadline = TimeLimit.WorkingHours(9).From("2026-05-11 09:00");

        Assert.Equal(At("2026-05-11 18:00"), deadline.Due);
        Assert.False(deadline.IsLateAt(deadline.Due));
        Assert.True(deadline.IsLateAt(deadline.Due + Duration.FromMilliseconds(1)));
        Assert.Equal(At("2026-05-11 12:00"), Clock.Add(At("2026-05-11 08:30"), Duration.FromMinutes(210)));
    }

    [Theory]
    [InlineData("2026-05-11 10:00", "2026-05-11 10:00")]
    [InlineData("2026-05-10 10:00", "2026-05-11 08:30")]
    [Trait("trap", "T13")]
    public void Zero_gives_the_start_and_the_next_working_moment_has_a_name_of_its_own(string start, string moment)
    {
        Assert.Equal(At(start), Clock.Add(At(start), Duration.Zero));
        Assert.Equal(At(start), Clock.Subtract(At(start), Duration.Zero));
        Assert.Equal(At(moment), Clock.NextOrSameWorkingMoment(At(start)));
        Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.WorkingHours(0));
    }

    [Fact]
    [Trait("trap", "T14")]
    public void Before_counts_back_over_the_day_and_negative_amounts_are_refused()
    {
        Assert.Equal(At("2026-05-09 17:30"), Clock.Subtract(At("2026-05-11 09:00"), Duration.FromHours(1)));
        var fault = Assert.Throws<ArgumentOutOfRangeException>(() => Clock.Add(At("2026-05-11 09:00"), -Duration.FromHours(1)));
        Assert.Contains("Subtract", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Clock.Subtract(At("2026-05-11 09:00"), -Duration.FromHours(1)));
        Assert.Equal(At("2026-05-11 09:10"), Clock.Subtract(Clock.Add(At("2026-05-11 09:10"), Duration.FromHours(100)), Duration.FromHours(100)));
    }

    [Theory]
    [InlineData("2026-05-15 17:59", 2, "2026-05-18 09:01")] // Friday before closing
    [InlineData("2026-02-14 18:00", 1, "2026-02-24 09:01")] // made-up Saturday before 春节 2026, nine days off
    [InlineData("2024-02-03 10:00", 60, "2024-02-04 10:00")] // plain Saturday, Sunday worked
    [InlineData("2008-09-27 17:00", 120, "2008-09-28 10:00")] // two made-up days in a row
    [InlineData("2022-10-08 17:00", 120, "2022-10-09 10:00")]
    [InlineData("2013-06-07 18:00", 540 * 3, "2013-06-13 18:00")] // Sat and Sun worked before 端午, 06-10 to 06-12 off
    [Trait("trap", "T15")]
    public void Unusual_weeks_are_counted_as_they_were_worked(string start, int minutes, string end) =>
        Assert.Equal(At(end), NineToSix.On(China, Shanghai).Add(At(start), Duration.FromMinutes(minutes)));

    [Fact]
    [Trait("trap", "T16")]
    public void The_last_minute_of_a_day_is_not_lost()
    {
        var wholeDay = new WorkingHours([new(IsoDayOfWeek.Monday, LocalTime.Midnight, LocalTime.Midnight)]).On(China, Shanghai);

        Assert.Equal(Duration.FromHours(24), wholeDay.Between(At("2026-05-11 00:00"), At("2026-05-11 24:00")));
        Assert.Equal(At("2026-05-11 24:00"), wholeDay.Add(At("2026-05-11 00:00"), Duration.FromHours(24)));
        Assert.True(wholeDay.IsOpen(At("2026-05-11 23:59:59.999")));
        Assert.False(wholeDay.IsOpen(At("2026-05-11 24:00")));
        Assert.Equal("Monday 00:00-24:00", new DailyHours(IsoDayOfWeek.Monday, LocalTime.Midnight, LocalTime.Midnight).ToString());
        Assert.Equal(Duration.FromHours(8), Clock.Between(At("2026-05-15 22:00"), At("2026-05-16 06:00")));
    }

    [Fact]
    [Trait("trap", "T17")]
    public void A_day_a_working_day_24_hours_and_8_working_hours_are_four_limits()
    {
        string[] dues = [.. new[] { TimeLimit.CalendarDays(1), TimeLimit.WorkingDays(1), TimeLimit.Hours(24), TimeLimit.WorkingHours(8) }
            .Select(static limit => limit.From("2026-04-30 16:20").Due.InZone(Shanghai).ToString("MM-dd HH:mm", null))];

        Assert.Equal(["05-07 00:00", "05-07 00:00", "05-01 16:20", "05-06 15:20"], dues);
        Assert.Equal(At("2026-05-11 24:00"), TimeLimit.CalendarDays(5).From("2026-05-06 10:00").Due);
        Assert.Equal(At("2026-05-12 24:00"), TimeLimit.WorkingDays(5).From("2026-05-06 10:00").Due);
    }

    [Fact]
    [Trait("trap", "T18")]
    public void The_date_comes_from_the_estates_zone()
    {
        // 17:00 UTC is 01:00 of the next day in China.
        var start = Instant.FromUtc(2026, 4, 30, 17, 0);

        Assert.Equal(At("2026-05-06 24:00"), TimeLimit.CalendarDays(1).DeadlineFrom(start, China, Shanghai).Due);
        Assert.False(NineToSix.On(China, Shanghai).IsOpen(start));
        Assert.True(NineToSix.On(China, DateTimeZone.Utc).IsOpen(start));
    }

    [Theory]
    [InlineData("America/Sao_Paulo", 2017, 10, 13)] // midnight of the 15th did not exist
    [InlineData("America/Sao_Paulo", 2018, 2, 16)] // the last hour of the 17th came twice
    [InlineData("Asia/Shanghai", 1986, 5, 2)]
    [InlineData("Asia/Shanghai", 1991, 9, 13)]
    [InlineData("Africa/Cairo", 2023, 4, 26)]
    [Trait("trap", "T19")]
    public void Clocks_changed_at_midnight_lose_no_time_and_loop_nowhere(string zoneId, int year, int month, int day)
    {
        var zone = DateTimeZoneProviders.Tzdb[zoneId];
        var always = new WorkingHours([.. Enumerable.Range(1, 7).Select(static d => new DailyHours((IsoDayOfWeek)d, LocalTime.Midnight, LocalTime.Midnight))])
            .WithSpecialDays([.. Enumerable.Range(0, 5).Select(i => new SpecialDay(new LocalDate(year, month, day).PlusDays(i), "全天").Open(LocalTime.Midnight, LocalTime.Midnight))]);
        var start = new LocalDate(year, month, day).AtStartOfDayInZone(zone).ToInstant();

        Assert.Equal(start + Duration.FromHours(100), always.On(China, zone).Add(start, Duration.FromHours(100)));
        Assert.Equal(Duration.FromHours(100), always.On(China, zone).Between(start, start + Duration.FromHours(100)));
        Assert.Equal(
            new LocalDate(year + 1, month, day).PlusDays(1).AtStartOfDayInZone(zone).ToInstant(), TimeLimit.Years(1).DeadlineFrom(start, China, zone).Due);
    }

    [Theory]
    [InlineData("1 mo", "2028-01-31 10:00", "2028-02-29 24:00")]
    [InlineData("1 y", "2024-02-29 10:00", "2025-02-28 24:00")]
    [InlineData("1 wd", "2011-12-30 10:00", "2011-12-31 24:00")] // worked
    [InlineData("1 wd", "2018-12-29 10:00", "2019-01-02 24:00")] // 12-31 off
    [InlineData("1 wd", "2022-12-30 10:00", "2023-01-03 24:00")]
    [InlineData("30 min", "2026-12-31 23:45:59.999", "2027-01-01 00:15:59.999")]
    [Trait("trap", "T20")]
    public void Leap_days_and_ends_of_years_and_months_come_out_right_and_fractions_add_no_minute(string limit, string start, string due)
    {
        Assert.Equal(At(due), Limit(limit).From(start).Due);
        Assert.Equal(At("2026-05-11 10:00"), TimeLimit.WorkingHours(1).DeadlineFrom(At("2026-05-11 09:00") + Duration.FromTicks(9_999), China, Shanghai, NineToSix).Due);
    }

    [Fact]
    [Trait("trap", "T21")]
    public void Reminders_come_in_working_time_and_move_no_deadline()
    {
        var calculator = new SlaCalculator(China, Shanghai, NineToSix);
        var start = At("2026-04-30 16:20");
        var (days, hours, night) = (
            calculator.DeadlineFrom(TimeLimit.WorkingDays(7), start), calculator.DeadlineFrom(TimeLimit.Hours(24), start), calculator.DeadlineFrom(TimeLimit.Hours(8), At("2026-05-06 20:00")));

        Assert.Equal(At("2026-05-06 09:00"), calculator.ReminderAt(days, start, 25)); // on 05-03, a holiday
        Assert.Equal(At("2026-04-30 18:00"), calculator.ReminderAt(hours, start, 50)); // due before the next opening: earlier, not at night
        Assert.Equal(night.WarningAt(At("2026-05-06 20:00"), 50), calculator.ReminderAt(night, At("2026-05-06 20:00"), 50)); // no working time at all in it
        Assert.Equal(days.WarningAt(start, 25), new SlaCalculator(China, Shanghai).ReminderAt(days, start, 25));
    }

    [Fact]
    [Trait("trap", "T22")]
    public void What_was_met_is_no_longer_next()
    {
        var story = new Story("Several clocks").On("04-28").ComplexStudied("04-28 09:00", "09:30");
        Assert.DoesNotContain(story.Case.OpenDuties, duty => duty.Terms.Rule == "D-04");
        Assert.Equal(story.Case.OpenDuties.Where(d => d.Due is not null && d.Terms.Layer != RuleLayer.Enterprise && !d.Terms.IsConditional).Min(d => d.Due), story.Case.NextDuty?.Due);
        Assert.True(story.Case.NextAttentionAt > story.At("04-28 09:30"));
    }

    [Fact]
    [Trait("trap", "T23")]
    public void Overlays_commute_and_a_recount_on_the_same_calendar_is_identical()
    {
        var (region, year) = (China.WithRegionalHoliday("广西", "三月三", [Day("2027-04-08")]).WithYear(NextYear), China.WithYear(NextYear).WithRegionalHoliday("广西", "三月三", [Day("2027-04-08")]));
        Assert.Equal(region.Version, year.Version);
        for (var date = new LocalDate(2026, 1, 1); date.Year < 2029; date = date.PlusDays(1)) Assert.Equal(region.KindOf(date), year.KindOf(date));
        Assert.Equal(TimeLimit.WorkingDays(60).DeadlineFrom(At("2027-03-01 10:00"), region, Shanghai), TimeLimit.WorkingDays(60).DeadlineFrom(At("2027-03-01 10:00"), year, Shanghai));

        var moment = Clock.NextOrSameWorkingMoment(At("2026-02-01 03:00"));
        var (a, b) = (Duration.FromMinutes(1_234), Duration.FromMinutes(4_321));
        Assert.Equal(Clock.Add(moment, a + b), Clock.Add(Clock.Add(moment, a), b));
        Assert.Equal(a, Clock.Between(moment, Clock.Add(moment, a)));
        Assert.Equal(moment, Clock.Subtract(Clock.Add(moment, a), a));
    }

    [Fact]
    public void Every_trap_from_T7_to_T23_has_its_test()
    {
        var marked = typeof(TrapTests).GetMethods()
            .SelectMany(static method => method.GetCustomAttributesData())
            .Where(static data => data.AttributeType == typeof(TraitAttribute) && data.ConstructorArguments[0].Value is "trap")
            .Select(static data => data.ConstructorArguments[1].Value);

        Assert.Equal(Enumerable.Range(7, 17).Select(static n => "T" + n).Order(StringComparer.Ordinal), marked.Cast<string>().Order(StringComparer.Ordinal));
    }

    private const string NextYear =
        """
        {"year":2027,"days":[
        {"name":"元旦","date":"2026-12-31","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":true},
        {"name":"元旦","date":"2026-12-26","isOffDay":false},{"name":"春节","date":"2027-02-05","isOffDay":true},{"name":"春节","date":"2027-02-08","isOffDay":true},
        {"name":"清明节","date":"2027-04-05","isOffDay":true},{"name":"端午节","date":"2027-06-09","isOffDay":true},
        {"name":"中秋节","date":"2027-09-15","isOffDay":true},{"name":"国庆节","date":"2027-10-01","isOffDay":true}]}
        """;
}
