using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The duplicate's part of a merge, after the master's.</summary>
public sealed class MergeInto : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="master">The master case as it stands, which has taken this one up (<see cref="AbsorbMerged"/>); its history is the proof that nobody's voice gets lost.</param>
    public MergeInto(CaseKey key, Actor by, Case? master)
        : base(key, by)
    {
        Master = master;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.MergeInto;

    /// <summary>The master case as it stands; refused with <c>MERGE_MASTER_REQUIRED</c> unless it lists this case among those that joined it.</summary>
    public Case? Master { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "master" => FieldValue.Given(Master is not null),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
