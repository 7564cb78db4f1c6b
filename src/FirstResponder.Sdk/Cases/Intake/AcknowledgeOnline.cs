using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>线上诉求确认回复 (附件2 第七条); may be automatic.</summary>
public sealed class AcknowledgeOnline : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="way">How.</param>
    /// <param name="text">What was replied.</param>
    public AcknowledgeOnline(CaseKey key, Actor by, ContactWay way, PersonalText? text)
        : base(key, by)
    {
        Way = way;
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.AcknowledgeOnline;

    /// <summary>How.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>What was replied.</summary>
    public PersonalText? Text { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
