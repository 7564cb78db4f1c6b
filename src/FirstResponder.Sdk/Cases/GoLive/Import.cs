using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>
/// 上线导入: takes over a case that another system has running, as that system's facts with their own times. The intake and the past are the commands
/// that would have recorded them here, so status, round, lead, handler and duties come out as they would have; nothing of it counts as entered late.
/// </summary>
/// <remarks>
/// What makes a fact what it is stays a condition: times and their order, who acted, humans who followed up, ways that count, the lifecycle table. A record
/// that a regulation asks for and the other system didn't keep is a defect of the event instead (AMB-16). Only running cases are imported; closing
/// (附件2 第十七条) happens here. What happened after the estate went live (<see cref="EstateProfile.LiveSince"/>) belongs here from the start and is marked. Its events are stored in one append, so a past may be as long as <c>StoreCapabilities.MaxEventsPerAppend</c> of the store allows. The import itself has neither <see cref="CaseCommand.OccurredAt"/> nor <see cref="CaseCommand.RecordedBy"/> nor <see cref="CaseCommand.ContactId"/>.
/// </remarks>
public sealed class Import : CaseCommand
{
    /// <summary>A running case.</summary>
    /// <param name="intake">How it was taken on, with the contact time as its <see cref="CaseCommand.OccurredAt"/>.</param>
    /// <param name="past">
    /// What happened since, in order, each with its <see cref="CaseCommand.OccurredAt"/>; null for nothing but the intake. Their key is the case's, or
    /// <c>default</c> for whichever case this becomes. A category must be among it or in the intake (附件2 第八条).
    /// </param>
    /// <param name="by">Who imports: staff or a system; a system named import when left out.</param>
    /// <exception cref="ArgumentNullException">There is no intake.</exception>
    /// <exception cref="ArgumentException">An entry of the past is null.</exception>
    public Import(Accept intake, IReadOnlyList<CaseCommand>? past, Actor? by = null)
        : base(default, by ?? Actor.OfSystem("import"))
    {
        Intake = Door.Required(intake, nameof(intake));
        Past = Door.List(past, nameof(past));
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Import;

    /// <summary>How the case was taken on.</summary>
    public Accept Intake { get; }

    /// <summary>What happened since, in order.</summary>
    public IReadOnlyList<CaseCommand> Past { get; }

    /// <summary>The system that the case comes from; the intake's <see cref="Accept.ExternalSource"/> unless set. With <see cref="Number"/> it makes the import's command id, and the case's id where the intake gives none, so that importing a file again begins no case twice. An intake that gives a <see cref="Accept.CaseId"/> must give the same one again.</summary>
    public string? Source { get => field ?? Intake.ExternalSource; set; }

    /// <summary>Its number in that system; the intake's <see cref="Accept.ExternalNumber"/> unless set.</summary>
    public string? Number { get => field ?? Intake.ExternalNumber; set; }

    internal override FieldValue Read(string field) => Intake.Read(field);
}
