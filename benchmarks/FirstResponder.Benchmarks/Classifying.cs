using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using FirstResponder.Sdk.Classification;

namespace FirstResponder.Benchmarks;

/// <summary>
/// What it costs to read a request: 60, 600 and 6,000 letters, with the lexicon as shipped and with ten times its words and rules. The rivals only look
/// for the same words and decide nothing: a loop of <c>Contains</c>, and one big compiled expression.
/// </summary>
[MemoryDiagnoser]
public class Classifying
{
    private const string Request = "3栋2单元的业主来电，电梯昨晚又停在八楼不动，报修两天没人来，楼道灯也不亮，物业费却照收不误，请问什么时候能修好，谢谢管家。";
    private static readonly string[] Keywords = ["概念", "名称", "名头", "话题"];
    private const string Other = "的了在是和有为对到说要就不会着";

    private CategoryClassifier shipped = null!;
    private CategoryClassifier tenfold = null!;
    private string[] words = null!;
    private Regex expression = null!;
    private string text = null!;

    [Params(60, 600, 6000)]
    public int Letters { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var length = new StringBuilder();
        while (length.Length < Letters)
        {
            length.Append(Request);
        }

        text = length.ToString(0, Letters);
        shipped = CategoryClassifier.BuiltIn;
        var source = Source();
        words = [.. WordsOf(source)];
        expression = new Regex(string.Join('|', words.OrderByDescending(word => word.Length).Select(word => Regex.Escape(word).Replace("\\#", "[0-9]+", StringComparison.Ordinal))), RegexOptions.Compiled | RegexOptions.CultureInvariant);
        tenfold = new CategoryClassifier(Lexicon.BuiltIn.With(Nine(source)));
    }

    [Benchmark(Baseline = true, Description = "Assess")]
    public Assessment Shipped() => shipped.Assess(text);

    [Benchmark(Description = "Assess, 10× lexicon")]
    public Assessment Tenfold() => tenfold.Assess(text);

    [Benchmark(Description = "Contains, word by word")]
    public int Loop()
    {
        var found = 0;
        foreach (var word in words)
        {
            found += text.Contains(word, StringComparison.Ordinal) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "one compiled Regex")]
    public int Expression() => expression.Count(text);

    private static string Source()
    {
        var assembly = typeof(Lexicon).Assembly;
        return string.Concat(assembly.GetManifestResourceNames().Where(name => name.EndsWith(".lexicon.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }));
    }

    private static IEnumerable<string> WordsOf(string source) => source.Split('\n')
        .Where(HoldsWords)
        .SelectMany(line => line[(line.IndexOf('=') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Distinct();

    private static bool HoldsWords(string line) => line.StartsWith(' ') || Keywords.Contains(line.Split(' ')[0]);

    // Nine more of every concept and rule, over words that a text could as well hold.
    private static string Nine(string source)
    {
        var more = new StringBuilder();
        for (var copy = 0; copy < 9; copy++)
        {
            foreach (var line in source.Split('\n').Where(HoldsWords))
            {
                var head = line.StartsWith(' ') ? " " : string.Join(' ', line.Split(' ')[..2]) + copy + " = ";
                more.Append(head).AppendJoin(' ', WordsOf(line).Select(word => word.Insert(word.Length / 2, Other[copy].ToString()))).Append('\n');
            }

            foreach (var line in source.Split('\n').Where(line => line.StartsWith("规则 ", StringComparison.Ordinal)))
            {
                var parts = line.Split("//")[0].Split(" : ");
                var id = parts[0].Split(' ');
                id[1] += copy;
                more.AppendJoin(' ', id).Append(" : ").AppendJoin(' ', parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0] == '@' ? part : string.Join('|', part.Split('|').Select(name => name + copy)))).Append('\n');
            }
        }

        return more.ToString();
    }
}
