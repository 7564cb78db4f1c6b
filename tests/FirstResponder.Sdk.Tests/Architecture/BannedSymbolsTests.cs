using System.Reflection;

namespace FirstResponder.Sdk.Tests.Architecture;

public class BannedSymbolsTests
{
    private static readonly Assembly[] Known = [typeof(object).Assembly, typeof(Console).Assembly, typeof(NodaTime.Instant).Assembly];

    private static readonly string[] Entries = File.ReadAllLines(Path.Combine(Repository.Root, "src", "BannedSymbols.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).ToArray();

    [Fact]
    public void Every_package_is_built_with_the_list()
    {
        var props = File.ReadAllText(Path.Combine(Repository.Root, "src", "Directory.Build.props"));

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", props, StringComparison.Ordinal);
        Assert.Contains("<AdditionalFiles Include=\"$(MSBuildThisFileDirectory)BannedSymbols.txt\" />", props, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entry_names_a_symbol_that_exists_and_says_why()
    {
        Assert.NotEmpty(Entries);
        Assert.All(Entries, entry => Assert.True(Exists(entry.Split(';')[0]), entry));
        Assert.All(Entries, entry => Assert.True(entry.Split(';', 2) is [_, { Length: > 10 }], entry));
    }

    [Theory]
    [InlineData("P:System.DateTime.Noww")]
    [InlineData("T:System.Randomness")]
    [InlineData("M:System.Threading.Thread.Sleep(System.Int32,System.Int32)")]
    [InlineData("M:System.Threading.Tasks.Task.Walk(System.Action)")]
    public void A_misspelt_entry_is_seen(string id) => Assert.False(Exists(id));

    private static bool Exists(string id)
    {
        var name = id[2..];
        if (id[0] == 'T')
            return Find(name) is not null;

        var arguments = name.IndexOf('(', StringComparison.Ordinal);
        var parameters = arguments < 0 ? [] : name[(arguments + 1)..^1].Split(',');
        var path = arguments < 0 ? name : name[..arguments];
        var dot = path.LastIndexOf('.');
        return Find(path[..dot]) is { } type && type.GetMember(path[(dot + 1)..]).Any(member => id[0] switch
        {
            'P' => member is PropertyInfo,
            'M' => member is MethodBase method && method.GetParameters().Length == parameters.Length,
            'F' => member is FieldInfo,
            _ => false,
        });
    }

    private static Type? Find(string name) => Known.Select(assembly => assembly.GetType(name)).FirstOrDefault(type => type is not null);
}
