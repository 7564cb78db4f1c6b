namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>One case held against the others before the judge.</summary>
internal sealed class Comparing(CaseTies own, CaseRegister register) : Findings
{
    private readonly HashSet<string> doubted = new(StringComparer.Ordinal);

    public CaseTies Own => own;

    /// <summary>The cases that a breach was found with.</summary>
    public IReadOnlyCollection<string> Doubted => doubted;

    /// <summary>What the other case says; when it isn't before the judge, that is a breach where all cases are, and is said where they aren't.</summary>
    public CaseTies? Other(CaseLink link)
    {
        if (register.Find(own.Company, link.Other) is { } other)
        {
            return other.Ties;
        }

        if (register.IsWhole && (link.IsTaken == true || link.Kind == CaseLinkKind.Continues))
        {
            Breach(link, "所指的案件不存在。", "the case that it names doesn't exist");
        }
        else
        {
            CannotJudge($"案件 {link.Other} 不在所判之列。", $"the case {link.Other} isn't before the judge");
        }

        return null;
    }

    public void Breach(CaseLink link, string chinese, string english, params (string Name, object? Value)[] facts)
    {
        doubted.Add(link.Other);
        Breach(link.Number, chinese, english, [("case", link.Other), .. facts]);
    }
}
