using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Starts a case of its own for a new matter (附件2 第十五条).</summary>
public sealed class SpawnCase : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="matter">The new matter.</param>
    public SpawnCase(CaseKey key, Actor by, NewMatter? matter)
        : base(key, by)
    {
        Matter = matter;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.SpawnCase;

    /// <summary>The new matter.</summary>
    public NewMatter? Matter { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "matter" => FieldValue.Given(Matter is not null),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
