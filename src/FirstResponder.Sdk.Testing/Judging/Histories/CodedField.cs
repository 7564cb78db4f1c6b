using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>A field of an export whose words mean something to the judge: where it stands, and every word that may stand in it.</summary>
internal sealed class CodedField(string path, IReadOnlyList<(string Word, string Code)> words, params CaseFact[] facts)
{
    /// <summary>Where it stands in a content, with a point before each part of an object, such as <c>complainant.acceptedWays</c>; lists don't count.</summary>
    public string Path => path;

    /// <summary>The facts whose contents have it; every fact's when empty.</summary>
    public IReadOnlyList<CaseFact> Facts => facts;

    /// <summary>Chinese words, each with its code; the first of a code is the usual one.</summary>
    public IReadOnlyList<(string Word, string Code)> Words => words;

    public bool StandsIn(CaseFact fact, string at) => string.Equals(path, at, StringComparison.Ordinal) && (facts.Length == 0 || Array.IndexOf(facts, fact) >= 0);

    /// <summary>The code of a word, which may be the code itself; null when nobody knows the word.</summary>
    public string? CodeOf(string word)
    {
        foreach (var (chinese, code) in words)
        {
            if (string.Equals(word, chinese, StringComparison.Ordinal) || string.Equals(word, code, StringComparison.Ordinal))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>The words that are allowed, each with its code.</summary>
    public override string ToString() => string.Join("、", words.Select(w => $"{w.Word} {w.Code}"));
}
