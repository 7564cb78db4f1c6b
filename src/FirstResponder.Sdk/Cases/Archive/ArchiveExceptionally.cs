using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>异常存档, not a closing (AMB-10b); off unless the regulation's settings enable it.</summary>
public sealed class ArchiveExceptionally : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cause">Why.</param>
    /// <param name="approver">Who approves; not the requester.</param>
    /// <param name="evidence">Proof.</param>
    public ArchiveExceptionally(CaseKey key, Actor by, ArchiveCause? cause, Actor? approver, IReadOnlyList<Attachment> evidence)
        : base(key, by)
    {
        Cause = cause;
        Approver = approver;
        Evidence = evidence;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.ArchiveExceptionally;

    /// <summary>Why.</summary>
    public ArchiveCause? Cause { get; set => field = Door.Defined(value, nameof(Cause)); }

    /// <summary>Who approves; not the requester.</summary>
    public Actor? Approver { get; set; }

    /// <summary>Proof.</summary>
    public IReadOnlyList<Attachment> Evidence { get; set => field = Door.List(value, nameof(Evidence)); } = [];

    /// <summary>Remarks.</summary>
    public PersonalText? Note { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "cause" => FieldValue.Of(Cause?.ToString()),
        "approver" => FieldValue.Given(Approver is not null),
        "evidence" => FieldValue.List(Evidence.Count),
        "note" => FieldValue.Of(Note?.Reveal()),
        _ => base.Read(field),
    };
}
