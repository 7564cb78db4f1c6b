using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>启动应急处置流程 (附件2 第九条). Never blocked: it classifies or reclassifies to Emergency by itself.</summary>
public sealed class StartEmergency : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="emergencyType">The type; that of the classification when left out, else Other.</param>
    public StartEmergency(CaseKey key, Actor by, EmergencyType? emergencyType)
        : base(key, by)
    {
        EmergencyType = emergencyType;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.StartEmergency;

    /// <summary>The type; that of the classification when left out, else Other.</summary>
    public EmergencyType? EmergencyType { get; set => field = Door.Defined(value, nameof(EmergencyType)); }

    /// <summary>Departments to be told beside those of the regulation.</summary>
    public IReadOnlyList<ReportTarget> Departments { get; set => field = Door.DefinedList(value, nameof(Departments)); } = [];

    /// <summary>The emergency plan.</summary>
    public string? PlanRef { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "emergencyType" => FieldValue.Of(EmergencyType?.ToString()),
        "departments" => FieldValue.List(Departments.Count),
        "planRef" => FieldValue.Of(PlanRef),
        _ => base.Read(field),
    };
}
