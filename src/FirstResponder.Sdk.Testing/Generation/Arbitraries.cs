using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>
/// Generators with shrinking for FsCheck: <c>Prop.ForAll(Arbitraries.Plays, play => …)</c>. Everything drawn loads and fits; what is odd about it is odd the way
/// the field is, and the plainer value is what shrinking goes for.
/// </summary>
public static class Arbitraries
{
    /// <summary>What residents say (诉求内容): a place, a matter and a mood; sometimes a novel, another script, markup or nothing but punctuation. Shrinks to shorter texts.</summary>
    public static Arbitrary<string> RequestTexts { get; } = From(Requests.Draw, Shrinking.Text);

    /// <summary>Employees of any post (附件2 第三条). Shrinks to one without a post.</summary>
    public static Arbitrary<Staff> Employees { get; } = From(chance => Communities.Worker("s" + chance.Below(100), chance), Shrinking.Employee);

    /// <summary>Residents with and without name, telephone and accepted ways. Shrinks by leaving these out.</summary>
    public static Arbitrary<Complainant> Residents { get; } = From(chance => Communities.Resident("r-" + chance.Below(100), chance), Shrinking.Resident);

    /// <summary>Actors of every kind with the roles that a host may vouch for, also where it shouldn't. Shrinks to fewer roles.</summary>
    public static Arbitrary<Actor> Actors { get; } = From(Drawing.Actor, Shrinking.Actor);

    /// <summary>Estates (小区) with their people. Shrinks to fewer people, and to 滨江花园.</summary>
    public static Arbitrary<Community> Estates { get; } = From(Communities.Draw, Shrinking.Estate);

    /// <summary>Tables of working days: the State Council's, with days that regional law frees, with a year's notice that isn't published yet. Shrinks to the State Council's.</summary>
    public static Arbitrary<WorkingDayCalendar> Calendars { get; } = From(chance => chance.In(20) ? WorkingDayCalendar.China : Tables.Draw(chance), Shrinking.Calendar);

    /// <summary>Overlays of law, contract and enterprise (附件2 第二十三条) that fit the shipped pack. Shrinks to fewer entries.</summary>
    public static Arbitrary<Overlay> Overlays { get; } = From(chance => Rulebooks.Overlay(chance.Of(RuleLayer.Law, RuleLayer.Contract, RuleLayer.Enterprise), chance), Shrinking.Overlay);

    /// <summary>Rules: the shipped pack, packs of other limits and settings, each with and without overlays. Shrinks to fewer overlays, and to the shipped pack.</summary>
    public static Arbitrary<Regulation> Regulations { get; } = From(chance => chance.In(20) ? Regulation.Jiangxi : Rulebooks.Variant(chance), Shrinking.Rules);

    /// <summary>When requests come in: nights, eves and ends of 五一, 国庆 and 春节, made-up weekends, the turn of the year. Shrinks to 08:00 of that day, and to an ordinary Tuesday.</summary>
    public static Arbitrary<Instant> Starts { get; } = From(Openings.Draw, Shrinking.Start);

    /// <summary>Whole settings of plays. Shrinks part by part to <see cref="PlaySetting.Plain"/>.</summary>
    public static Arbitrary<PlaySetting> Settings { get; } = From(PlaySetting.Draw, Shrinking.Setting);

    /// <summary>Whole lives of cases in <see cref="PlayOrder.Mixed"/> order. Shrinks by leaving out steps and playing again.</summary>
    public static Arbitrary<CasePlay> Plays { get; } = PlaysIn(PlayOrder.Mixed);

    /// <summary>Whole lives of cases in a given order, each made of one number (<see cref="CasePlay.Seed"/>). Shrinks by leaving out steps and playing again.</summary>
    /// <param name="order">In which order things are asked.</param>
    /// <param name="steps">How many steps a life has at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is not positive.</exception>
    public static Arbitrary<CasePlay> PlaysIn(PlayOrder order, int steps = 70) => steps > 0
        ? Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => CasePlay.OfSeed(seed, order, steps)), play => play.Shorter())
        : throw new ArgumentOutOfRangeException(nameof(steps), steps, "至少要有一步。 / At least one step is needed.");

    /// <summary>Commands to one case as it stands, in an order of which each is the next step.</summary>
    /// <param name="setting">The estate, its people and the rules that the case is pinned to.</param>
    /// <param name="current">The case; null for one that is still to be accepted.</param>
    /// <param name="now">The present; times in the commands lie around it.</param>
    /// <param name="order">Plausible: what has a place now, whole and by those who may. Hostile: anything, mostly spoilt. Mixed: between the two.</param>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    public static Arbitrary<CaseCommand> Commands(PlaySetting setting, Case? current, Instant now, PlayOrder order = PlayOrder.Mixed)
    {
        _ = setting ?? throw new ArgumentNullException(nameof(setting));
        return From(chance => Drawing.Command(setting, current, now, order, chance), _ => []);
    }

    private static Arbitrary<T> From<T>(Func<Chance, T> draw, Func<T, IEnumerable<T>> shrink) => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => draw(new Chance(seed))), shrink);
}
