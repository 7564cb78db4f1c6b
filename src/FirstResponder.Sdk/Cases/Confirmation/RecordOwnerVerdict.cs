using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>业主确认 outside a follow-up (附件2 第十七条), or an objection.</summary>
public sealed class RecordOwnerVerdict : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="verdict">Satisfied, no objection or objection.</param>
    /// <param name="relation">Who speaks, in relation to the matter.</param>
    /// <param name="way">How.</param>
    public RecordOwnerVerdict(CaseKey key, Actor by, Verdict verdict, Relation relation, ContactWay way)
        : base(key, by)
    {
        Verdict = verdict;
        Relation = relation;
        Way = way;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordOwnerVerdict;

    /// <summary>Satisfied, no objection or objection.</summary>
    public Verdict Verdict { get; set => field = Door.Defined(value, nameof(Verdict)); }

    /// <summary>Who speaks, in relation to the matter.</summary>
    public Relation Relation { get; set => field = Door.Defined(value, nameof(Relation)); }

    /// <summary>How.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>Who.</summary>
    public PersonalText? AnsweredBy { get; set; }

    /// <summary>Their words.</summary>
    public PersonalText? Words { get; set; }

    /// <summary>Proof.</summary>
    public Attachment? Evidence { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "verdict" => FieldValue.Of(Verdict.ToString()),
        "relation" => FieldValue.Of(Relation.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "answeredBy" => FieldValue.Of(AnsweredBy?.Reveal()),
        "words" => FieldValue.Of(Words?.Reveal()),
        "evidence" => FieldValue.Given(Evidence is not null),
        _ => base.Read(field),
    };
}
