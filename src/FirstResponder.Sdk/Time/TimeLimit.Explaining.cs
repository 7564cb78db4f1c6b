using NodaTime;

namespace FirstResponder.Sdk.Time;

public sealed partial record TimeLimit
{
    /// <summary>Counts the limit again, in words; for display, not for hot paths.</summary>
    /// <param name="start">When it starts (UTC).</param>
    /// <param name="calendar">The calendar to count on; take the version that the deadline names to explain an old one.</param>
    /// <param name="zone">The estate's zone.</param>
    /// <param name="hours">Needed by a limit by submission only.</param>
    /// <exception cref="ArgumentException">As for <see cref="DeadlineFrom"/>.</exception>
    public DeadlineExplanation Explain(Instant start, WorkingDayCalendar calendar, DateTimeZone zone, WorkingHours? hours = null)
    {
        var deadline = DeadlineFrom(start, calendar, zone, hours);
        return new DeadlineExplanation(this, deadline, new DeadlineExplainer(calendar, zone).Explain(this, deadline, LocalDays.WholeMilliseconds(start), hours));
    }
}
