using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>How time goes on in a play: mostly minutes, sometimes a night or a week, and now and then to the very instant at which something falls due.</summary>
internal static class Pace
{
    public static Instant Next(Case? current, Instant now, Chance chance) => chance.In(8) ? Edge(current, now, chance) : now + Pause(chance);

    // The last instant in time, the first late one: where clocks are most often wrong.
    private static Instant Edge(Case? current, Instant now, Chance chance)
    {
        var edges = new List<Instant> { now };
        foreach (var duty in current?.OpenDuties ?? [])
        {
            Instant?[] marks = [duty.Due, duty.LateFrom, duty.Terms.AlertAt, duty.NextWarning?.At];
            foreach (var mark in marks)
            {
                if (mark > now)
                {
                    edges.Add(mark.Value);
                }
            }
        }

        return chance.Among(edges);
    }

    private static Duration Pause(Chance chance) => chance.Below(20) switch
    {
        < 4 => Duration.Zero,
        < 13 => chance.Minutes(1, 25),
        < 17 => chance.Hours(0, 5),
        < 19 => chance.Hours(5, 40),
        _ => chance.Hours(40, 200),
    };
}
