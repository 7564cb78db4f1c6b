using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>现场记录 (附件2 第十条, 第九条).</summary>
public sealed record SiteRecorded : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.SiteRecorded;

    /// <summary>Arrival, measure or plain record.</summary>
    public required SiteWorkKind Kind { get; init; }

    /// <summary>What was found or done.</summary>
    public PersonalText? Text { get; init; }

    /// <summary>The item of the company's checklist that this answers.</summary>
    public string? ChecklistItem { get; init; }

    /// <summary>Photos, by reference.</summary>
    public IReadOnlyList<Attachment> Photos { get; init => field = value ?? []; } = [];

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        "checklistItem" => FieldValue.Of(ChecklistItem),
        "photos" => FieldValue.List(Photos.Count),
        _ => base.Read(field),
    };
}
