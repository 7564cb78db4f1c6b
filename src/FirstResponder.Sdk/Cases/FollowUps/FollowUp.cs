using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>回访 (附件2 第十五条), by the lead or customer service, a human. Dissatisfaction opens the review in the same decision.</summary>
public sealed class FollowUp : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="way">电话、现场 or 线上.</param>
    /// <param name="satisfaction">满意程度.</param>
    public FollowUp(CaseKey key, Actor by, ContactWay way, Rating? satisfaction)
        : base(key, by)
    {
        Way = way;
        Satisfaction = satisfaction;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.FollowUp;

    /// <summary>电话、现场 or 线上.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>满意程度.</summary>
    public Rating? Satisfaction { get; set => field = Door.Defined(value, nameof(Satisfaction)); }

    /// <summary>处置效率.</summary>
    public Rating? Efficiency { get; set => field = Door.Defined(value, nameof(Efficiency)); }

    /// <summary>服务态度.</summary>
    public Rating? Attitude { get; set => field = Door.Defined(value, nameof(Attitude)); }

    /// <summary>办理结果.</summary>
    public Rating? Result { get; set => field = Door.Defined(value, nameof(Result)); }

    /// <summary>Who answered.</summary>
    public PersonalText? AnsweredBy { get; set; }

    /// <summary>Their relation to the matter; the complainant when left out.</summary>
    public Relation? Relation { get; set => field = Door.Defined(value, nameof(Relation)); }

    /// <summary>Their words.</summary>
    public PersonalText? Words { get; set; }

    /// <summary>Their confirmation, when they gave one in the same call.</summary>
    public Verdict? Verdict { get; set => field = Door.Defined(value, nameof(Verdict)); }

    /// <summary>New matters raised; each starts a case of its own.</summary>
    public IReadOnlyList<NewMatter> NewMatters { get; set => field = Door.List(value, nameof(NewMatters)); } = [];

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "satisfaction" => FieldValue.Of(Satisfaction?.ToString()),
        "efficiency" => FieldValue.Of(Efficiency?.ToString()),
        "attitude" => FieldValue.Of(Attitude?.ToString()),
        "result" => FieldValue.Of(Result?.ToString()),
        "answeredBy" => FieldValue.Of(AnsweredBy?.Reveal()),
        "relation" => FieldValue.Of(Relation?.ToString()),
        "words" => FieldValue.Of(Words?.Reveal()),
        "verdict" => FieldValue.Of(Verdict?.ToString()),
        "newMatters" => FieldValue.List(NewMatters.Count),
        _ => base.Read(field),
    };
}
