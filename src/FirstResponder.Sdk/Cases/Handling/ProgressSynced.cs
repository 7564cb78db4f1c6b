using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>处置责任人同首问责任人即时同步处置进展 (附件2 第十四条).</summary>
public sealed record ProgressSynced : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ProgressSynced;

    /// <summary>How things stand.</summary>
    public PersonalText? Text { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
