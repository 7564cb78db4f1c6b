using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records a report to the street office or a department (正文二（三）).</summary>
public sealed class ReportToAuthority : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="org">The office.</param>
    /// <param name="way">How.</param>
    public ReportToAuthority(CaseKey key, Actor by, string? org, ContactWay? way)
        : base(key, by)
    {
        Org = org;
        Way = way;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.ReportToAuthority;

    /// <summary>The office.</summary>
    public string? Org { get; set; }

    /// <summary>How.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>What kind of office.</summary>
    public OrgKind? OrgKind { get; set => field = Door.Defined(value, nameof(OrgKind)); }

    /// <summary>Its reference.</summary>
    public string? Ref { get; set; }

    /// <summary>What was reported.</summary>
    public PersonalText? Text { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "org" => FieldValue.Of(Org),
        "way" => FieldValue.Of(Way?.ToString()),
        "orgKind" => FieldValue.Of(OrgKind?.ToString()),
        "ref" => FieldValue.Of(Ref),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
