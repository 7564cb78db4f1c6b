using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The other case of a spawn, split or merge has recorded its part; nothing is left to finish.</summary>
public sealed record MatterLinked : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.MatterLinked;

    /// <summary>The other case.</summary>
    public required string CaseId { get; init; }

    /// <summary>False when the other case refused its part.</summary>
    public required bool Taken { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "case" => FieldValue.Of(CaseId),
        "taken" => FieldValue.Of(Taken),
        _ => base.Read(field),
    };
}
