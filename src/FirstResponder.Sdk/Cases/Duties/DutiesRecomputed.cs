using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Open dues were counted anew under a newer calendar (AMB-03).</summary>
public sealed record DutiesRecomputed : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.DutiesRecomputed;

    /// <summary>The calendar's version.</summary>
    public required string Calendar { get; init; }

    /// <summary>What moved, each with by how much and why.</summary>
    public IReadOnlyList<MovedDuty> Moved { get; init => field = value ?? []; } = [];

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "calendar" => FieldValue.Of(Calendar),
        "moved" => FieldValue.List(Moved.Count),
        _ => base.Read(field),
    };
}
