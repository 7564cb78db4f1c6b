using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>The floor: day numbers in, day numbers out, and nothing but the reads of the arrays between. It checks nothing and knows no names.</summary>
internal sealed class BareArrays
{
    private readonly int origin;
    private readonly bool[] isWorking;
    private readonly int[] ranks;
    private readonly int[] workingDays;

    public BareArrays(WorkingDayCalendar calendar)
    {
        var (first, end) = (new LocalDate(2020, 1, 1), new LocalDate(2030, 1, 1));
        origin = Number(first);
        isWorking = new bool[Number(end) - origin];
        ranks = new int[isWorking.Length];
        var found = new List<int>();
        for (var i = 0; i < isWorking.Length; i++)
        {
            isWorking[i] = calendar.IsWorkingDay(first.PlusDays(i));
            ranks[i] = found.Count;
            if (isWorking[i]) found.Add(origin + i);
        }

        workingDays = [.. found];
    }

    public bool Is(int day) => isWorking[day - origin];

    // From a working day, as the benchmark asks.
    public int Add(int day, int days) => workingDays[ranks[day - origin] + days];

    public int Count(int start, int end) => ranks[end - origin] - ranks[start - origin];

    private static int Number(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
