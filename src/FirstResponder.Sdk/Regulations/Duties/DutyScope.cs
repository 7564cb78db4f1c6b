namespace FirstResponder.Sdk.Regulations;

/// <summary>Whose duty a rule describes. The case engine opens only <see cref="Case"/> duties; the others give dates to ledgers and checklists.</summary>
public enum DutyScope
{
    /// <summary>A running clock on one case.</summary>
    Case,

    /// <summary>A date of the archived case, such as the end of retention (附件2 第十九条).</summary>
    Archive,

    /// <summary>A duty of the estate (小区).</summary>
    Estate,

    /// <summary>A duty of the company (正文三).</summary>
    Company,

    /// <summary>A duty of the district authority.</summary>
    District,

    /// <summary>A duty of the city authority.</summary>
    City,
}
