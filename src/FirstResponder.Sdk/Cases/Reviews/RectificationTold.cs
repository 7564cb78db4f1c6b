using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>向业主告知复核结果及整改计划 (附件2 第十六条).</summary>
public sealed record RectificationTold : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.RectificationTold;

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>复核结果 as it was told.</summary>
    public required PersonalText ReviewResult { get; init; }

    /// <summary>The limit as it was told; the due from here on.</summary>
    public required PromisedTime Limit { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "reviewResult" => FieldValue.Of(ReviewResult.Reveal()),
        "limit" => FieldValue.Of((PromisedTime?)Limit),
        _ => base.Read(field),
    };
}
