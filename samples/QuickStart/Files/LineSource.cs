namespace QuickStart.Files;

/// <summary>The physical lines of a text with their numbers. Lines that were read too far can be given back.</summary>
internal sealed class LineSource(TextReader reader)
{
    private readonly Stack<string> givenBack = new();

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    public string? Read()
    {
        var line = givenBack.Count > 0 ? givenBack.Pop() : reader.ReadLine();
        Number += line is null ? 0 : 1;
        return line;
    }

    public void GiveBack(IEnumerable<string> lines)
    {
        foreach (var line in lines.Reverse())
        {
            givenBack.Push(line);
            Number--;
        }
    }
}
