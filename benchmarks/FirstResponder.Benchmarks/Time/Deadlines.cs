using BenchmarkDotNet.Attributes;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>From an instant to its deadline, in every unit, and the deadline explained.</summary>
[MemoryDiagnoser]
public class Deadlines
{
    private static readonly WorkingHours Hours = WorkingHours.MondayToFriday(new LocalTime(9, 0), new LocalTime(18, 0));

    private readonly SlaCalculator calculator = new(WorkingDayCalendar.China, DateTimeZoneProviders.Tzdb["Asia/Shanghai"], Hours);
    private readonly Instant start = Instant.FromUtc(2026, 4, 30, 8, 20);
    private readonly TimeLimit minutes = TimeLimit.Minutes(30);
    private readonly TimeLimit hours = TimeLimit.Hours(24);
    private readonly TimeLimit workingDays = TimeLimit.WorkingDays(7);
    private readonly TimeLimit manyWorkingDays = TimeLimit.WorkingDays(250);
    private readonly TimeLimit calendarDays = TimeLimit.CalendarDays(15);
    private readonly TimeLimit months = TimeLimit.Months(1);
    private readonly TimeLimit years = TimeLimit.Years(3);
    private readonly TimeLimit bySubmission = TimeLimit.BySubmission(TimeLimit.Hours(4), TimeLimit.Hours(8));
    private readonly TimeLimit workingHours = TimeLimit.WorkingHours(40);
    private readonly PromisedTime promise = PromisedTime.On(new LocalDate(2026, 6, 10));

    [Benchmark]
    public Deadline Minutes() => calculator.DeadlineFrom(minutes, start);

    [Benchmark]
    public Deadline ElapsedHours() => calculator.DeadlineFrom(hours, start);

    [Benchmark]
    public Deadline SevenWorkingDays() => calculator.DeadlineFrom(workingDays, start);

    [Benchmark]
    public Deadline TwoHundredFiftyWorkingDays() => calculator.DeadlineFrom(manyWorkingDays, start);

    [Benchmark]
    public Deadline CalendarDays() => calculator.DeadlineFrom(calendarDays, start);

    [Benchmark]
    public Deadline Months() => calculator.DeadlineFrom(months, start);

    [Benchmark]
    public Deadline Years() => calculator.DeadlineFrom(years, start);

    [Benchmark]
    public Deadline EndOfMonth() => calculator.DeadlineFrom(TimeLimit.EndOfMonth, start);

    [Benchmark]
    public Deadline EndOfQuarter() => calculator.DeadlineFrom(TimeLimit.EndOfQuarter, start);

    [Benchmark]
    public Deadline BySubmission() => calculator.DeadlineFrom(bySubmission, start);

    [Benchmark]
    public Deadline FortyWorkingHours() => calculator.DeadlineFrom(workingHours, start);

    [Benchmark]
    public Deadline Promise() => calculator.DeadlineOf(promise);

    [Benchmark]
    public string ExplainSevenWorkingDays() => calculator.Explain(workingDays, start).ToString();

    [Benchmark]
    public string ExplainFortyWorkingHours() => calculator.Explain(workingHours, start).ToString();
}
