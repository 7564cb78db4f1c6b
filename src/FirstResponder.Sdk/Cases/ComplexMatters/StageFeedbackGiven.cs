using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>阶段性反馈: progress and measures taken (附件2 第十一条).</summary>
public sealed record StageFeedbackGiven : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.StageFeedbackGiven;

    /// <summary>处置进展.</summary>
    public required PersonalText Progress { get; init; }

    /// <summary>已采取的措施.</summary>
    public required PersonalText Measures { get; init; }

    /// <summary>How.</summary>
    public ContactWay? Way { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "progress" => FieldValue.Of(Progress.Reveal()),
        "measures" => FieldValue.Of(Measures.Reveal()),
        "way" => FieldValue.Of(Way?.ToString()),
        _ => base.Read(field),
    };
}
