using FirstResponder.Sdk.Classification;

namespace Evaluate;

/// <summary>For each text its labels and the rules that spoke, for fitting points elsewhere.</summary>
internal static class Features
{
    public static void Write(IEnumerable<LabelledText> texts, CategoryClassifier classifier, TextWriter output)
    {
        foreach (var text in texts)
        {
            var found = classifier.Assess(text.Text);
            output.WriteLine(string.Join('\t', new[] { text.Id, text.Label, text.Alternative ?? "" }.Concat(found.Evidence.Select(e => $"{e.RuleId}>{e.Category}:{e.Points}"))));
        }
    }
}
