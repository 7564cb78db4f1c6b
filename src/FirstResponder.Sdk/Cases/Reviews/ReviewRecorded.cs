using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>复核: 查找问题症结、分析处置不足 (附件2 第十六条).</summary>
public sealed record ReviewRecorded : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ReviewRecorded;

    /// <summary>问题症结.</summary>
    public required PersonalText Cause { get; init; }

    /// <summary>处置不足.</summary>
    public required PersonalText Shortfall { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "cause" => FieldValue.Of(Cause.Reveal()),
        "shortfall" => FieldValue.Of(Shortfall.Reveal()),
        _ => base.Read(field),
    };
}
