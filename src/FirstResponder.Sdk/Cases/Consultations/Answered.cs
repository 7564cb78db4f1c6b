using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>答复 of a question or suggestion (附件2 第十三条).</summary>
public sealed record Answered : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Answered;

    /// <summary>The answer.</summary>
    public required PersonalText Text { get; init; }

    /// <summary>What it rests on: 准确、有据可依.</summary>
    public required string Basis { get; init; }

    /// <summary>True when it was given on the spot (当场答复).</summary>
    public required bool OnSpot { get; init; }

    /// <summary>How.</summary>
    public ContactWay? Way { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "text" => FieldValue.Of(Text.Reveal()),
        "basis" => FieldValue.Of(Basis),
        "onSpot" => FieldValue.Of(OnSpot),
        "way" => FieldValue.Of(Way?.ToString()),
        _ => base.Read(field),
    };
}
