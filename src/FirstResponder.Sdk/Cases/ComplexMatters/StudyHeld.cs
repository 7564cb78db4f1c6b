using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>研判: plan, division of work and limit (附件2 第十一条).</summary>
public sealed record StudyHeld : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.StudyHeld;

    /// <summary>Departments and persons that took part.</summary>
    public IReadOnlyList<string> Participants { get; init => field = value ?? []; } = [];

    /// <summary>处置方案.</summary>
    public required PersonalText Plan { get; init; }

    /// <summary>责任分工, a line each.</summary>
    public IReadOnlyList<string> Division { get; init => field = value ?? []; } = [];

    /// <summary>办理时限 set by the study.</summary>
    public required PromisedTime Limit { get; init; }

    /// <summary>Who coordinates.</summary>
    public Staff? Coordinator { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "participants" => FieldValue.List(Participants.Count),
        "plan" => FieldValue.Of(Plan.Reveal()),
        "division" => FieldValue.List(Division.Count),
        "limit" => FieldValue.Of((PromisedTime?)Limit),
        "coordinator" => FieldValue.Given(Coordinator is not null),
        _ => base.Read(field),
    };
}
