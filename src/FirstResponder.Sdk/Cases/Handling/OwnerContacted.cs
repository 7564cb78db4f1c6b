using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>A contact with the owner during handling: 边处置、边反馈 (附件2 第十四条).</summary>
public sealed record OwnerContacted : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.OwnerContacted;

    /// <summary>Progress, explanation or other.</summary>
    public required OwnerContactKind Kind { get; init; }

    /// <summary>Who called whom.</summary>
    public required Direction Direction { get; init; }

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>What was said.</summary>
    public PersonalText? Text { get; init; }

    /// <summary>True when the lead made the contact; explanations must come from the lead (附件2 第十四条).</summary>
    public required bool ByLead { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind.ToString()),
        "direction" => FieldValue.Of(Direction.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        "byLead" => FieldValue.Of(ByLead),
        _ => base.Read(field),
    };
}
