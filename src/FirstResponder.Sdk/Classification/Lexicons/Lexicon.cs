using System.Security.Cryptography;
using System.Text;

namespace FirstResponder.Sdk.Classification;

/// <summary>
/// The words, concepts and rules that a <see cref="CategoryClassifier"/> reads a request with, as data. The built-in one is made of commented text files; a company
/// adds to it or overrides it with an overlay in the same form. Immutable and thread-safe.
/// </summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shipped = new(Load);

    private readonly IReadOnlyList<(string Source, string Text)> sources;
    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);

    private Lexicon(LexiconDraft draft)
    {
        sources = draft.Sources;
        Version = draft.Version + "#" + Hash(draft.Sources);
        Compiled = new(draft);
        foreach (var rule in draft.Rules)
        {
            reasons[rule.Id] = rule.Reason;
        }

        foreach (var id in PlainWords.RuleIds)
        {
            reasons[id] = PlainWords.Reason;
        }
    }

    /// <summary>The lexicon that the package ships.</summary>
    public static Lexicon BuiltIn => Shipped.Value;

    /// <summary>The versions of the files, and the first digits of the hash over their text; recorded with each assessment.</summary>
    public string Version { get; }

    /// <summary>The files one after the other, overlays last, each after a comment with its name: what there is to read, copy and overlay.</summary>
    public string Text => string.Concat(sources.Select(source => $"# {source.Source}\n{source.Text.Replace("\r", "").TrimEnd('\n')}\n\n"));

    /// <summary>The ids of all rules, those that stand for plain words included.</summary>
    public IReadOnlyCollection<string> RuleIds => reasons.Keys;

    internal CompiledLexicon Compiled { get; }

    /// <summary>A lexicon of its own, without the built-in one.</summary>
    /// <param name="text">The text in the form of the built-in files.</param>
    /// <param name="source">How faults name the text, such as the file's name.</param>
    /// <exception cref="LexiconFormatException">The text has faults; all are listed, each with its line.</exception>
    public static Lexicon Parse(string text, string source = "lexicon")
    {
        return Compile([(source ?? throw new ArgumentNullException(nameof(source)), text ?? throw new ArgumentNullException(nameof(text)))]);
    }

    /// <summary>This lexicon with a company's overlay: words more or fewer (<c>概念 … += …</c>), rules changed, added or removed, settings.</summary>
    /// <param name="overlay">The overlay's text.</param>
    /// <param name="source">How faults name the overlay, such as the file's name.</param>
    /// <exception cref="LexiconFormatException">The overlay has faults; all are listed, each with its line. This lexicon stays as it is.</exception>
    public Lexicon With(string overlay, string source = "overlay")
    {
        return Compile([.. sources, (source ?? throw new ArgumentNullException(nameof(source)), overlay ?? throw new ArgumentNullException(nameof(overlay)))]);
    }

    /// <summary>Why a rule argues as it does, to be shown to the person who decides; null when the lexicon has no such rule.</summary>
    /// <param name="ruleId">The rule's id, from <see cref="Evidence.RuleId"/>.</param>
    public string? Reason(string ruleId) => reasons.TryGetValue(ruleId ?? throw new ArgumentNullException(nameof(ruleId)), out var reason) ? reason : null;

    private static Lexicon Compile(IReadOnlyList<(string Source, string Text)> sources)
    {
        var draft = new LexiconDraft();
        foreach (var (source, text) in sources)
        {
            new LexiconReader(draft, source).Read(text);
        }

        return draft.Faults.Count == 0 ? new(draft) : throw new LexiconFormatException(draft.Faults);
    }

    private static Lexicon Load()
    {
        var assembly = typeof(Lexicon).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lexicon.txt", StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal);
        var sources = new List<(string, string)>();
        foreach (var name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            sources.Add((name, reader.ReadToEnd()));
        }

        return Compile(sources);
    }

    private static string Hash(IReadOnlyList<(string Source, string Text)> sources)
    {
        using var sha = SHA256.Create();
        var whole = new StringBuilder();
        foreach (var (_, text) in sources)
        {
            whole.Append(text.Replace("\r", "")).Append('\u0001');
        }

        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(whole.ToString())).Take(4).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
