using NodaTime;

namespace FirstResponder.Sdk.Time;

public sealed partial record TimeLimit
{
    /// <summary>Counts the limit again, in words; for display, not for hot paths.</summary>
    /// <param name="start">When it starts (UTC).</param>
    /// <param name="calendar">The calendar to count on; take the version that the deadline names to explain an old one.</param>
    /// <param name="zone">The estate's zone.</param>
    /// <param name="hours">Needed by limits in working time and by submission only.</param>
    /// <exception cref="ArgumentException">As for <see cref="DeadlineFrom"/>.</exception>
    public DeadlineExplanation Explain(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours = null) =>
        ExplainBy(start, calendar, zone, hours, CountingRules.CivilCode);

    internal DeadlineExplanation ExplainBy(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours, CountingRules rules)
    {
        var deadline = CountFrom(start, calendar, zone, hours, rules);
        var steps = new DeadlineExplainer(calendar, zone, hours, rules).Explain(this, deadline, LocalDays.WholeMilliseconds(start));
        return new DeadlineExplanation(this, deadline, steps);
    }
}
