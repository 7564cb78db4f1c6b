using System.Globalization;
using FirstResponder.Sdk.Classification;

namespace Evaluate;

/// <summary>How well the proposals meet the labels.</summary>
internal static class Report
{
    private static readonly string[] Names = ["Emergency", "Ordinary", "Complex", "OutOfScope", "Consultation"];

    private const string SentenceEnds = "。！？!?\n";
    private const string ClauseEnds = "，,；;：:";
    private const int Longest = 50;
    private const int ShortestHeadline = 5;

    public static void Write(IReadOnlyList<LabelledText> texts, CategoryClassifier classifier, TextWriter output, int mistakes)
    {
        var judged = texts.Select(text => new Judged(text, classifier.Assess(text.Text))).ToList();
        output.WriteLine($"lexicon {classifier.Lexicon.Version}");
        Figures($"all {judged.Count}", judged, output);
        Figures("headline only", [.. texts.Select(text => new Judged(text, classifier.Assess(Headline(text.Text))))], output);
        Confusion(judged, output);
        foreach (var wrong in judged.Where(j => j.Proposed != j.Text.Label).OrderByDescending(j => j.Text.Label == "Emergency" ? 2000 : j.IsLenient ? 0 : 1000).ThenByDescending(j => j.Margin).Take(mistakes))
        {
            output.WriteLine($"\n{wrong.Text.Id} {wrong.Text.Label}/{wrong.Text.Alternative ?? "-"} <- {wrong.Proposed} {(wrong.Assessment.NeedsEmergencyReview ? "[!]" : "")} {string.Join(' ', wrong.Assessment.Scores?.Select(s => $"{s.Category.Code[..2]}{s.Points}") ?? [])}");
            output.WriteLine("  " + (wrong.Text.Text.Length > 70 ? wrong.Text.Text[..70] + "…" : wrong.Text.Text).ReplaceLineEndings(" "));
            output.WriteLine("  " + string.Join("；", wrong.Assessment.Evidence.OrderByDescending(e => Math.Abs(e.Points ?? 0)).Take(8).Select(e => $"{e.RuleId}“{wrong.Text.Text.Substring(e.Start, Math.Min(e.Length, 24))}”{e.Category.Code[..2]}{e.Points:+0;-0}")));
        }
    }

    // As the reader has it: a salutation is none, and the clause in which it fills up is its last.
    private static string Headline(string text)
    {
        var letters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (SentenceEnds.Contains(text[i]))
            {
                if (letters >= ShortestHeadline)
                {
                    return text[..(i + 1)];
                }

                letters = 0;
            }
            else if (ClauseEnds.Contains(text[i]))
            {
                if (letters > Longest)
                {
                    return text[..i];
                }
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                letters++;
            }
        }

        return text;
    }

    private static void Figures(string name, IReadOnlyList<Judged> judged, TextWriter output)
    {
        var strict = judged.Select(j => (j.Text.Label, j.Proposed)).ToList();
        var lenient = judged.Select(j => (j.IsLenient ? j.Proposed : j.Text.Label, j.Proposed)).ToList();
        output.WriteLine($"{name}: strict accuracy {Share(strict.Count(p => p.Label == p.Proposed), strict.Count)}, macro-F1 {MacroF1(strict)}; alternative counted {Share(lenient.Count(p => p.Item1 == p.Proposed), lenient.Count)}, {MacroF1(lenient)}");
        var emergencies = judged.Where(j => j.Text.Label == "Emergency").ToList();
        var others = judged.Where(j => j.Text.Label != "Emergency").ToList();
        output.WriteLine($"  emergency recall {Share(emergencies.Count(j => j.Proposed == "Emergency"), emergencies.Count)}, precision {Share(emergencies.Count(j => j.Proposed == "Emergency"), judged.Count(j => j.Proposed == "Emergency"))}; emergency or flag {Share(emergencies.Count(j => j.Assessment.NeedsEmergencyReview), emergencies.Count)}, others flagged {Share(others.Count(j => j.Assessment.NeedsEmergencyReview), others.Count)}; nothing proposed {judged.Count(j => j.Proposed.Length == 0)}");
        foreach (var category in Names)
        {
            var right = strict.Count(p => p.Label == category && p.Proposed == category);
            output.WriteLine($"  {category,-13} precision {Share(right, strict.Count(p => p.Proposed == category))} recall {Share(right, strict.Count(p => p.Label == category))} of {strict.Count(p => p.Label == category)}");
        }
    }

    private static string MacroF1(IReadOnlyList<(string Label, string Proposed)> pairs)
    {
        var sum = 0.0;
        foreach (var category in Names)
        {
            var right = pairs.Count(p => p.Label == category && p.Proposed == category);
            var all = pairs.Count(p => p.Label == category) + pairs.Count(p => p.Proposed == category);
            sum += all == 0 ? 0 : 2.0 * right / all;
        }

        return (sum / Names.Length).ToString("0.000", CultureInfo.InvariantCulture);
    }

    private static void Confusion(IReadOnlyList<Judged> judged, TextWriter output)
    {
        output.WriteLine("label \\ proposed  " + string.Join(' ', Names.Select(n => n[..6])));
        foreach (var label in Names)
        {
            output.WriteLine($"  {label,-15} " + string.Join(' ', Names.Select(p => judged.Count(j => j.Text.Label == label && j.Proposed == p).ToString(CultureInfo.InvariantCulture).PadLeft(6))));
        }
    }

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
