using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>A history read once, from the first event to the last, without asking whether it may be: rounds, category, people and duties as the events tell them.</summary>
internal sealed class Docket
{
    public Docket(RecordedHistory history, JudgeOptions options)
    {
        History = history;
        Options = options;
        Moments = Read(history.Events);
        Duties = DutyOnRecord.Read(Moments);
        HasDuties = !history.IsExport || Moments.Any(m => m.Said["opened"].IsStated || m.Said["ended"].IsStated);
        var first = Moments.FirstOrDefault(m => Facts.BeginsTheCase(m.Fact));
        AcceptedAt = first?.At ?? (Moments.Count > 0 ? Moments[0].At : default);
        IsImported = first?.Fact == CaseFact.Imported;
    }

    public RecordedHistory History { get; }

    public JudgeOptions Options { get; }

    public IReadOnlyList<Moment> Moments { get; }

    public IReadOnlyList<DutyOnRecord> Duties { get; }

    public bool HasDuties { get; }

    /// <summary>When the matter was taken on: clocks that run from 受理 run from here.</summary>
    public Instant AcceptedAt { get; }

    /// <summary>Whether the case was taken over at go-live; its past facts were recorded late in good faith.</summary>
    public bool IsImported { get; }

    /// <summary>Whether an event came with the import: entered later than it happened, in good faith.</summary>
    public bool IsOfTheImport(Moment moment) =>
        IsImported && moment.Event.RecordedAt == Moments[0].Event.RecordedAt && (Moments[0].Said["past"].Number is { } past ? moment.Index <= past : moment.Append == 0);

    public Moment? Last(CaseFact fact, int before) => Find(before, m => m.Fact == fact);

    public Moment? Find(int before, Func<Moment, bool> holds)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (holds(Moments[i]))
            {
                return Moments[i];
            }
        }

        return null;
    }

    /// <summary>The events of the same append, this one included.</summary>
    public IEnumerable<Moment> AppendOf(Moment moment) => Moments.Where(m => m.Append == moment.Append);

    /// <summary>Whether a category came with the start of an emergency: whoever discovers a danger starts the process (附件2 第九条), and waits for nobody.</summary>
    public bool IsOfAnEmergency(Moment sorting) => sorting.Category == "Emergency" && AppendOf(sorting).Any(m => m.Index == sorting.Index + 1 && m.Fact == CaseFact.EmergencyStarted);

    /// <summary>What somebody may act as at that moment: lead and handler by the case, the posts by the staff list, and by the record only for whom that list doesn't name.</summary>
    public Role RolesOf(RecordedPerson person, Moment at)
    {
        if (person.Kind != Cases.ActorKind.Staff)
        {
            return Role.None;
        }

        return ((Options.RolesOf(person.Id) ?? person.Roles) & ~(Role.Lead | Role.Handler)) | RelationOf(person, at);
    }

    /// <summary>What the case alone makes of somebody at that moment: its lead, its handler, both or neither.</summary>
    public static Role RelationOf(RecordedPerson person, Moment at) => (person.Is(at.Lead) ? Role.Lead : Role.None) | (person.Is(at.Handler) ? Role.Handler : Role.None);

    private static Moment[] Read(IReadOnlyList<RecordedEvent> events)
    {
        var moments = new Moment[events.Count];
        for (var i = 0; i < moments.Length; i++)
        {
            moments[i] = new Moment(events[i], i);
        }

        var rules = RulesOnRecord.Of(moments.FirstOrDefault(m => Facts.BeginsTheCase(m.Fact))?.Said["pin"] ?? default);
        for (var i = 0; i < moments.Length; i++)
        {
            Follow(i == 0 ? null : moments[i - 1], moments[i]);
            moments[i].Rules = rules;
            moments[i].RulesAfter = rules = moments[i].Fact == CaseFact.RulesMigrated ? RulesOnRecord.Of(moments[i].Said["to"]) : rules;
        }

        for (var i = 0; i < moments.Length; i++)
        {
            moments[i].IsLastOfAppend = i == moments.Length - 1 || moments[i + 1].Append != moments[i].Append;
        }

        return moments;
    }

    private static void Follow(Moment? before, Moment now)
    {
        var said = now.Said;
        var fact = now.Fact;
        now.Append = before is null ? 0 : IsSameAppend(before.Event, now.Event) ? before.Append : before.Append + 1;
        now.Round = (before?.Round ?? 1) + (fact == CaseFact.ReviewOpened ? 1 : 0);
        now.CategoryBefore = before?.Category;
        now.Category = Facts.BeginsTheCase(fact) || fact is CaseFact.Classified or CaseFact.Reclassified ? said["category"].Text ?? before?.Category : before?.Category;
        now.Lead = before?.LeadAfter();
        now.Handler = before?.HandlerAfter();
        now.Completion = before is null || fact == CaseFact.ReviewOpened ? null : before.Fact == CaseFact.Completed ? before : before.Completion;
        now.Departments = fact == CaseFact.EmergencyStarted ? [.. said["departments"].Texts()] : before?.Departments ?? [];
        now.Reported = before?.Reported ?? [];
        if (fact == CaseFact.EmergencyReported && said["target"].Text is { } target)
        {
            now.Reported = [.. now.Reported, target];
        }

        now.IsAfterTheEnd = before?.IsEnded == true;
        now.IsEnded = now.IsAfterTheEnd || Facts.EndsTheCase(fact);
        now.IsInProgress = fact switch
        {
            CaseFact.EmergencyStarted or CaseFact.Dispatched or CaseFact.StudyHeld => now.Round == 1 && now.Completion is null,
            CaseFact.Reclassified or CaseFact.Completed or CaseFact.ReviewOpened => false,
            _ => before?.IsInProgress == true,
        };
    }

    // Without command ids what stands at one instant is taken for one append.
    private static bool IsSameAppend(RecordedEvent one, RecordedEvent next) =>
        one.CommandId is null || next.CommandId is null ? one.OccurredAt == next.OccurredAt : string.Equals(one.CommandId, next.CommandId, StringComparison.Ordinal);
}
