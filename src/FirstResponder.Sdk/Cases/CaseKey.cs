namespace FirstResponder.Sdk.Cases;

/// <summary>
/// Names one case (诉求, 一事) for ever: the property-management company (物业服务企业) that answers for it, and the case's own
/// identity within that company. Two companies may use the same case identity without ever meeting.
/// </summary>
/// <remarks>
/// Both parts are compared character by character: case, width and accents matter. <c>default(CaseKey)</c> has two empty
/// parts; it names no case and every store refuses it.
/// </remarks>
public readonly record struct CaseKey
{
    /// <summary>Names a case of a company.</summary>
    /// <param name="company">The company, as the host knows it; 1 to 64 characters (UTF-16 units).</param>
    /// <param name="caseId">The case within the company; 1 to 64 characters (UTF-16 units).</param>
    /// <exception cref="ArgumentException">
    /// A part is blank, longer than 64 characters, begins or ends with white space, or contains a control character or half a
    /// surrogate pair. The message names the part and the rule.
    /// </exception>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public CaseKey(string company, string caseId)
    {
        Company = Identifier.Check(company, nameof(company), "企业标识", "company");
        CaseId = Identifier.Check(caseId, nameof(caseId), "诉求标识", "case id");
    }

    /// <summary>The property-management company. Every row of every store begins with it.</summary>
    public string Company { get => field ?? ""; }

    /// <summary>The case's identity within <see cref="Company"/>; not the number printed for people, which the host gives.</summary>
    public string CaseId { get => field ?? ""; }

    /// <summary>The two parts as <c>company/case</c>, for messages and logs; it is not meant to be parsed back.</summary>
    /// <returns>The company, a slash, and the case.</returns>
    public override string ToString() => Company + "/" + CaseId;
}
