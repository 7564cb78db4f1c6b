using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>明确、可执行的解决方案 (附件2 第十条): meets the 24 hours but is not a completion (AMB-40).</summary>
public sealed record PlanRecorded : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.PlanRecorded;

    /// <summary>The steps.</summary>
    public required PersonalText Steps { get; init; }

    /// <summary>Who carries it out.</summary>
    public required Staff Person { get; init; }

    /// <summary>By when; in force only when the owner confirms it as an extension.</summary>
    public required PromisedTime Due { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "steps" => FieldValue.Of(Steps.Reveal()),
        "person" => FieldValue.Given(true),
        "due" => FieldValue.Of((PromisedTime?)Due),
        _ => base.Read(field),
    };
}
