namespace FirstResponder.Sdk.Cases;

/// <summary>What a contact during handling was about (附件2 第十四条).</summary>
public enum OwnerContactKind
{
    /// <summary>进展.</summary>
    Progress,

    /// <summary>Explains delay, difficulty or cross-department work.</summary>
    Explanation,

    /// <summary>其他.</summary>
    Other,
}
