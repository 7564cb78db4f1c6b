using NodaTime;

namespace FirstResponder.Sdk.Time;

/// <summary>
/// One date on which an estate's service centre keeps other hours than its weekday's (特别安排): closed, or open at stretches of its own,
/// on holidays and rest days too.
/// </summary>
public sealed class SpecialDay
{
    /// <summary>A date on which nothing opens; <see cref="Open"/> adds stretches. A night shift that began the evening before is worked to its end.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="name">Why, for explanations (年会, 业主开放日).</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside 1901 to 2100.</exception>
    public SpecialDay(LocalDate date, string name)
        : this(CalendarTable.InRange(date), name, [])
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentException("特别日须有名称。 / A special day needs a name.", nameof(name));
    }

    private SpecialDay(LocalDate date, string name, DailyHours[] stretches) => (Date, Name, Begun) = (date, name, stretches);

    /// <summary>The date, in the ISO calendar.</summary>
    public LocalDate Date { get; }

    /// <summary>Why the hours differ.</summary>
    public string Name { get; }

    /// <summary>The stretches that begin on the date, by opening; none when it is closed.</summary>
    public IReadOnlyList<DailyHours> Stretches => Array.AsReadOnly(Begun);

    internal DailyHours[] Begun { get; }

    /// <summary>The same day with one more stretch.</summary>
    /// <param name="opens">Local time, inclusive.</param>
    /// <param name="closes">Local time, exclusive; 00:00 is 24:00, a time before <paramref name="opens"/> lies on the next morning.</param>
    /// <exception cref="ArgumentException">It overlaps another stretch of the day.</exception>
    public SpecialDay Open(LocalTime opens, LocalTime closes)
    {
        var added = new DailyHours(Date.DayOfWeek, opens, closes);
        DailyHours[] stretches = [.. Begun.Concat([added]).OrderBy(static stretch => stretch.Opens)];
        for (var i = 1; i < stretches.Length; i++)
        {
            if (stretches[i].Opens.TickOfDay < stretches[i - 1].ClosingTick)
                throw new ArgumentException($"时段重叠：{stretches[i - 1]} 与 {stretches[i]}。 / Stretches overlap: {stretches[i - 1]} and {stretches[i]}.", nameof(opens));
        }

        return new SpecialDay(Date, Name, stretches);
    }
}
