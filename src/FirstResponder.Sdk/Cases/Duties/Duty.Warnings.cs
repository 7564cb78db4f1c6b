using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

public sealed partial record Duty
{
    /// <summary>The instant of the latest early warning that was announced; null when none was. What lies before it is never announced any more.</summary>
    public Instant? WarnedAt { get; internal init; }

    /// <summary>The first early warning that is still to come or to be announced; null when there is none, or when the due itself was announced.</summary>
    /// <remarks>It is counted on the due in force, so it moves along when the due does.</remarks>
    public EarlyWarning? NextWarning => WarningBy(null);

    /// <summary>The early warning to announce at <paramref name="now"/>: of those that passed unannounced the latest one only. Null when there is none, and once the duty is late: then the due speaks.</summary>
    public EarlyWarning? WarningAt(Instant now) => IsLateAt(now) ? null : WarningBy(now);

    private EarlyWarning? WarningBy(Instant? now)
    {
        if (Terms.WarnAt is not { Count: > 0 } percentages || !IsOpen || IsDueAnnounced || Due is not { } due || due <= Terms.Start)
        {
            return null;
        }

        EarlyWarning? found = null;
        for (var i = 0; i < percentages.Count; i++)
        {
            var at = Deadline.PartOf(Terms.Start, due, percentages[i]);
            if (WarnedAt is { } warned && at <= warned)
            {
                continue;
            }

            if (now is null)
            {
                return new EarlyWarning(percentages[i], at);
            }

            if (at > now)
            {
                break;
            }

            found = new EarlyWarning(percentages[i], at);
        }

        return found;
    }
}
