namespace FirstResponder.Sdk.Tests.Classifying;

/// <summary>The lexicon is written in its own words: no ten letters in a row of the development texts stand in it or in the tests. Runs where those texts are at hand.</summary>
public class CopiedTextTests
{
    private const int Run = 10;

    [Fact]
    public void No_run_of_ten_letters_is_copied()
    {
        // The path of the labelled CSV; without it there is nothing to compare with.
        if (Environment.GetEnvironmentVariable("CLASSIFIER_TEXTS") is not { Length: > 0 } path)
        {
            return;
        }

        var texts = Dense(File.ReadAllText(path));
        var runs = new HashSet<string>(Enumerable.Range(0, Math.Max(0, texts.Length - Run)).Select(i => texts.Substring(i, Run)), StringComparer.Ordinal);
        runs.RemoveWhere(run => run.All(letter => letter < '\u2E80'));
        Assert.NotEmpty(runs);
        var resources = typeof(FirstResponder.Sdk.Classification.Lexicon).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lexicon.txt", StringComparison.Ordinal)).Select(name => typeof(FirstResponder.Sdk.Classification.Lexicon).Assembly.GetManifestResourceStream(name)!)
            .Concat(Texts.Files.Select(name => typeof(CopiedTextTests).Assembly.GetManifestResourceStream(name)!));
        foreach (var resource in resources)
        {
            using var reader = new StreamReader(resource);
            foreach (var line in reader.ReadToEnd().Split('\n').Select(Dense))
            {
                Assert.DoesNotContain(Enumerable.Range(0, Math.Max(0, line.Length - Run + 1)).Select(i => line.Substring(i, Run)), runs.Contains);
            }
        }
    }

    private static string Dense(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
