using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>整改方案 (附件2 第十六条); may be changed until the owner is told.</summary>
public sealed class PlanRectification : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="steps">The plan.</param>
    /// <param name="limit">整改时限.</param>
    /// <param name="handler">Who carries it out.</param>
    public PlanRectification(CaseKey key, Actor by, PersonalText? steps, PromisedTime? limit, Staff? handler)
        : base(key, by)
    {
        Steps = steps;
        Limit = limit;
        Handler = handler;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.PlanRectification;

    /// <summary>The plan.</summary>
    public PersonalText? Steps { get; set; }

    /// <summary>整改时限.</summary>
    public PromisedTime? Limit { get; set => field = Door.Given(value); }

    /// <summary>Who carries it out.</summary>
    public Staff? Handler { get; set; }

    /// <summary>What is asked of them.</summary>
    public PersonalText? Requirements { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "steps" => FieldValue.Of(Steps?.Reveal()),
        "limit" => FieldValue.Of(Limit),
        "handler" => FieldValue.Given(Handler is not null),
        "requirements" => FieldValue.Of(Requirements?.Reveal()),
        _ => base.Read(field),
    };
}
