using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>One matter (一事) in the closed loop: the fold of its history. Immutable; <see cref="CaseLifecycle.Apply"/> makes the next one.</summary>
public sealed partial record Case
{
    internal Case()
    {
    }

    /// <summary>Company and case id.</summary>
    public CaseKey Key { get; internal init; }

    /// <summary>The number of events folded; the version that the next append expects.</summary>
    public long Version { get; internal set; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; internal init; }

    /// <summary>How it was taken on; the first values stay here whatever is corrected later.</summary>
    public CaseIntake Intake { get; internal init; } = null!;

    /// <summary>The version of the last event that came with the go-live import; 0 for a case that was accepted here. What stands up to it happened before the SDK was asked, and none of it counts as entered late.</summary>
    public long ImportedThrough => Intake is Imported imported ? imported.Version + imported.Past : 0;

    /// <summary>受理时间: the contact time, from which the clocks of acceptance run (AMB-06).</summary>
    public Instant AcceptedAt => Intake.OccurredAt;

    /// <summary>首问责任人; never changes (正文二（一）).</summary>
    public Staff FirstResponder => Intake.FirstResponder;

    /// <summary>Who leads now: the first responder until handed over (AMB-15).</summary>
    public Staff Lead { get; internal init; } = null!;

    /// <summary>处置责任人 named last; null until named (已分派).</summary>
    public Staff? Handler { get; internal init; }

    /// <summary>The category in force; null before classification.</summary>
    public Category? Category { get; internal init; }

    /// <summary>The nature of the matter.</summary>
    public Nature? Nature { get; internal init; }

    /// <summary>For matters out of scope: whose they are.</summary>
    public ScopeKind? ScopeKind { get; internal init; }

    /// <summary>For emergencies: the type.</summary>
    public EmergencyType? EmergencyType { get; internal init; }

    /// <summary>Who asked, as corrected; null for a matter that staff found and nobody is named for.</summary>
    public Complainant? Complainant { get; internal init; }

    /// <summary>Where, as corrected.</summary>
    public Place Place { get; internal init; } = null!;

    /// <summary>What was asked, as corrected.</summary>
    public PersonalText Content { get; internal init; } = null!;

    /// <summary>The intake data that are verified.</summary>
    public IReadOnlyList<IntakeField> Verified { get; internal init; } = [];

    /// <summary>Everybody who asked, own and merged-in; each is told the result of each round.</summary>
    public IReadOnlyList<CaseContact> Contacts { get; internal init; } = [];

    /// <summary>The rounds, the first at index 0.</summary>
    public IReadOnlyList<CaseRound> Rounds { get; internal init; } = [];

    /// <summary>The round in progress.</summary>
    public CaseRound Round => Rounds[Rounds.Count - 1];

    /// <summary>The duties that run, in the order of opening.</summary>
    public IReadOnlyList<Duty> OpenDuties { get; internal set; } = [];

    /// <summary>延期.</summary>
    public ExtensionState Extension { get; internal init; } = ExtensionState.None;

    /// <summary>The last study; null for none.</summary>
    public StudyHeld? Study { get; internal init; }

    /// <summary>The guidance given; null for none.</summary>
    public Guided? Guidance { get; internal init; }

    /// <summary>The answer given; null for none.</summary>
    public Answered? Answer { get; internal init; }

    /// <summary>The emergency process; null when it was not started.</summary>
    public EmergencyStarted? Emergency { get; internal init; }

    /// <summary>Who was told of the emergency.</summary>
    public IReadOnlyList<ReportTarget> ReportedTo { get; internal init; } = [];

    /// <summary>Gaps in the record that are not mended, by code.</summary>
    public IReadOnlyList<string> Defects { get; internal set; } = [];

    /// <summary>Warnings of the history, by code, each once.</summary>
    public IReadOnlyList<string> Warnings { get; internal set; } = [];

    /// <summary>督办 orders without an answer, by reference.</summary>
    public IReadOnlyList<string> Supervisions { get; internal init; } = [];

    /// <summary>True once an authority or headquarters ordered supervision.</summary>
    public bool IsSupervised { get; internal init; }

    /// <summary>True when the owner withdrew; the closing conditions stay.</summary>
    public bool IsWithdrawn { get; internal init; }

    /// <summary>True while a legal hold forbids disposal.</summary>
    public bool HasLegalHold { get; internal init; }

    /// <summary>Cases that were spawned or split from this one.</summary>
    public IReadOnlyList<string> Children { get; internal init; } = [];

    /// <summary>The master that this case continues in; null when not merged.</summary>
    public string? Master { get; internal init; }

    /// <summary>Cases that joined this one.</summary>
    public IReadOnlyList<string> MergedCases { get; internal init; } = [];

    /// <summary>External numbers, own and merged-in.</summary>
    public IReadOnlyList<string> ExternalNumbers { get; internal init; } = [];

    /// <summary>Halves of two-case matters that are not known to be finished.</summary>
    public IReadOnlyList<PendingMatter> PendingMatters { get; internal init; } = [];

    /// <summary>The rules in force for this case.</summary>
    public Pin Pin { get; internal init; } = null!;

    /// <summary>销号时间; null until closed.</summary>
    public Instant? ClosedAt { get; internal init; }

    /// <summary>The archive may not be disposed of before this instant (附件2 第十九条); null until the end.</summary>
    public Instant? RetainedUntil { get; internal init; }

    /// <summary>When the last milestone happened; the next may not precede it (AMB-43).</summary>
    public Instant LastMilestoneAt { get; internal set; }

    /// <summary>When the last event was recorded.</summary>
    public Instant LastRecordedAt { get; internal set; }

    /// <summary>True when the owner's latest word was dissatisfaction or objection.</summary>
    public bool IsOwnerDissatisfied { get; internal init; }

    /// <summary>True when a confirmation was ever given, in whatever round.</summary>
    public bool WasEverConfirmed { get; internal init; }

    /// <summary>True once the case has ended: closed, merged or archived.</summary>
    public bool IsEnded => Status >= CaseStatus.Closed;

    /// <summary>The history, oldest first. A new array at each call.</summary>
    public IReadOnlyList<CaseEvent> History => Trail.ToArray();

    /// <summary>The duties that ended, in the order of ending. A new list at each call.</summary>
    public IReadOnlyList<Duty> EndedDuties => EndedTrail is null ? [] : EndedTrail.ToArray();

    /// <summary>Whether <paramref name="other"/> is this very object. Two folds of one history are different objects; whether two cases stand alike, <see cref="Key"/> and <see cref="Version"/> tell.</summary>
    /// <param name="other">The case to compare with.</param>
    public bool Equals(Case? other) => ReferenceEquals(this, other);

    /// <summary>The hash of the object, in keeping with <see cref="Equals(Case?)"/>.</summary>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    internal Trail<CaseEvent> Trail { get; set; } = null!;

    internal Trail<Duty>? EndedTrail { get; set; }

    /// <summary>The version at which the later of round start and last reclassification happened: what guards mean by since.</summary>
    internal long SinceVersion { get; init; } = 1;

    /// <summary>The version of the event that began the round.</summary>
    internal long RoundVersion { get; init; } = 1;
}
