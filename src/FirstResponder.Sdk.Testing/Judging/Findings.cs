using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What was found in one case so far, and what couldn't be judged.</summary>
internal class Findings
{
    private readonly List<Breach> breaches = [];
    private readonly List<NotJudged> open = [];

    public ClosureInvariant Current { get; set; } = null!;

    public IReadOnlyList<Breach> Breaches => breaches;

    public IReadOnlyList<NotJudged> NotJudged => open;

    public void Breach(long number, string chinese, string english, params (string Name, object? Value)[] facts)
    {
        var stated = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in facts)
        {
            stated.Add(new KeyValuePair<string, string>(name, Word(value)));
        }

        breaches.Add(new Breach(Current, number, chinese, english, stated));
    }

    public void CannotJudge(string chinese, string english)
    {
        if (!open.Exists(o => o.Invariant == Current && o.English == english))
        {
            open.Add(new NotJudged(Current, chinese, english));
        }
    }

    private static string Word(object? value) => value switch
    {
        null => "–",
        Instant at => at.ToString("uuuu-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
