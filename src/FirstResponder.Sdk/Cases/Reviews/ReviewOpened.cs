using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>启动复核流程 (附件2 第十六条). A new round begins; the former round's open duties end.</summary>
public sealed record ReviewOpened : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ReviewOpened;

    /// <summary>What opened it.</summary>
    public required ReviewOrigin Origin { get; init; }

    /// <summary>The round that is reviewed.</summary>
    public required int ReviewOf { get; init; }

    /// <summary>Why, when the company opened it itself.</summary>
    public PersonalText? Reason { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "origin" => FieldValue.Of(Origin.ToString()),
        "reviewOf" => FieldValue.Given(true),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
