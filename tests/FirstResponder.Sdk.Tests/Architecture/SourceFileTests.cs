namespace FirstResponder.Sdk.Tests.Architecture;

public class SourceFileTests
{
    private const int MostMedian = 60;
    private const int MostP95 = 200;
    private const int Most = 400;

    [Fact]
    public void Every_source_file_holds_one_public_type_named_after_it_in_its_folder_s_namespace()
    {
        var sources = Repository.Sources();

        Assert.NotEmpty(sources);
        Expect.None(sources.SelectMany(path => SourceFile.Faults(path, Repository.Lines(path))));
    }

    [Fact]
    public void Source_files_are_small()
    {
        var sizes = Repository.Sources().Select(path => (path, lines: Repository.Lines(path).Length)).OrderBy(file => file.lines).ToList();

        Assert.All(sizes, file => Assert.True(file.lines <= Most, $"{file.path}: {file.lines} lines"));
        Assert.InRange(sizes[(sizes.Count - 1) / 2].lines, 1, MostMedian);
        Assert.InRange(sizes[(int)Math.Ceiling(sizes.Count * 0.95) - 1].lines, 1, MostP95);
    }

    [Theory]
    [InlineData("src/A/B/Two.cs", "public sealed class Two;|public enum Three", "2 public types")]
    [InlineData("src/A/B/Wrong.cs", "public readonly record struct Right(int X)", "not named after Right")]
    [InlineData("src/A/B/Wrong.cs", "internal static class Right", "not named after Right")]
    [InlineData("src/A/B/Wrong.cs", "public delegate void Right(int x);", "not named after Right")]
    [InlineData("src/A/B/Nothing.cs", "// only words", "no type")]
    public void Faults_of_a_bad_file_name_it(string path, string body, string fault) =>
        Assert.Contains(SourceFile.Faults(path, ["namespace A.B;", .. body.Split('|')]), found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public void Faults_of_a_file_in_another_namespace_name_the_right_one() =>
        Assert.Contains("A.B", Assert.Single(SourceFile.Faults("src/A/B/X.cs", ["namespace A.C;", "public sealed class X;"])), StringComparison.Ordinal);

    [Theory]
    [InlineData("src/A/B/One.cs", "public sealed partial class One<T> : Base")]
    [InlineData("src/A/B/One.Read.cs", "public sealed partial class One")]
    [InlineData("src/A/B/One.cs", "public abstract record One|    public sealed class Nested|internal enum Extra")]
    [InlineData("src/A/B/One.cs", "internal readonly struct One(int x)")]
    public void Faults_of_a_good_file_are_none(string path, string body) =>
        Assert.Empty(SourceFile.Faults(path, ["namespace A.B;", .. body.Split('|')]));
}
