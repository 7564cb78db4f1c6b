using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>登记信息 was added or corrected; the first value stays in the history (附件2 第三条, 第七条).</summary>
public sealed record IntakeCorrected : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.IntakeCorrected;

    /// <summary>What.</summary>
    public required IntakeField Field { get; init; }

    /// <summary>The new value; null when only the verification was added.</summary>
    public PersonalText? Value { get; init; }

    /// <summary>True when it was verified.</summary>
    public required bool Verified { get; init; }

    /// <summary>The person who can be told the result and confirm it, for a matter that staff found.</summary>
    public Complainant? Counterpart { get; init; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; init; }

    /// <summary>The defects that this mends.</summary>
    public IReadOnlyList<string> Resolved { get; init => field = value ?? []; } = [];

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "field" => FieldValue.Of(Field.ToString()),
        "value" => FieldValue.Of(Value?.Reveal()),
        "verified" => FieldValue.Of(Verified),
        "counterpart" => FieldValue.Given(Counterpart is not null),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "resolved" => FieldValue.List(Resolved.Count),
        _ => base.Read(field),
    };
}
