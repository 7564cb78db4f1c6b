using NodaTime;

namespace FirstResponder.Sdk.Regulations;

/// <summary>A rule that opens a running clock (义务) on a case: what starts it, how long it runs, what meets it, who answers for it and which clause says so.</summary>
public sealed record DutyRule
{
    /// <summary>The rule's id, such as D-02; overlays address it by this.</summary>
    public required string Id { get; init; }

    /// <summary>What the duty is called in Chinese, such as 分派.</summary>
    public required string Name { get; init; }

    /// <summary>The facts that open the duty. At most one instance per rule and round is open (per value of <see cref="Per"/>).</summary>
    public IReadOnlyList<FactPattern> On { get; init; } = [];

    /// <summary>True when the clock starts at acceptance (受理) whatever opens the duty; false when it starts at the opening fact.</summary>
    public bool StartsAtAcceptance { get; init; }

    /// <summary>How long it runs.</summary>
    public required DutyLimit Limit { get; init; }

    /// <summary>What meets the duty: any of the outer list; an inner list needs all of its facts since opening.</summary>
    public IReadOnlyList<IReadOnlyList<FactPattern>> Met { get; init; } = [];

    /// <summary>Facts by which the condition of the duty fell away; it ends as not required, or missed when already late.</summary>
    public IReadOnlyList<FactPattern> Void { get; init; } = [];

    /// <summary>Facts by which another limit takes its place; it ends as superseded, or missed when already late.</summary>
    public IReadOnlyList<FactPattern> Replaced { get; init; } = [];

    /// <summary>Who answers for it; resolved to a person when read.</summary>
    public Role Owner { get; init; } = Role.Lead;

    /// <summary>True for 办理时限: the latest such duty of the round, open or met, gives the due in force.</summary>
    public bool IsHandling { get; init; }

    /// <summary>True when an extension may be noticed strictly before its due (附件2 第十条).</summary>
    public bool IsExtendable { get; init; }

    /// <summary>True when a duty opened by a reclassification is ended by an earlier fact of the round that would have met it.</summary>
    public bool LooksBack { get; init; }

    /// <summary>The field of the opening fact whose every value has an instance of its own, such as the number of a 12345 order; null for none.</summary>
    public string? Per { get; init; }

    /// <summary>True when a review does not end it.</summary>
    public bool AcrossRounds { get; init; }

    /// <summary>Whose duty it is.</summary>
    public DutyScope Scope { get; init; }

    /// <summary>True when the date is one before which something must not be done (retention) instead of a due.</summary>
    public bool IsNotBefore { get; init; }

    /// <summary>The layer that the limit in force comes from.</summary>
    public RuleLayer Layer { get; init; } = RuleLayer.Guideline;

    /// <summary>The clause, such as 附件2 第十条; empty for internal duties, which have a label instead.</summary>
    public string Clause { get; init; } = "";

    /// <summary>A short literal quotation of the clause; empty for internal duties.</summary>
    public string Quote { get; init; } = "";

    /// <summary>What the limit in force rests on when an overlay set it, such as 合同第×条; null when it is the pack's own clause.</summary>
    public string? Basis { get; init; }

    /// <summary>The internal threshold (企业内控) after the start at which an alert is due; null for none. Never printed as a limit.</summary>
    public Duration? AlertAfter { get; init; }

    /// <summary>The percentages of the time from start to due at which early warnings (提前预警, 企业内控) are announced, ascending; empty for none. They move no due.</summary>
    public IReadOnlyList<int> WarnAt { get; init; } = [];

    /// <summary>True for the duty that holds the place when no other is open (件件有着落).</summary>
    public bool IsFallback { get; init; }

    /// <summary>The limits that overlays displaced, nearest first; kept and shown.</summary>
    public IReadOnlyList<DisplacedLimit> Displaced
    {
        get;
        init
        {
            field = value;
            DisplacedWords = value.Count == 0 ? null : string.Join("；", value.Select(d => $"{d.Limit.InWords}（{d.Basis}）"));
        }
    } = [];

    /// <summary>The displaced limits as people read them, written out once; null for none.</summary>
    internal string? DisplacedWords { get; private init; }

    /// <summary>True when the limit in force is a contract's and looser than the one it displaced (LOOSER_THAN_GUIDELINE, AMB-27).</summary>
    public bool IsLooserThanGuideline { get; init; }
}
