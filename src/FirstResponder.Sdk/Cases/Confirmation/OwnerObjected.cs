using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The owner objected outside a follow-up; a review opens at once (附件2 第十六条).</summary>
public sealed record OwnerObjected : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.OwnerObjected;

    /// <summary>Objection.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Who objected.</summary>
    public PersonalText? By { get; init; }

    /// <summary>Their relation to the matter.</summary>
    public required Relation Relation { get; init; }

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>Their words.</summary>
    public PersonalText? Words { get; init; }

    /// <summary>Proof.</summary>
    public Attachment? Evidence { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "verdict" => FieldValue.Of(Verdict.ToString()),
        "by" => FieldValue.Of(By?.Reveal()),
        "relation" => FieldValue.Of(Relation.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "words" => FieldValue.Of(Words?.Reveal()),
        "evidence" => FieldValue.Given(Evidence is not null),
        _ => base.Read(field),
    };
}
