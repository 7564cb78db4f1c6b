using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records a contact with the owner during handling (附件2 第十四条). What does not count as a follow-up can always be recorded here.</summary>
public sealed class ContactOwner : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="kind">What it was about.</param>
    /// <param name="way">How.</param>
    /// <param name="text">What was said.</param>
    public ContactOwner(CaseKey key, Actor by, OwnerContactKind kind, ContactWay way, PersonalText? text)
        : base(key, by)
    {
        Kind = kind;
        Way = way;
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.ContactOwner;

    /// <summary>What it was about.</summary>
    public OwnerContactKind Kind { get; set => field = Door.Defined(value, nameof(Kind)); }

    /// <summary>How.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>What was said.</summary>
    public PersonalText? Text { get; set; }

    /// <summary>Who called whom.</summary>
    public Direction Direction { get; set => field = Door.Defined(value, nameof(Direction)); }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        "direction" => FieldValue.Of(Direction.ToString()),
        _ => base.Read(field),
    };
}
