using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The sending body was answered (正文二（二）).</summary>
public sealed record ExternalReplied : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ExternalReplied;

    /// <summary>The number that was answered.</summary>
    public required string ExternalNumber { get; init; }

    /// <summary>The answer.</summary>
    public PersonalText? Text { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "externalNumber" => FieldValue.Of(ExternalNumber),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
