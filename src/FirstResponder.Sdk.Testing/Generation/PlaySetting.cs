using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What surrounds a play: the estate with its people, the rules, the tables of working days and the hour at which it begins.</summary>
public sealed class PlaySetting
{
    /// <summary>A setting.</summary>
    /// <param name="community">The estate and its people.</param>
    /// <param name="regulation">The rules, overlays included.</param>
    /// <param name="start">When the first thing is asked, in UTC.</param>
    /// <param name="calendars">The tables of working days; a play begins under the first, and a step may name another. China's when null; copied.</param>
    /// <exception cref="ArgumentNullException">The community or the regulation is null.</exception>
    /// <exception cref="ArgumentException">The list of calendars is empty.</exception>
    public PlaySetting(Community community, Regulation regulation, Instant start, IReadOnlyList<WorkingDayCalendar>? calendars = null)
    {
        Community = community ?? throw new ArgumentNullException(nameof(community));
        Regulation = regulation ?? throw new ArgumentNullException(nameof(regulation));
        Start = start;
        Calendars = calendars is null ? [WorkingDayCalendar.China] : [.. calendars];
        if (Calendars.Count == 0)
        {
            throw new ArgumentException("至少要有一份日历。 / At least one calendar is needed.", nameof(calendars));
        }
    }

    /// <summary>The plainest setting, to which failing plays are moved when they fail there too: 滨江花园, 赣建房〔2026〕7号, China's calendar, Tuesday 2026-04-28 08:00.</summary>
    public static PlaySetting Plain { get; } = new(Community.Riverside, Regulation.Jiangxi, Openings.At(2026, 4, 28, 8));

    /// <summary>The estate and its people.</summary>
    public Community Community { get; }

    /// <summary>The rules under which the case is accepted.</summary>
    public Regulation Regulation { get; }

    /// <summary>When the first thing is asked.</summary>
    public Instant Start { get; }

    /// <summary>The tables of working days.</summary>
    public IReadOnlyList<WorkingDayCalendar> Calendars { get; }

    /// <summary>What the judge may know of a play in this setting.</summary>
    public JudgeOptions Knowledge => new() { People = Community.Estate.People, Calendars = [.. Calendars, .. ((WorkingDayCalendar?[])[Community.Estate.Calendar, Community.Estate.OwnCalendar]).OfType<WorkingDayCalendar>()], Zone = Community.Estate.Zone };

    /// <summary>The estate, the rules with their overlays, and the calendars.</summary>
    public override string ToString() =>
        $"{Community.Estate.Name} · {string.Join(" + ", [$"{Regulation.Id} v{Regulation.Version}", .. Regulation.Overlays.Select(o => o.Id)])} · {string.Join(" / ", Calendars.Select(c => c.Version))}";

    internal static PlaySetting Draw(Chance chance) => new(
        chance.In(80) ? Community.Riverside : Communities.Draw(chance),
        Rulebooks.Draw(chance),
        Openings.Draw(chance),
        [WorkingDayCalendar.China, chance.In(50) ? Tables.LocalFestival : Tables.Draw(chance)]);
}
