using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

/// <summary>A condition that a pack puts on a command: a code, the clause it comes from, one check and when it applies.</summary>
public sealed record GuardRule
{
    /// <summary>The code of the refusal, such as REQUIREMENTS_REQUIRED.</summary>
    public required string Code { get; init; }

    /// <summary>The clause that asks for it.</summary>
    public required string Clause { get; init; }

    /// <summary>What is looked at.</summary>
    public required GuardCheck Check { get; init; }

    /// <summary>The command's fields that are looked at; for <see cref="GuardCheck.Reported"/> one of ProjectHead and departments; for <see cref="GuardCheck.NotAbout"/> a person field or actor.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The words of <see cref="GuardCheck.OneOf"/> and <see cref="GuardCheck.NotOnly"/>.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The fact of <see cref="GuardCheck.Ever"/> and <see cref="GuardCheck.Since"/>; null for other checks.</summary>
    public CaseFact? Fact { get; init; }

    /// <summary>The command's field that lifts the guard when it gives a reason; null for none.</summary>
    public string? Override { get; init; }

    /// <summary>Conditions on the command's fields, or on emergencyHint, under which the guard applies.</summary>
    public IReadOnlyList<FieldTest> When { get; init; } = [];

    /// <summary>The categories for which the guard applies; null for all.</summary>
    public IReadOnlyList<Category>? For { get; init; }

    /// <summary>The categories for which it does not apply; null for none.</summary>
    public IReadOnlyList<Category>? NotFor { get; init; }

    /// <summary>The only round in which it applies; null for every round.</summary>
    public int? Round { get; init; }

    /// <summary>True when a recorded withdrawal lifts it for the categories in <see cref="RegulationSettings.WithdrawalSpares"/>.</summary>
    public bool SparedByWithdrawal { get; init; }

    /// <summary>True when it looks at the command only, so that a form can show it as needed data; false when it looks at the case, the actor or the time.</summary>
    public bool IsContentNeed => Check is GuardCheck.Has or GuardCheck.OneOf or GuardCheck.NotOnly or GuardCheck.AcceptedWay;
}
