using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>一事一卷: gives each of several matters of one contact a case of its own (AMB-37).</summary>
public sealed class Split : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="matters">The matters that leave this case.</param>
    public Split(CaseKey key, Actor by, IReadOnlyList<NewMatter> matters)
        : base(key, by)
    {
        Matters = matters;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Split;

    /// <summary>The matters that leave this case.</summary>
    public IReadOnlyList<NewMatter> Matters { get; set => field = Door.List(value, nameof(Matters)); } = [];

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "matters" => FieldValue.List(Matters.Count),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
