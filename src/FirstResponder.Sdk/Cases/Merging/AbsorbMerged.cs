using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The master's part of a merge (正文二（二）), first of the two.</summary>
public sealed class AbsorbMerged : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="duplicate">The case that joins, as it stands.</param>
    public AbsorbMerged(CaseKey key, Actor by, Case? duplicate)
        : base(key, by)
    {
        Duplicate = duplicate;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.AbsorbMerged;

    /// <summary>The case that joins, as it stands.</summary>
    public Case? Duplicate { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    /// <summary>The consent of a different complainant to be represented.</summary>
    public PersonalText? RepresentationConsent { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "duplicate" => FieldValue.Given(Duplicate is not null),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "representationConsent" => FieldValue.Of(RepresentationConsent?.Reveal()),
        _ => base.Read(field),
    };
}
