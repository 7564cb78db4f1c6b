namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>In what an ERP and the reference differ.</summary>
public enum DeskDifferenceKind
{
    /// <summary>One of them threw an exception that the other did not.</summary>
    Fault,

    /// <summary>A request was carried out by one and not by the other, or is called a repetition by one only.</summary>
    Outcome,

    /// <summary>The reasons of a refusal: their codes, what they are about, or their clauses.</summary>
    Refusals,

    /// <summary>What was recorded by a request, its warnings, or the other cases that took part.</summary>
    Facts,

    /// <summary>What is shown of a case: status, category, round, people.</summary>
    View,

    /// <summary>What is shown of the open duties (义务): which there are, who answers for them, due and threshold.</summary>
    Duties,

    /// <summary>A cell of the ledger row (附件1 台账).</summary>
    Ledger,

    /// <summary>What the reminder job announced (到期提示).</summary>
    Announcements,

    /// <summary>The recorded history: its events, their times, contents, command ids or seals.</summary>
    History,

    /// <summary>The recorded history is the same on both sides, and <see cref="Judging.HistoryJudge"/> finds a breach in it.</summary>
    Judgement,
}
