using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>延期、处置困难、跨部门协调 was met; the owner is to be told before the due (附件2 第十四条).</summary>
public sealed record HindranceRecorded : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.HindranceRecorded;

    /// <summary>Which of the three.</summary>
    public required HindranceKind Kind { get; init; }

    /// <summary>What stands in the way.</summary>
    public PersonalText? Text { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
