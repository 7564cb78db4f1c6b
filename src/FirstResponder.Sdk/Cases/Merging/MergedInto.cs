using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>并案: this case continues in its master (正文二（二）).</summary>
public sealed record MergedInto : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.MergedInto;

    /// <summary>The master case.</summary>
    public required string Master { get; init; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "master" => FieldValue.Of(Master),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
