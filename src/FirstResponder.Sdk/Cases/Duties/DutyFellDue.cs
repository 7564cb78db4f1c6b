using System.Globalization;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>超期未办, or an internal threshold or early warning passed (附件2 第二十一条): announced once per duty and instant, with the true time. Only without <see cref="Threshold"/> is the duty late.</summary>
public sealed record DutyFellDue : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.DutyFellDue;

    /// <summary>The duty's key.</summary>
    public required string Duty { get; init; }

    /// <summary>The due, or the instant of the threshold or early warning, that passed.</summary>
    public required Instant Due { get; init; }

    /// <summary>True when an internal threshold (企业内控) passed, early warnings included; false when the due did.</summary>
    public required bool Threshold { get; init; }

    /// <summary>For an early warning (提前预警) how much of the duty's time was used up, in percent, 1 to 99; null for the due itself and for a threshold after the start.</summary>
    public int? Percent { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "duty" => FieldValue.Of(Duty),
        "due" => FieldValue.Given(true),
        "threshold" => FieldValue.Of(Threshold),
        "percent" => FieldValue.Of(Percent?.ToString(CultureInfo.InvariantCulture)),
        _ => base.Read(field),
    };
}
