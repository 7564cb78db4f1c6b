using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>回访 that reached somebody (附件2 第十五条), by a human.</summary>
public sealed record FollowedUp : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.FollowedUp;

    /// <summary>电话、现场 or 线上.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>Who answered.</summary>
    public PersonalText? AnsweredBy { get; init; }

    /// <summary>Their relation to the matter.</summary>
    public Relation? Relation { get; init; }

    /// <summary>处置效率.</summary>
    public Rating? Efficiency { get; init; }

    /// <summary>服务态度.</summary>
    public Rating? Attitude { get; init; }

    /// <summary>办理结果.</summary>
    public Rating? Result { get; init; }

    /// <summary>满意程度.</summary>
    public Rating? Satisfaction { get; init; }

    /// <summary>回访意见 in the owner's words.</summary>
    public PersonalText? Words { get; init; }

    /// <summary>The items that were not filled.</summary>
    public IReadOnlyList<string> Missing { get; init => field = value ?? []; } = [];

    /// <summary>True when all items are filled.</summary>
    public required bool Complete { get; init; }

    /// <summary>True when the owner was expressly dissatisfied (附件2 第十六条).</summary>
    public required bool Dissatisfied { get; init; }

    /// <summary>True when it is complete or dissatisfied, that is, when the follow-up took place in the sense of the 24 hours.</summary>
    public required bool Counts { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "answeredBy" => FieldValue.Of(AnsweredBy?.Reveal()),
        "relation" => FieldValue.Of(Relation?.ToString()),
        "efficiency" => FieldValue.Of(Efficiency?.ToString()),
        "attitude" => FieldValue.Of(Attitude?.ToString()),
        "result" => FieldValue.Of(Result?.ToString()),
        "satisfaction" => FieldValue.Of(Satisfaction?.ToString()),
        "words" => FieldValue.Of(Words?.Reveal()),
        "missing" => FieldValue.List(Missing.Count),
        "complete" => FieldValue.Of(Complete),
        "dissatisfied" => FieldValue.Of(Dissatisfied),
        "counts" => FieldValue.Of(Counts),
        _ => base.Read(field),
    };
}
