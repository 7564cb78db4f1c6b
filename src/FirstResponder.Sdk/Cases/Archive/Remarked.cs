using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>备注 (cell 17), allowed after the end too.</summary>
public sealed record Remarked : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Remarked;

    /// <summary>The remark.</summary>
    public required PersonalText Text { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "text" => FieldValue.Of(Text.Reveal()),
        _ => base.Read(field),
    };
}
