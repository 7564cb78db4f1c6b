using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A reminder (到期提示) that an ERP sent: a duty fell due, or passed its internal threshold or an early warning (提前预警).</summary>
public sealed class ShownAnnouncement
{
    /// <summary>A reminder.</summary>
    /// <param name="key">The case.</param>
    /// <param name="duty">The duty's key.</param>
    /// <param name="due">The instant that passed: the due, the threshold or the early warning; not when the reminder was sent.</param>
    /// <param name="isThreshold">True for an internal threshold or early warning, false for the due itself.</param>
    public ShownAnnouncement(CaseKey key, string duty, Instant due, bool isThreshold)
    {
        Key = key;
        Duty = duty ?? throw new ArgumentNullException(nameof(duty));
        Due = due;
        IsThreshold = isThreshold;
    }

    /// <summary>The case.</summary>
    public CaseKey Key { get; }

    /// <summary>The duty's key.</summary>
    public string Duty { get; }

    /// <summary>The instant that passed.</summary>
    public Instant Due { get; }

    /// <summary>True for an internal threshold or early warning.</summary>
    public bool IsThreshold { get; }

    /// <summary>The reminder for what the desk announced.</summary>
    /// <param name="announced">What the desk announced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="announced"/> is null.</exception>
    public static ShownAnnouncement From(AnnouncedDuty announced)
    {
        _ = announced ?? throw new ArgumentNullException(nameof(announced));
        return new ShownAnnouncement(announced.Case.Key, announced.Event.Duty, announced.Event.Due, announced.Event.Threshold);
    }

    /// <summary>Case, duty and instant in one line.</summary>
    public override string ToString() => $"{Key.CaseId} {Duty} {(IsThreshold ? "threshold" : "due")} {Due}";
}
