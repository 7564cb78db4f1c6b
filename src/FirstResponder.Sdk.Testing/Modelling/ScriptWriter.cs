using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Time;
using NodaTime;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>Writes a life that one number draws: several cases at once, and beside what people ask, downtimes, restarts, repetitions and what must never go through.</summary>
internal sealed class ScriptWriter
{
    private const int OpenAtOnce = 3;
    private const int Remembered = 25;

    // Free often enough that whatever counts working days is counted anew.
    private static readonly Lazy<WorkingDayCalendar> Newer = new(() => WorkingDayCalendar.China.WithRegionalHoliday(
        "JX", "地方假日", Enumerable.Range(0, 44).Select(week => new LocalDate(2026, 4, 29).PlusWeeks(week))));

    private readonly int seed;
    private readonly DeskModelOptions options;
    private readonly Chance chance;
    private readonly WorkingDayCalendar[] calendars;
    private readonly List<DeskRequest> sent = [];
    private WorkingDayCalendar calendar;
    private Instant now;
    private int number;
    private int provokedOpen;
    private int provokedEnded;

    public ScriptWriter(int seed, DeskModelOptions options)
    {
        this.seed = seed;
        this.options = options;
        chance = new Chance(seed);
        calendars = options.Calendar.Version == WorkingDayCalendar.China.Version ? [options.Calendar, Newer.Value] : [options.Calendar];
        calendar = options.Calendar;
        now = Openings.Draw(chance);
    }

    private string Company => options.Community.Estate.Company;

    /// <summary>What happens next, given how the cases stand.</summary>
    public IReadOnlyList<DeskStep> Next(IReadOnlyList<CaseView> cases)
    {
        CaseView[] open = [.. cases.Where(c => !c.Case.IsEnded)];
        now = Pace.Next(open.Length == 0 ? null : chance.Among(open).Case, now, chance);
        return chance.Below(100) switch
        {
            < 3 => Restart(open),
            < 6 => [Due()],
            < 8 => Downtime(),
            < 14 when sent.Count > 0 => [DeskStep.Send(++number, now, chance.Among(sent), isRepetition: true)],
            14 when open.Length > 1 => [Merge(open)],
            15 when open.Length > 0 => [Send(Offer(open[open.Length - 1], chance.Of(Do.Split, Do.SpawnCase), isPlain: true))],
            < 18 when open.Length > 0 => [Stale(chance.Among(open))],
            < 25 when open.Length > 0 => [Contact(chance.Among(open))],
            < 33 when cases.Count > 0 => [Provoke(Victim(cases))],
            _ => [Ask(cases, open)],
        };
    }

    /// <summary>How every life ends: the ERP stands still for a month, is started again, and its reminder job runs twice.</summary>
    public IReadOnlyList<DeskStep> End()
    {
        now += Duration.FromDays(30);
        return [DeskStep.Restart(++number, now, calendar), Due(), Due()];
    }

    private DeskStep Due() => DeskStep.Due(++number, now);

    private IReadOnlyList<DeskStep> Restart(CaseView[] open)
    {
        calendar = calendars.Length > 1 && calendar == calendars[0] ? calendars[1] : calendars[0];
        var restart = DeskStep.Restart(++number, now, calendar);
        return [restart, .. open.Where(c => c.Case.OpenDuties.Any(d => d.Calendar is not null)).Select(c => Send(Offer(c, Do.Recompute, isPlain: true)))];
    }

    private IReadOnlyList<DeskStep> Downtime()
    {
        var stop = DeskStep.Restart(++number, now, calendar);
        now += chance.Hours(10, 220);
        return [stop, Due(), Due()];
    }

    private DeskStep Ask(IReadOnlyList<CaseView> cases, CaseView[] open)
    {
        if (number == 0 && chance.In(15))
        {
            return Send(Offer(null, Do.Import));
        }

        if (open.Length == 0 || (open.Length < OpenAtOnce && chance.In(6)))
        {
            return Send(Offer(null, Do.Accept));
        }

        // Most of it happens in the oldest case, so that deep states are reached.
        var about = chance.In(4) ? chance.Among(cases) : chance.In(75) ? open[0] : chance.Among(open);
        var isPlain = chance.In(50);
        var name = isPlain ? Wishes.Wanted(about.Case, chance) : Wishes.Next(about.Case, chance);
        return name == Do.AbsorbMerged && open.Length > 1 ? Merge(open) : Send(Offer(about, name, isPlain));
    }

    private DeskStep Merge(CaseView[] open)
    {
        var master = chance.Among(open);
        var merge = Offer(master, Do.AbsorbMerged);
        (merge.OccurredAt, merge.RecordedBy) = (null, null);
        ((AbsorbMerged)merge).Duplicate = chance.Among(open).Case;
        return Send(merge);
    }

    // One call that carries several acts (附件2 第十五条), saved together or not at all.
    private DeskStep Contact(CaseView about)
    {
        Do[] names = about.Status switch
        {
            CaseStatus.Completed => [Do.GiveResultFeedback, Do.FollowUp, Do.Close],
            CaseStatus.FedBack => [Do.FollowUp, Do.Close],
            CaseStatus.FollowedUp => [Do.RecordOwnerVerdict, Do.Close],
            CaseStatus.UnderReview => [Do.RecordReview, Do.PlanRectification, Do.TellRectification],
            CaseStatus.Accepted => [Do.Classify, Do.InformOwner],
            _ => [Do.SyncProgress, Do.Complete, Do.GiveResultFeedback],
        };
        return Send([.. names.Take(2 + chance.Below(2)).Select(name => Offer(about, name))]);
    }

    private DeskStep Stale(CaseView about) => Send([Offer(about, Wishes.Next(about.Case, chance))], about.Case.Version - chance.Below(2));

    private DeskStep Provoke(CaseView victim) => Send(Provocations.On(victim, options.Community, victim.Case.IsEnded ? provokedEnded++ : provokedOpen++));

    private CaseView Victim(IReadOnlyList<CaseView> cases)
    {
        CaseView[] near = [.. cases.Where(c => c.Status is CaseStatus.FedBack or CaseStatus.FollowedUp)];
        CaseView[] closed = [.. cases.Where(c => c.Status is CaseStatus.Closed)];
        return chance.Below(10) switch
        {
            < 5 when near.Length > 0 => chance.Among(near),
            < 9 when closed.Length > 0 => chance.Among(closed),
            _ => chance.Among(cases),
        };
    }

    private CaseCommand Offer(CaseView? about, Do name, bool isPlain = false) =>
        new Offers(options.Community, about?.Case, about?.Regulation ?? options.Regulation, now, chance, hostile: !isPlain && chance.In(25))
        {
            CaseId = "C-" + (number + 1),
            Pasts = name == Do.Import ? new Pasts(new PlaySetting(options.Community, options.Regulation, now)) : null,
        }.Make(name);

    private DeskStep Send(CaseCommand command) => Send([command], null);

    private DeskStep Send(IReadOnlyList<CaseCommand> commands, long? expectedVersion = null)
    {
        var commandId = $"m{seed}-{++number}";
        if (commands[0] is Accept begun)
        {
            // A quarter of the cases are named by their command id, as the desk does it when the host gives no id.
            begun.CaseId = chance.In(25) ? null : begun.CaseId;
            commands = [begun];
            expectedVersion = null;
        }

        var accept = commands[0] as Accept ?? (commands[0] as Import)?.Intake;
        var key = accept is not null ? new CaseKey(Company, accept.CaseId ?? CaseIdentity.Derive(Company, commandId)) : commands[0].Key;
        var request = new DeskRequest(key, [.. commands.Where(c => c is not (Accept or Import) || c == commands[0])], commandId, expectedVersion);
        if (sent.Count == Remembered)
        {
            sent.RemoveAt(0);
        }

        sent.Add(request);
        return DeskStep.Send(number, now, request, isRepetition: false);
    }
}
