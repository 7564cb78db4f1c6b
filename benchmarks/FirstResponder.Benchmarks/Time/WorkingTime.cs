using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>Working hours with a lunch break: added, counted and looked up, beside the walk from day to day over a set of dates.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class WorkingTime
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly LocalTime[] Opens = [new(8, 30), new(14, 0)];
    private static readonly LocalTime[] Closes = [new(12, 0), new(18, 0)];

    private readonly WorkingClock clock = new WorkingHours(
        [.. Enumerable.Range(1, 5).SelectMany(static day => (DailyHours[])[new((IsoDayOfWeek)day, Opens[0], Closes[0]), new((IsoDayOfWeek)day, Opens[1], Closes[1])])])
        .On(WorkingDayCalendar.China, Zone);

    private readonly HashSet<LocalDate> restDates = [];
    private readonly Instant start = Instant.FromUtc(2026, 4, 30, 8, 20);
    private readonly Instant later = Instant.FromUtc(2027, 4, 30, 8, 20);
    private readonly Duration aDay = Duration.FromHours(8);
    private readonly Duration aYear = Duration.FromHours(1_860);

    [GlobalSetup]
    public void CollectRestDays()
    {
        for (var date = new LocalDate(2020, 1, 1); date.Year < 2030; date = date.PlusDays(1))
        {
            if (!WorkingDayCalendar.China.IsWorkingDay(date)) restDates.Add(date);
        }
    }

    [Benchmark, BenchmarkCategory("is open")]
    public bool IsOpen() => clock.IsOpen(start);

    [Benchmark, BenchmarkCategory("add 8 h")]
    public Instant AddDay() => clock.Add(start, aDay);

    [Benchmark(Baseline = true), BenchmarkCategory("add 8 h")]
    public Instant AddDayByWalk() => Walk(start, aDay);

    [Benchmark, BenchmarkCategory("add a year")]
    public Instant AddYear() => clock.Add(start, aYear);

    [Benchmark(Baseline = true), BenchmarkCategory("add a year")]
    public Instant AddYearByWalk() => Walk(start, aYear);

    [Benchmark, BenchmarkCategory("subtract a year")]
    public Instant SubtractYear() => clock.Subtract(later, aYear);

    [Benchmark, BenchmarkCategory("between, a year")]
    public Duration Between() => clock.Between(start, later);

    [Benchmark(Baseline = true), BenchmarkCategory("between, a year")]
    public Duration BetweenByWalk() => Count(start, later);

    [Benchmark, BenchmarkCategory("next opening")]
    public Instant NextOpening() => clock.NextOpening(start);

    private Instant Walk(Instant from, Duration left)
    {
        var local = from.InZone(Zone).LocalDateTime;
        for (var date = local.Date; ; date = date.PlusDays(1))
        {
            if (restDates.Contains(date)) continue;
            for (var i = 0; i < Opens.Length; i++)
            {
                var (opens, closes) = (date.At(Opens[i]).InZoneLeniently(Zone).ToInstant(), date.At(Closes[i]).InZoneLeniently(Zone).ToInstant());
                var begin = opens > from ? opens : from;
                if (begin >= closes) continue;
                if (left <= closes - begin) return begin + left;
                left -= closes - begin;
            }
        }
    }

    private Duration Count(Instant from, Instant to)
    {
        var sum = Duration.Zero;
        var last = to.InZone(Zone).Date;
        for (var date = from.InZone(Zone).Date; date <= last; date = date.PlusDays(1))
        {
            if (restDates.Contains(date)) continue;
            for (var i = 0; i < Opens.Length; i++)
            {
                var (opens, closes) = (date.At(Opens[i]).InZoneLeniently(Zone).ToInstant(), date.At(Closes[i]).InZoneLeniently(Zone).ToInstant());
                var (begin, end) = (opens > from ? opens : from, closes < to ? closes : to);
                if (begin < end) sum += end - begin;
            }
        }

        return sum;
    }
}
