using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>督办回复 (附件2 第二十二条).</summary>
public sealed record SupervisionAnswered : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.SupervisionAnswered;

    /// <summary>The order that was answered.</summary>
    public required string Ref { get; init; }

    /// <summary>The answer.</summary>
    public PersonalText? Text { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "ref" => FieldValue.Of(Ref),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
