using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>向街道办事处（乡镇人民政府）或相关部门报告 (正文二（三）).</summary>
public sealed record ReportedToAuthority : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ReportedToAuthority;

    /// <summary>The office.</summary>
    public required string Org { get; init; }

    /// <summary>What kind of office.</summary>
    public OrgKind? OrgKind { get; init; }

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>Its reference.</summary>
    public string? Ref { get; init; }

    /// <summary>What was reported.</summary>
    public PersonalText? Text { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "org" => FieldValue.Of(Org),
        "orgKind" => FieldValue.Of(OrgKind?.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "ref" => FieldValue.Of(Ref),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
