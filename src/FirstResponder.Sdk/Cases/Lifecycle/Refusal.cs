namespace FirstResponder.Sdk.Cases;

/// <summary>One reason why a command is refused.</summary>
/// <param name="Code">A stable code, such as NO_FOLLOW_UP.</param>
/// <param name="Clause">The clause that asks for it, such as 附件2 第十七条; empty only for reasons that rest on no clause.</param>
/// <param name="Subject">What exactly is missing: a field, an item, a department or a round; null when the code says all.</param>
public sealed record Refusal(string Code, string Clause, string? Subject = null)
{
    /// <summary>Every code that the SDK itself refuses with, and those of the shipped regulations; a regulation of the host's own may bring others.</summary>
    public static IReadOnlyCollection<string> KnownCodes => RefusalTexts.Codes;

    /// <summary>In an import: which entry of its past it is about, from 0; null when it is about the import as a whole or its intake, and for every other command.</summary>
    public int? PastIndex { get; internal init; }

    /// <summary>The code with its subject, such as PLAN_NOT_EXECUTABLE:due or REVIEW_NOT_DONE(round 1).</summary>
    public string FullCode => Subject is null ? Code : Subject.StartsWith("round ", StringComparison.Ordinal) ? $"{Code}({Subject})" : $"{Code}:{Subject}";

    /// <summary>What is wrong and what would make it right, in Chinese.</summary>
    public string Chinese => (PastIndex is { } index ? $"既往事实第 {index + 1} 项：" : "") + RefusalTexts.Chinese(Code, Subject);

    /// <summary>The same in English.</summary>
    public string English => (PastIndex is { } index ? $"Entry {index + 1} of the past: " : "") + RefusalTexts.English(Code, Subject);

    /// <summary>Code, clause and the Chinese text in one line.</summary>
    public override string ToString() => Clause.Length == 0 ? $"{FullCode} · {Chinese}" : $"{FullCode} · {Clause} · {Chinese}";
}
