using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>A duty (义务) of a case: a running clock, or one that ended with its outcome.</summary>
public sealed record Duty
{
    internal Duty(OpenedDuty terms, long openedAtVersion)
    {
        Terms = terms;
        OpenedAtVersion = openedAtVersion;
        Due = terms.Due;
        LateFrom = terms.LateFrom;
        Calendar = terms.Calendar;
        IsProvisional = terms.IsProvisional;
    }

    /// <summary>The duty as it was opened.</summary>
    public OpenedDuty Terms { get; }

    /// <summary>Its key.</summary>
    public string Key => Terms.Key;

    /// <summary>The due in force; it differs from that of <see cref="Terms"/> only after a recorded move.</summary>
    public Instant? Due { get; init; }

    /// <summary>The first late instant in force.</summary>
    public Instant? LateFrom { get; init; }

    /// <summary>The calendar's version on which the due in force was counted; null when no days were counted.</summary>
    public string? Calendar { get; init; }

    /// <summary>True while the calendar of the counted days is not published (暂定).</summary>
    public bool IsProvisional { get; init; }

    /// <summary>How it ended; null while open.</summary>
    public EndedDuty? End { get; init; }

    /// <summary>True while it runs.</summary>
    public bool IsOpen => End is null;

    /// <summary>True when the passing of its internal threshold was announced.</summary>
    public bool IsAlertAnnounced { get; init; }

    /// <summary>True when the passing of its due was announced.</summary>
    public bool IsDueAnnounced { get; init; }

    /// <summary>The version of the case with which it was opened.</summary>
    public long OpenedAtVersion { get; }

    /// <summary>Whether it is late at <paramref name="now"/>: open, and not before the first late instant. Immediate duties are never late.</summary>
    public bool IsLateAt(Instant now) => IsOpen && LateFrom is { } late && now >= late;

    /// <summary>Whether its internal threshold has passed at <paramref name="now"/> while it is open.</summary>
    public bool IsAlertingAt(Instant now) => IsOpen && Terms.AlertAt is { } alert && now >= alert;

    /// <summary>The name, the due or 立即, and the clause.</summary>
    public override string ToString() => $"{Terms.Name} · {(Due is { } due ? "due " + due : "立即")} · {(Terms.Clause.Length > 0 ? Terms.Clause : "企业内控")}";
}
