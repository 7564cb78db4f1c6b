using System.Globalization;

namespace FirstResponder.Sdk.Hosting.Worker;

/// <summary>What a node is told; as words on its command line.</summary>
/// <param name="ConnectionString">The database.</param>
/// <param name="Node">The node's name.</param>
/// <param name="SetOut">The moment, in real milliseconds since 1970, at which the desk's clock stood at <paramref name="Start"/>, on every node.</param>
/// <param name="Start">Where the desk's clock stood then, in milliseconds since 1970.</param>
/// <param name="MillisecondsPerLook">How long the ERP's directory takes for each look.</param>
public sealed record Errand(string ConnectionString, string Node, long SetOut, long Start, int MillisecondsPerLook)
{
    public static Errand Parse(string[] words) => new(words[0], words[1], Number(words[2]), Number(words[3]), (int)Number(words[4]));

    public string[] Words() => [ConnectionString, Node, Text(SetOut), Text(Start), Text(MillisecondsPerLook)];

    private static long Number(string word) => long.Parse(word, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
