using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>
/// Working-day questions, and how else they are answered: by the loop over single days that everybody writes first (over a set of dates, and of
/// day numbers), by a bitmap of working days a month, and as the floor by nothing but the reads of the arrays, with the place known beforehand.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WorkingDays
{
    private const int Few = 7;
    private const int Many = 250;

    private readonly WorkingDayCalendar calendar = WorkingDayCalendar.China;
    private readonly LocalDate day = new(2026, 4, 30);
    private readonly LocalDate later = new(2027, 4, 30);
    private readonly HashSet<LocalDate> restDates = [];
    private readonly HashSet<int> restNumbers = [];
    private readonly MonthBitmaps bitmaps = new(WorkingDayCalendar.China);
    private readonly BareArrays arrays = new(WorkingDayCalendar.China);
    private int dayNumber;
    private int laterNumber;

    [GlobalSetup]
    public void CollectRestDays()
    {
        dayNumber = Number(day);
        laterNumber = Number(later);
        for (var date = new LocalDate(2020, 1, 1); date.Year < 2030; date = date.PlusDays(1))
        {
            if (!calendar.IsWorkingDay(date))
            {
                restDates.Add(date);
                restNumbers.Add(Number(date));
            }
        }
    }

    [Benchmark, BenchmarkCategory("is")]
    public bool Is() => calendar.IsWorkingDay(day);

    [Benchmark(Baseline = true), BenchmarkCategory("is")]
    public bool IsInSetOfDates() => !restDates.Contains(day);

    [Benchmark, BenchmarkCategory("is")]
    public bool IsInSetOfNumbers() => !restNumbers.Contains(dayNumber);

    [Benchmark, BenchmarkCategory("is")]
    public bool IsInBitmap() => bitmaps.Is(day);

    [Benchmark, BenchmarkCategory("is")]
    public bool IsByBareReads() => arrays.Is(dayNumber);

    [Benchmark, BenchmarkCategory("add 7")]
    public LocalDate AddFew() => calendar.AddWorkingDays(day, Few);

    [Benchmark(Baseline = true), BenchmarkCategory("add 7")]
    public LocalDate AddFewByDates() => AddByDates(Few);

    [Benchmark, BenchmarkCategory("add 7")]
    public int AddFewByNumbers() => AddByNumbers(Few);

    [Benchmark, BenchmarkCategory("add 7")]
    public LocalDate AddFewByBitmap() => bitmaps.Add(day, Few);

    [Benchmark, BenchmarkCategory("add 7")]
    public int AddFewByBareReads() => arrays.Add(dayNumber, Few);

    [Benchmark, BenchmarkCategory("add 250")]
    public LocalDate AddMany() => calendar.AddWorkingDays(day, Many);

    [Benchmark(Baseline = true), BenchmarkCategory("add 250")]
    public LocalDate AddManyByDates() => AddByDates(Many);

    [Benchmark, BenchmarkCategory("add 250")]
    public int AddManyByNumbers() => AddByNumbers(Many);

    [Benchmark, BenchmarkCategory("add 250")]
    public LocalDate AddManyByBitmap() => bitmaps.Add(day, Many);

    [Benchmark, BenchmarkCategory("add 250")]
    public int AddManyByBareReads() => arrays.Add(dayNumber, Many);

    [Benchmark, BenchmarkCategory("count a year")]
    public int Count() => calendar.WorkingDaysBetween(day, later);

    [Benchmark(Baseline = true), BenchmarkCategory("count a year")]
    public int CountByDates()
    {
        var count = 0;
        for (var date = day; date < later; date = date.PlusDays(1))
        {
            count += restDates.Contains(date) ? 0 : 1;
        }

        return count;
    }

    [Benchmark, BenchmarkCategory("count a year")]
    public int CountByNumbers()
    {
        var count = 0;
        for (int number = dayNumber, end = Number(later); number < end; number++)
        {
            count += restNumbers.Contains(number) ? 0 : 1;
        }

        return count;
    }

    [Benchmark, BenchmarkCategory("count a year")]
    public int CountByBitmap() => bitmaps.Count(day, later);

    [Benchmark, BenchmarkCategory("count a year")]
    public int CountByBareReads() => arrays.Count(dayNumber, laterNumber);

    private static int Number(LocalDate date) => Period.DaysBetween(LocalDate.FromDateTime(DateTime.UnixEpoch), date);

    private LocalDate AddByDates(int days)
    {
        var date = day;
        while (days > 0)
        {
            date = date.PlusDays(1);
            days -= restDates.Contains(date) ? 0 : 1;
        }

        return date;
    }

    private int AddByNumbers(int days)
    {
        var number = dayNumber;
        while (days > 0)
        {
            number++;
            days -= restNumbers.Contains(number) ? 0 : 1;
        }

        return number;
    }
}
