namespace FirstResponder.Sdk.Ledgers;

/// <summary>In which way an issue is common (正文二（五）, 附件2 第十八条).</summary>
public enum CommonIssueKind
{
    /// <summary>反复出现: it comes back at the same place.</summary>
    Recurring,

    /// <summary>集中反映: many households raise it at once.</summary>
    Concentrated,
}
