using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>A duty as the events tell of it: opened once, perhaps moved, perhaps ended.</summary>
internal sealed class DutyOnRecord
{
    private readonly List<(int Index, Instant? Due, Instant? LateFrom)> moves = [];

    private DutyOnRecord(Moment openedBy, Said terms)
    {
        OpenedBy = openedBy;
        Terms = terms;
    }

    public Moment OpenedBy { get; }

    public Said Terms { get; }

    public string Key => Terms["key"].Text ?? "";

    public string Rule => Terms["rule"].Text ?? "";

    public string? Value => Terms["value"].Text;

    public int Round => (int)(Terms["round"].Number ?? OpenedBy.Round);

    public Instant? Start => Terms["start"].Time;

    /// <summary>Whether law or contract set its limit in place of the notice (附件2 第二十三条). Only where such rules were in force may it say so.</summary>
    public bool IsDisplaced => OpenedBy.Rules.HasOverlays && Terms["layer"].IsOneOf("Law", "Contract");

    public bool IsHandling => Terms["isHandling"].IsTrue;

    public Moment? EndedBy { get; private set; }

    public Said End { get; private set; }

    public DutyOutcome? Outcome => Enum.TryParse<DutyOutcome>(End["outcome"].Text ?? "", out var outcome) ? outcome : null;

    public static IReadOnlyList<DutyOnRecord> Read(IReadOnlyList<Moment> moments)
    {
        var all = new List<DutyOnRecord>();
        foreach (var moment in moments)
        {
            foreach (var terms in moment.Said["opened"].Items())
            {
                all.Add(new DutyOnRecord(moment, terms));
            }

            foreach (var end in moment.Said["ended"].Items())
            {
                if (all.FindLast(d => d.EndedBy is null && end["key"].Is(d.Key)) is { } duty)
                {
                    duty.EndedBy = moment;
                    duty.End = end;
                }
            }

            if (moment.Fact is CaseFact.DutiesRecomputed or CaseFact.RulesMigrated)
            {
                foreach (var move in moment.Said["moved"].Items())
                {
                    all.FindLast(d => move["key"].Is(d.Key))?.moves.Add((moment.Index, move["newDue"].Time, move["newLateFrom"].Time));
                }
            }
        }

        return all;
    }

    /// <summary>Whether it runs when the event at that place happens.</summary>
    public bool IsOpenBefore(int index) => OpenedBy.Index < index && (EndedBy is null || EndedBy.Index >= index);

    /// <summary>Whether it runs after the event at that place.</summary>
    public bool IsOpenAfter(int index) => OpenedBy.Index <= index && (EndedBy is null || EndedBy.Index > index);

    /// <summary>The last permitted instant in force when the event at that place happens.</summary>
    public Instant? DueBefore(int index) => moves.FindLast(m => m.Index < index) is { Index: > 0 } move ? move.Due : Terms["due"].Time;

    /// <summary>The first late instant in force when the event at that place happens.</summary>
    public Instant? LateFromBefore(int index) => moves.FindLast(m => m.Index < index) is { Index: > 0 } move ? move.LateFrom : Terms["lateFrom"].Time;

    public override string ToString() => Key;
}
