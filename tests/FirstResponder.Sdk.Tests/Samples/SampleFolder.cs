using QuickStart;

namespace FirstResponder.Sdk.Tests.Samples;

/// <summary>A folder of its own for a test's databases and files, and the sample run in it.</summary>
internal sealed class SampleFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quickstart-");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public static async Task<(int Code, string Text)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var code = await App.RunAsync(arguments, output, isTerminal: false);
        return (code, output.ToString());
    }

    public string Copy(string database)
    {
        File.Copy(database, this["copy.db"]);
        return this["copy.db"];
    }

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(this[name], content);
        return this[name];
    }

    public void Dispose() => folder.Delete(recursive: true);
}
