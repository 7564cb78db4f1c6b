using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class AllocationTests
{
    private static readonly TimeLimit[] Limits =
    [
        TimeLimit.Minutes(30), TimeLimit.Hours(24), TimeLimit.WorkingDays(7), TimeLimit.WorkingDays(250), TimeLimit.CalendarDays(15),
        TimeLimit.Months(1), TimeLimit.Years(3), TimeLimit.EndOfMonth, TimeLimit.EndOfQuarter,
        TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8)), TimeLimit.WorkingMinutes(90), TimeLimit.WorkingHours(400),
    ];

    [Fact]
    public void Working_time_and_a_calculator_with_agreed_rules_allocate_nothing()
    {
        var clock = LunchAndNights.On(China, Shanghai);
        var calculator = new SlaCalculator(China, Shanghai, LunchAndNights, new CountingRules { CountsStartDay = true, EndsAtClosing = true });
        var (start, end) = (At("2026-04-30 16:20"), At("2027-04-30 16:20"));
        long found = 0;
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, found);

        void Ask()
        {
            foreach (var limit in Limits) found ^= calculator.DeadlineFrom(limit, start).Due.ToUnixTimeMilliseconds();
            found += clock.Between(start, end).Days + (clock.IsOpen(start) ? 1 : 0);
            found ^= clock.Add(start, NodaTime.Duration.FromHours(400)).ToUnixTimeMilliseconds();
            found ^= clock.Subtract(end, NodaTime.Duration.FromHours(400)).ToUnixTimeMilliseconds();
            found ^= clock.NextOpening(start).ToUnixTimeMilliseconds() + clock.PreviousOpening(start).ToUnixTimeMilliseconds();
            found += calculator.TimeLeft(calculator.DeadlineFrom(Limits[2], start), end).Wall.Days;
        }
    }

    [Fact]
    public void Calendar_questions_and_deadlines_allocate_nothing()
    {
        var (date, start) = (Day("2026-04-30"), At("2026-04-30 16:20"));
        long due = 0;
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Ask();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, due);

        void Ask()
        {
            foreach (var limit in Limits) due ^= limit.DeadlineFrom(start, China, Shanghai, NineToSix).Due.ToUnixTimeMilliseconds();
            due += China.WorkingDaysBetween(date, China.AddWorkingDays(date, 250)) + (China.IsWorkingDay(date) ? 1 : 0);
        }
    }
}
