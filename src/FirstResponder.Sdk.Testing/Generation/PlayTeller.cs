using System.Globalization;
using System.Text;
using FirstResponder.Sdk.Cases;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Tells a play as a list that a tester can read aloud.</summary>
internal static class PlayTeller
{
    private static readonly ZonedDateTimePattern Written = ZonedDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss", null);

    public static string Tell(PlayedCase played)
    {
        var text = new StringBuilder().Append(played.Play.Setting);
        if (played.Play.Seed is { } seed)
        {
            text.Append(" · seed ").Append(seed.ToString(CultureInfo.InvariantCulture));
        }

        var zone = played.Play.Setting.Community.Estate.Zone;
        for (var i = 0; i < played.Moments.Count; i++)
        {
            var moment = played.Moments[i];
            text.AppendLine().AppendFormat(CultureInfo.InvariantCulture, "{0,3}. ", i + 1).Append(Time(moment.Step.At, zone)).Append("  ")
                .Append(Who(moment.Command)).Append(' ').Append(moment.Command.Name);
            if (moment.Command.OccurredAt is { } at && at != moment.Step.At)
            {
                text.Append(" (of ").Append(Time(at, zone)).Append(')');
            }

            text.Append(" → ").Append(Outcome(moment));
        }

        if (played.Fault is { } fault)
        {
            var step = played.Play.Steps[played.Moments.Count];
            text.AppendLine().AppendFormat(CultureInfo.InvariantCulture, "{0,3}. ", played.Moments.Count + 1).Append(Time(step.At, zone)).Append("  ").Append(step.Command).Append(" → ").Append(fault);
        }

        return text.ToString();
    }

    private static string Time(Instant at, DateTimeZone zone)
    {
        var written = Written.Format(at.InZone(zone));
        return written.EndsWith(":00", StringComparison.Ordinal) ? written.Substring(0, written.Length - 3) : written;
    }

    private static string Who(CaseCommand command) => (command.By.Name ?? command.By.Id) + (command.RecordedBy is { } typist ? $" (typed by {typist.Name ?? typist.Id})" : "");

    private static string Outcome(PlayedMoment moment) => moment.Decision switch
    {
        Decided decided => string.Join(" · ", decided.Events.Select(Happened)) + " ⇒ " + decided.Next.Status + (decided.Next.Round.Number > 1 ? $" (round {decided.Next.Round.Number})" : ""),
        Refused refused => "✗ " + string.Join(", ", refused.Reasons.Select(reason => reason.FullCode).Distinct()),
        NotApplicable notNow => "✗ NOT_NOW:" + notNow.Status,
        _ => "– nothing to do",
    };

    private static string Happened(CaseEvent happened)
    {
        string[] duties = [.. happened.Ended.Select(end => (end.Outcome == DutyOutcome.Met ? "-" : end.Outcome + " ") + end.Key), .. happened.Opened.Select(duty => "+" + duty.Key)];
        return happened.Fact + Detail(happened) + (duties.Length == 0 ? "" : $" [{string.Join(" ", duties)}]");
    }

    private static string Detail(CaseEvent happened) => happened switch
    {
        Classified e => $"({e.Category})",
        Reclassified e => $"({e.Category})",
        FollowedUp e => $"({e.Satisfaction})",
        EmergencyReported e => $"({e.Target})",
        FollowUpAttempted e => $"({e.Result})",
        _ => "",
    };
}
