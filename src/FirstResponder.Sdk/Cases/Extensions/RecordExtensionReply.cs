using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records the owner's answer to an extension (附件2 第十条). Silence is no answer.</summary>
public sealed class RecordExtensionReply : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="consents">True when the owner confirms.</param>
    /// <param name="relation">The answering person's relation to the matter.</param>
    /// <param name="way">How.</param>
    public RecordExtensionReply(CaseKey key, Actor by, bool consents, Relation relation, ContactWay way)
        : base(key, by)
    {
        Consents = consents;
        Relation = relation;
        Way = way;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordExtensionReply;

    /// <summary>True when the owner confirms.</summary>
    public bool Consents { get; set; }

    /// <summary>The answering person's relation to the matter.</summary>
    public Relation Relation { get; set => field = Door.Defined(value, nameof(Relation)); }

    /// <summary>How.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>Who answered.</summary>
    public PersonalText? AnsweredBy { get; set; }

    /// <summary>Their words.</summary>
    public PersonalText? Words { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "consents" => FieldValue.Of(Consents),
        "relation" => FieldValue.Of(Relation.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "answeredBy" => FieldValue.Of(AnsweredBy?.Reveal()),
        "words" => FieldValue.Of(Words?.Reveal()),
        _ => base.Read(field),
    };
}
