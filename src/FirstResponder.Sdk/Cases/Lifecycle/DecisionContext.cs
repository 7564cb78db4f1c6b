using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>Everything a decision may know beside the case: the rules, the estate, the calendar and the time. Nothing else is looked at.</summary>
public sealed class DecisionContext
{
    /// <summary>The surroundings of a decision.</summary>
    /// <param name="regulation">The composed regulation: that of the case's pin, or for a new case the one in force.</param>
    /// <param name="estate">The estate.</param>
    /// <param name="calendar">The working-day calendar where the estate names none of its own; a statutory one, for it counts limits of law.</param>
    /// <param name="now">The present, cut to whole milliseconds.</param>
    /// <exception cref="ArgumentException">The calendar has a company's own days.</exception>
    public DecisionContext(Regulation regulation, EstateProfile estate, WorkingDayCalendar calendar, Instant now)
    {
        Regulation = regulation ?? throw new ArgumentNullException(nameof(regulation));
        Estate = estate ?? throw new ArgumentNullException(nameof(estate));
        var otherwise = (calendar ?? throw new ArgumentNullException(nameof(calendar))).RequireStatutory(nameof(calendar));
        Calendar = estate.Calendar ?? otherwise;
        Now = Milliseconds(now);
    }

    /// <summary>The composed regulation.</summary>
    public Regulation Regulation { get; }

    /// <summary>The estate.</summary>
    public EstateProfile Estate { get; }

    /// <summary>The working-day calendar of the estate's place, on which limits of law and contract are counted.</summary>
    public WorkingDayCalendar Calendar { get; }

    /// <summary>The calendar on which the company's internal duties (企业内控) are counted: its own, or else that of law.</summary>
    public WorkingDayCalendar OwnCalendar => Estate.OwnCalendar ?? Calendar;

    /// <summary>The present, in whole milliseconds.</summary>
    public Instant Now { get; }

    /// <summary>What the text of a new request suggests; null when it was not read.</summary>
    public Assessment? Assessment { get; set; }

    /// <summary>The id for a new case whose command gives none.</summary>
    public string? NewCaseId { get; set; }

    internal static Instant Milliseconds(Instant instant) => Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
