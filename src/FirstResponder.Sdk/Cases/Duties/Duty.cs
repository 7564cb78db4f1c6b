using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>A duty (义务) of a case: a running clock, or one that ended with its outcome.</summary>
public sealed partial record Duty
{
    internal Duty(OpenedDuty terms, long openedAtVersion)
    {
        Terms = terms;
        OpenedAtVersion = openedAtVersion;
    }

    /// <summary>The duty as it was opened.</summary>
    public OpenedDuty Terms { get; }

    /// <summary>Its key.</summary>
    public string Key => Terms.Key;

    /// <summary>The last recorded move of its due; null when it never moved.</summary>
    public MovedDuty? Move { get; internal init; }

    /// <summary>The due in force: that of <see cref="Terms"/>, or of <see cref="Move"/>.</summary>
    public Instant? Due => Move is null ? Terms.Due : Move.NewDue;

    /// <summary>The first late instant in force.</summary>
    public Instant? LateFrom => Move is null ? Terms.LateFrom : Move.NewLateFrom;

    /// <summary>The calendar's version on which the due in force was counted; null when no days were counted.</summary>
    public string? Calendar => Move is null ? Terms.Calendar : Move.Calendar;

    /// <summary>True while the calendar of the counted days is not published (暂定).</summary>
    public bool IsProvisional => Move?.IsProvisional ?? Terms.IsProvisional;

    /// <summary>How it ended; null while open.</summary>
    public EndedDuty? End { get; internal init; }

    /// <summary>True while it runs.</summary>
    public bool IsOpen => End is null;

    /// <summary>True when the passing of its internal threshold was announced.</summary>
    public bool IsAlertAnnounced { get; internal init; }

    /// <summary>True when the passing of its due was announced.</summary>
    public bool IsDueAnnounced { get; internal init; }

    /// <summary>The version of the case with which it was opened.</summary>
    public long OpenedAtVersion { get; }

    /// <summary>Whether it is late at <paramref name="now"/>: open, and not before the first late instant. Immediate duties are never late.</summary>
    public bool IsLateAt(Instant now) => IsOpen && LateFrom is { } late && now >= late;

    /// <summary>Whether its lateness at <paramref name="now"/> counts (计入超时): late, and not against a provisional due (暂定).</summary>
    public bool CountsAsLateAt(Instant now) => !IsProvisional && IsLateAt(now);

    /// <summary>Whether it ended as a breach: done late, or undone and late. Against a provisional due (暂定) that is shown, and is none.</summary>
    public bool IsBreach => !IsProvisional && End is { Outcome: DutyOutcome.Late or DutyOutcome.Missed };

    /// <summary>Whether its internal threshold has passed at <paramref name="now"/> while it is open.</summary>
    public bool IsAlertingAt(Instant now) => IsOpen && Terms.AlertAt is { } alert && now >= alert;

    /// <summary>The name, the due or 立即, and the clause.</summary>
    public override string ToString() => $"{Terms.Name} · {(Due is { } due ? "due " + due : "立即")} · {(Terms.Clause.Length > 0 ? Terms.Clause : "企业内控")}";
}
