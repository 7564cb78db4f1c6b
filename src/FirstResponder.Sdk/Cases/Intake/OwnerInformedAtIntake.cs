using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>受理时当场告知处置流程、预计办结时限 (附件2 第十四条), or why it could not be done.</summary>
public sealed record OwnerInformedAtIntake : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.OwnerInformedAtIntake;

    /// <summary>True when the owner was told.</summary>
    public required bool Told { get; init; }

    /// <summary>The process as it was told.</summary>
    public PersonalText? Process { get; init; }

    /// <summary>The expected time as it was told; the due in force unless another was given.</summary>
    public PromisedTime? ExpectedDue { get; init; }

    /// <summary>How.</summary>
    public ContactWay? Way { get; init; }

    /// <summary>Why it could not be told.</summary>
    public PersonalText? Reason { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "told" => FieldValue.Of(Told),
        "process" => FieldValue.Of(Process?.Reveal()),
        "expectedDue" => FieldValue.Of(ExpectedDue),
        "way" => FieldValue.Of(Way?.ToString()),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
