using System.Text.Json;

namespace FirstResponder.Sdk.Regulations;

/// <summary>One value of a pack's JSON with its place, so that a fault can say where it stands.</summary>
internal sealed class PackNode(string path, int line, JsonValueKind kind, string text)
{
    private readonly List<KeyValuePair<string, PackNode>> members = [];
    private readonly List<PackNode> items = [];

    public string Path { get; } = path;

    public int Line { get; } = line;

    public JsonValueKind Kind { get; } = kind;

    /// <summary>The content of a string, the digits of a number; empty for anything else.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<KeyValuePair<string, PackNode>> Members => members;

    public IReadOnlyList<PackNode> Items => items;

    public string Place => $"{Path} (line {Line})";

    public bool IsObject => Kind == JsonValueKind.Object;

    public bool IsArray => Kind == JsonValueKind.Array;

    public bool IsString => Kind == JsonValueKind.String;

    public PackNode? this[string name]
    {
        get
        {
            foreach (var member in members)
            {
                if (string.Equals(member.Key, name, StringComparison.Ordinal))
                {
                    return member.Value;
                }
            }

            return null;
        }
    }

    public void Add(string name, PackNode value) => members.Add(new(name, value));

    public void Add(PackNode item) => items.Add(item);
}
