using System.Numerics;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>A rival: 32 bits a month, one for each working day; counting sums bits, adding skips months and then days.</summary>
internal sealed class MonthBitmaps
{
    private const int FirstYear = 2020;

    private readonly uint[] months = new uint[12 * 10];

    public MonthBitmaps(WorkingDayCalendar calendar)
    {
        for (var date = new LocalDate(FirstYear, 1, 1); date.Year < FirstYear + 10; date = date.PlusDays(1))
            months[MonthOf(date)] |= calendar.IsWorkingDay(date) ? 1u << date.Day : 0;
    }

    public bool Is(LocalDate date) => (months[MonthOf(date)] >> date.Day & 1) != 0;

    public LocalDate Add(LocalDate date, int days)
    {
        var month = MonthOf(date);
        var bits = months[month] & ~(uint)((2L << date.Day) - 1);
        while (BitOperations.PopCount(bits) is var count && count < days)
        {
            days -= count;
            bits = months[++month];
        }

        while (--days > 0) bits &= bits - 1;
        return new LocalDate(FirstYear + (month / 12), (month % 12) + 1, BitOperations.TrailingZeroCount(bits));
    }

    public int Count(LocalDate start, LocalDate end)
    {
        var (first, last) = (MonthOf(start), MonthOf(end));
        var count = BitOperations.PopCount(months[last] & (uint)((1L << end.Day) - 1)) - BitOperations.PopCount(months[first] & (uint)((1L << start.Day) - 1));
        for (var month = first; month < last; month++) count += BitOperations.PopCount(months[month]);
        return count;
    }

    private static int MonthOf(LocalDate date) => ((date.Year - FirstYear) * 12) + date.Month - 1;
}
