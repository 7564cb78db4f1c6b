using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>备注, allowed after the end too.</summary>
public sealed class Remark : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="text">The remark.</param>
    public Remark(CaseKey key, Actor by, PersonalText? text)
        : base(key, by)
    {
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Remark;

    /// <summary>The remark.</summary>
    public PersonalText? Text { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
