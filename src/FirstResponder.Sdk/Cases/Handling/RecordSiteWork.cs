using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>现场记录 (附件2 第九条, 第十条).</summary>
public sealed class RecordSiteWork : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="kind">Arrival, measure or record.</param>
    /// <param name="text">What was found or done.</param>
    public RecordSiteWork(CaseKey key, Actor by, SiteWorkKind kind, PersonalText? text)
        : base(key, by)
    {
        Kind = kind;
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordSiteWork;

    /// <summary>Arrival, measure or record.</summary>
    public SiteWorkKind Kind { get; set => field = Door.Defined(value, nameof(Kind)); }

    /// <summary>What was found or done.</summary>
    public PersonalText? Text { get; set; }

    /// <summary>The checklist item.</summary>
    public string? ChecklistItem { get; set; }

    /// <summary>Photos, by reference.</summary>
    public IReadOnlyList<Attachment> Photos { get; set => field = Door.List(value, nameof(Photos)); } = [];

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
