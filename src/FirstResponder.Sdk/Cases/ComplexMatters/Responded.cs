using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>响应 (附件2 第十一条): the owner was contacted or a study convened (AMB-21).</summary>
public sealed record Responded : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Responded;

    /// <summary>Which of the two.</summary>
    public required ResponseKind Kind { get; init; }

    /// <summary>How the owner was contacted.</summary>
    public ContactWay? Way { get; init; }

    /// <summary>What was said.</summary>
    public PersonalText? Text { get; init; }

    /// <summary>The department that handles it, where the regulation asks for it.</summary>
    public string? Department { get; init; }

    /// <summary>The person there, where the regulation asks for it.</summary>
    public string? Person { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind.ToString()),
        "way" => FieldValue.Of(Way?.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        "department" => FieldValue.Of(Department),
        "person" => FieldValue.Of(Person),
        _ => base.Read(field),
    };
}
