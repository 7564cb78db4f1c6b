using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>启动应急处置流程 (附件2 第九条).</summary>
public sealed record EmergencyStarted : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.EmergencyStarted;

    /// <summary>The type.</summary>
    public required EmergencyType EmergencyType { get; init; }

    /// <summary>The departments chosen to be told: those of the regulation for this type and any that staff added.</summary>
    public IReadOnlyList<ReportTarget> Departments { get; init => field = value ?? []; } = [];

    /// <summary>The emergency plan that was started.</summary>
    public string? PlanRef { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "emergencyType" => FieldValue.Of(EmergencyType.ToString()),
        "departments" => FieldValue.List(Departments.Count),
        "planRef" => FieldValue.Of(PlanRef),
        _ => base.Read(field),
    };
}
