using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records an executable plan within the 24 hours (附件2 第十条): steps, person and due.</summary>
public sealed class RecordPlan : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="steps">The steps.</param>
    /// <param name="person">Who carries it out.</param>
    /// <param name="due">By when.</param>
    public RecordPlan(CaseKey key, Actor by, PersonalText? steps, Staff? person, PromisedTime? due)
        : base(key, by)
    {
        Steps = steps;
        Person = person;
        Due = due;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordPlan;

    /// <summary>The steps.</summary>
    public PersonalText? Steps { get; set; }

    /// <summary>Who carries it out.</summary>
    public Staff? Person { get; set; }

    /// <summary>By when.</summary>
    public PromisedTime? Due { get; set => field = Door.Given(value); }

    internal override FieldValue Read(string field) => field switch
    {
        "steps" => FieldValue.Of(Steps?.Reveal()),
        "person" => FieldValue.Given(Person is not null),
        "due" => FieldValue.Of(Due),
        _ => base.Read(field),
    };
}
