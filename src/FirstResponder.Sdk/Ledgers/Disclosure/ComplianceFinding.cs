namespace FirstResponder.Sdk.Ledgers;

/// <summary>One thing that a <see cref="ComplianceCheck"/> found wanting.</summary>
/// <param name="Code">A stable code, such as PLACE_MISSING.</param>
/// <param name="Clause">The clause that asks for it, such as 附件2 第六条.</param>
/// <param name="Chinese">What is wanting, in Chinese.</param>
/// <param name="English">The same in English.</param>
/// <param name="Subject">What exactly, such as UnitDoor; null when the code says all.</param>
/// <param name="IsInternal">True when it rests on the company's own threshold (企业内控), not on a number of the text.</param>
public sealed record ComplianceFinding(string Code, string Clause, string Chinese, string English, string? Subject = null, bool IsInternal = false)
{
    /// <summary>The code with its subject, such as PLACE_MISSING:UnitDoor.</summary>
    public string FullCode => Subject is null ? Code : Code + ":" + Subject;

    /// <summary>Code, clause and the Chinese text in one line.</summary>
    public override string ToString() => $"{FullCode} · {Clause} · {Chinese}";
}
