using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>Tells the steps of a life, one a line, in the estate's time. It names staff and cases, never what anybody said.</summary>
internal static class Storyteller
{
    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    public static string Tell(Turn turn, DateTimeZone zone)
    {
        var at = Written.Format(turn.Step.At.InZone(zone).LocalDateTime);
        var what = turn.Step.Kind switch
        {
            DeskStepKind.Due => "到期任务 / reminder job",
            DeskStepKind.Restart => "重启 / restart, " + turn.Step.Calendar!.Version,
            _ => Said(turn),
        };
        return string.Format(CultureInfo.InvariantCulture, "#{0} {1} {2}{3}", turn.Step.Number, at, what, turn.Actual.ToString() is { Length: > 0 } reply ? " → " + reply : "");
    }

    private static string Said(Turn turn)
    {
        var by = turn.Request!.Commands[0].By;
        var version = turn.Request.ExpectedVersion is { } seen ? $" (已见第 {seen} 版 / saw version {seen})" : "";
        return $"{(turn.Step.IsRepetition ? "再次 / again: " : "")}{by.Name ?? by.Id} {turn.Request}{version}{Occurred(turn)}";
    }

    private static string Occurred(Turn turn) => turn.Request!.Commands[0].OccurredAt is { } at && at != turn.Step.At ? $" [{(at - turn.Step.At).TotalMinutes.ToString("+0;-0", CultureInfo.InvariantCulture)} min]" : "";
}
