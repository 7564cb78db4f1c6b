using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>办结 in this round (附件2 第十四条, 第十七条). Starts the 2 hours of feedback and the 24 hours of follow-up.</summary>
public sealed record Completed : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Completed;

    /// <summary>Handled, guided, answered or withdrawn.</summary>
    public required CompletionKind Kind { get; init; }

    /// <summary>办理结果 (cell 10).</summary>
    public PersonalText? Result { get; init; }

    /// <summary>Who did it.</summary>
    public Staff? Handler { get; init; }

    /// <summary>Proof, by reference.</summary>
    public IReadOnlyList<Attachment> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Why a chosen department was not told of the emergency.</summary>
    public PersonalText? OverrideReason { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind.ToString()),
        "result" => FieldValue.Of(Result?.Reveal()),
        "handler" => FieldValue.Given(Handler is not null),
        "evidence" => FieldValue.List(Evidence.Count),
        "overrideReason" => FieldValue.Of(OverrideReason?.Reveal()),
        _ => base.Read(field),
    };
}
