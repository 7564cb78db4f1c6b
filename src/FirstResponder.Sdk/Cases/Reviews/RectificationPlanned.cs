using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>整改方案 with limit and handler (附件2 第十六条).</summary>
public sealed record RectificationPlanned : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.RectificationPlanned;

    /// <summary>The plan.</summary>
    public required PersonalText Steps { get; init; }

    /// <summary>整改时限.</summary>
    public required PromisedTime Limit { get; init; }

    /// <summary>Who carries it out: 重新分派 (正文二（五）).</summary>
    public required Staff Handler { get; init; }

    /// <summary>What is asked of them.</summary>
    public PersonalText? Requirements { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "steps" => FieldValue.Of(Steps.Reveal()),
        "limit" => FieldValue.Of((PromisedTime?)Limit),
        "handler" => FieldValue.Given(true),
        "requirements" => FieldValue.Of(Requirements?.Reveal()),
        _ => base.Read(field),
    };
}
