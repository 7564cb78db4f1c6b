using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Adds or corrects intake data (附件2 第三条, 第七条).</summary>
public sealed class CorrectIntake : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="field">What.</param>
    /// <param name="value">The new value.</param>
    public CorrectIntake(CaseKey key, Actor by, IntakeField field, PersonalText? value)
        : base(key, by)
    {
        Field = field;
        Value = value;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.CorrectIntake;

    /// <summary>What.</summary>
    public IntakeField Field { get; set => field = Door.Defined(value, nameof(Field)); }

    /// <summary>The new value.</summary>
    public PersonalText? Value { get; set; }

    /// <summary>True when it was verified.</summary>
    public bool Verified { get; set; }

    /// <summary>The affected person of a matter that staff found.</summary>
    public Complainant? Counterpart { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "field" => FieldValue.Of(Field.ToString()),
        "value" => FieldValue.Of(Value?.Reveal()),
        "verified" => FieldValue.Of(Verified),
        "counterpart" => FieldValue.Given(Counterpart is not null),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
