using System.Text;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>How often the walks came somewhere: a property about places that nobody visits says nothing.</summary>
internal sealed class Reached
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public int this[string place] => counts.GetValueOrDefault(place);

    public void Add(string place) => counts[place] = this[place] + 1;

    public void AtLeast(int times, IEnumerable<string> places)
    {
        var missed = places.Where(place => this[place] < times).Select(place => $"{place} ({this[place]})").ToArray();
        Assert.True(missed.Length == 0, $"reached fewer than {times} times: {string.Join(", ", missed)}{Environment.NewLine}{this}");
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (place, count) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            text.Append("  ").Append(place).Append(": ").Append(count).AppendLine();
        }

        return text.ToString();
    }
}
