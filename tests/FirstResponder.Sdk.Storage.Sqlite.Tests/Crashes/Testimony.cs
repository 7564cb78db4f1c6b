using FirstResponder.Sdk.Storage.CrashWorker;

namespace FirstResponder.Sdk.Storage.Tests.Crashes;

/// <summary>What the workers on one file said before they died.</summary>
internal sealed class Testimony
{
    /// <summary>Every command that was sent, by its id.</summary>
    internal Dictionary<string, Step> Sent { get; } = [];

    /// <summary>What was acknowledged: the case and its version after the command.</summary>
    internal Dictionary<string, (string Case, long Version)> Acknowledged { get; } = [];

    /// <summary>Which event the feed gave at which position.</summary>
    internal Dictionary<long, (string Case, long Version)> Seen { get; } = [];

    /// <summary>The ids sent and not acknowledged yet.</summary>
    internal IEnumerable<string> Open => Sent.Keys.Where(id => !Acknowledged.ContainsKey(id));

    internal void Hear(IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            string[] words = line.Split(' ');
            switch (words[0])
            {
                case "SEND":
                    Sent.Add(words[1], new Step(words[2], words[3], words[4]));
                    break;
                case "ACK":
                    Acknowledged.Add(words[1], (words[2], Number(words[3])));
                    break;
                case "SEEN":
                    See(Number(words[1]), (words[2], Number(words[3])));
                    break;
                default:
                    Assert.Fail(line);
                    break;
            }
        }
    }

    internal void See(long position, (string Case, long Version) happened)
    {
        if (!Seen.TryAdd(position, happened))
            Assert.True(Seen[position] == happened, $"Position {position} was {Seen[position]} and is {happened}.");
    }

    private static long Number(string word) => long.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
}
