namespace FirstResponder.Sdk;

/// <summary>What became of a command that was sent.</summary>
public enum CaseOutcome
{
    /// <summary>Decided and stored.</summary>
    Done,

    /// <summary>The same command id was carried out before; nothing was stored again.</summary>
    AlreadyDone,

    /// <summary>Refused, with every reason; nothing was stored.</summary>
    Refused,

    /// <summary>The command has no place in the case's present status; nothing was stored.</summary>
    NotApplicable,

    /// <summary>Nothing would change; nothing was stored.</summary>
    NothingToDo,

    /// <summary>Somebody else was quicker; nothing was stored. Look at the case again.</summary>
    Conflict,

    /// <summary>Only in <see cref="CaseResult.Others"/>: the first case has stored its half of a spawn, split or merge, the other case could not take its own. <c>Due</c> tries again; <see cref="CaseResult.Fault"/> says why.</summary>
    Pending,
}
