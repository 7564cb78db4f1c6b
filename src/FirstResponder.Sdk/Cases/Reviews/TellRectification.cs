using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>告知复核结果及整改计划 (附件2 第十六条).</summary>
public sealed class TellRectification : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="way">How.</param>
    /// <param name="reviewResult">复核结果.</param>
    public TellRectification(CaseKey key, Actor by, ContactWay? way, PersonalText? reviewResult)
        : base(key, by)
    {
        Way = way;
        ReviewResult = reviewResult;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.TellRectification;

    /// <summary>How.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>复核结果.</summary>
    public PersonalText? ReviewResult { get; set; }

    /// <summary>The limit as told; that of the plan when left out.</summary>
    public PromisedTime? Limit { get; set => field = Door.Given(value); }

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way?.ToString()),
        "reviewResult" => FieldValue.Of(ReviewResult?.Reveal()),
        "limit" => FieldValue.Of(Limit),
        _ => base.Read(field),
    };
}
