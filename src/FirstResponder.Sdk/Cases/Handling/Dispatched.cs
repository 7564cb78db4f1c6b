using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>分派: the handler is named with what is asked of them (附件2 第十条).</summary>
public sealed record Dispatched : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Dispatched;

    /// <summary>处置责任人 (cell 11).</summary>
    public required Staff Handler { get; init; }

    /// <summary>工作要求.</summary>
    public PersonalText? Requirements { get; init; }

    /// <summary>Departments that take part.</summary>
    public IReadOnlyList<string> Departments { get; init => field = value ?? []; } = [];

    /// <summary>Why the handler changed, when there was one before.</summary>
    public PersonalText? Reason { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "handler" => FieldValue.Given(true),
        "requirements" => FieldValue.Of(Requirements?.Reveal()),
        "departments" => FieldValue.List(Departments.Count),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
