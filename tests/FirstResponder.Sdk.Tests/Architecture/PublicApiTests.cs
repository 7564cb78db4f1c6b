namespace FirstResponder.Sdk.Tests.Architecture;

public class PublicApiTests
{
    private const string Snapshot = "src/FirstResponder.Sdk/api/net10.0.txt";

    /// <summary>When the change is meant: run the tests once with UPDATE_API=1 and commit the new snapshot with the change.</summary>
    [Fact]
    public void The_public_surface_is_the_one_that_was_agreed()
    {
        var path = Path.Combine(Repository.Root, Snapshot);
        var actual = PublicApi.Of(typeof(CaseDesk).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
            File.WriteAllText(path, actual);
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        var lines = actual.Split('\n');
        Expect.None(lines.Except(expected).Select(l => "+ " + l).Concat(expected.Except(lines).Select(l => "- " + l)));
        Assert.Equal(expected, lines);
    }
}
