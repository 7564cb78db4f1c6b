using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>An open duty (义务) as an ERP shows it.</summary>
public sealed class ShownDuty
{
    /// <summary>A duty as shown.</summary>
    /// <param name="key">Its key, such as D-08#round.2.</param>
    /// <param name="owner">The role that answers for it.</param>
    public ShownDuty(string key, Role owner)
    {
        Key = key ?? throw new ArgumentNullException(nameof(key));
        Owner = owner;
    }

    /// <summary>Its key.</summary>
    public string Key { get; }

    /// <summary>The role that answers for it; <see cref="Role.None"/> when nobody is shown.</summary>
    public Role Owner { get; }

    /// <summary>Staff number of the person who answers for it; null when the ERP shows none.</summary>
    public string? Person { get; set; }

    /// <summary>The last permitted instant; null for 立即.</summary>
    public Instant? Due { get; set; }

    /// <summary>When its internal threshold (企业内控) passes; null for none.</summary>
    public Instant? AlertAt { get; set; }

    /// <summary>Whether it is shown as late; null when the ERP doesn't show lateness.</summary>
    public bool? IsLate { get; set; }

    /// <summary>All that the desk shows of it.</summary>
    /// <param name="duty">The desk's view of the duty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public static ShownDuty From(DutyView duty)
    {
        _ = duty ?? throw new ArgumentNullException(nameof(duty));
        return new ShownDuty(duty.Duty.Key, duty.Duty.Terms.Owner)
        {
            Person = duty.Person.Id,
            Due = duty.Duty.Due,
            AlertAt = duty.Duty.Terms.AlertAt,
            IsLate = duty.IsLate,
        };
    }

    /// <summary>Key, role, person, due and threshold in one line.</summary>
    public override string ToString() => $"{Key} {Owner} {Person ?? "?"} due {Due?.ToString() ?? "立即"} alert {AlertAt?.ToString() ?? "-"} {(IsLate is { } late ? late ? "late" : "in time" : "?")}";
}
