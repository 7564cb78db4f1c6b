using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The duplicate's part of a merge, after the master's.</summary>
public sealed class MergeInto : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="master">The master case's id.</param>
    public MergeInto(CaseKey key, Actor by, string? master)
        : base(key, by)
    {
        Master = master;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.MergeInto;

    /// <summary>The master case's id.</summary>
    public string? Master { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "master" => FieldValue.Of(Master),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
