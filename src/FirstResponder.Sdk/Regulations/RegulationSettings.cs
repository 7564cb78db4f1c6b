using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

/// <summary>The remaining choices of a regulation: who approves, who may confirm, what counts as satisfied, whom to tell in an emergency.</summary>
public sealed record RegulationSettings
{
    /// <summary>Whether a case may be archived without closing (AMB-10b); off unless a company enables it.</summary>
    public bool ExceptionalArchive { get; init; }

    /// <summary>The roles of which the approver of a command must hold one; a command without entry needs only a named approver.</summary>
    public required IReadOnlyDictionary<CommandName, Role> Approvers { get; init; }

    /// <summary>The relations to the matter that can confirm, such as Complainant and Authorised (AMB-36).</summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>The ratings that agree with a confirmation of satisfaction.</summary>
    public required IReadOnlyList<string> Satisfied { get; init; }

    /// <summary>The ratings that agree with a confirmation of no objection.</summary>
    public required IReadOnlyList<string> NoObjection { get; init; }

    /// <summary>The ratings that open a review at once (附件2 第十六条).</summary>
    public required IReadOnlyList<string> Dissatisfied { get; init; }

    /// <summary>The ways of contact that need no prior acceptance by the owner.</summary>
    public required IReadOnlyList<string> LiveWays { get; init; }

    /// <summary>The categories whose own conditions of completion a withdrawal lifts; never Emergency.</summary>
    public IReadOnlyList<Category> WithdrawalSpares { get; init; } = [];

    /// <summary>The departments to be told for each type of emergency (附件2 第九条).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> EmergencyReports { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What becomes of an archive after its retention.</summary>
    public RetentionSettings Retention { get; init; } = RetentionSettings.Default;

    /// <summary>Who has to be told when a duty lapses; empty when the text names nobody.</summary>
    public IReadOnlyList<EscalationRule> Escalation { get; init; } = [];
}
