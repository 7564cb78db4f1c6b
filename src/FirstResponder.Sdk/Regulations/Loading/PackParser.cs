using System.Text;
using System.Text.Json;

namespace FirstResponder.Sdk.Regulations;

/// <summary>Turns JSON text into <see cref="PackNode"/>s that know their line.</summary>
internal ref struct PackParser
{
    private readonly ReadOnlySpan<byte> bytes;
    private readonly PackFaults faults;
    private Utf8JsonReader reader;
    private long counted;
    private int line;

    private PackParser(ReadOnlySpan<byte> bytes, PackFaults faults)
    {
        this.bytes = bytes;
        this.faults = faults;
        reader = new Utf8JsonReader(bytes);
        counted = 0;
        line = 1;
    }

    /// <summary>The root object; null when the text is no JSON object, with the reason in <paramref name="faults"/>.</summary>
    public static PackNode? Parse(string json, PackFaults faults)
    {
        var parser = new PackParser(Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF')), faults);
        try
        {
            parser.reader.Read();
            var root = parser.Value("$");
            parser.reader.Read();
            if (root.IsObject)
            {
                return root;
            }

            faults.Add(root, "WRONG_TYPE", "规则包必须是一个 JSON 对象。", "A pack must be a JSON object.");
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0) + 1;
            var place = FormattableString.Invariant($"$ (line {line}, column {(fault.BytePositionInLine ?? 0) + 1})");
            faults.Add(line, place, "MALFORMED_JSON", "不是合法的 JSON（列按 UTF-8 字节计）。", "Not valid JSON (columns count UTF-8 bytes).");
        }

        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which only shows when the string is decoded.
            faults.Add(parser.line, $"$ (line {parser.line})", "MALFORMED_JSON", "字符串含有不成对的转义字符。", "A string holds half of an escaped character.");
        }

        return null;
    }

    private PackNode Value(string path)
    {
        var at = Line();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Object(path, at);
            case JsonTokenType.StartArray:
                return Array(path, at);
            case JsonTokenType.String:
                return new(path, at, JsonValueKind.String, reader.GetString() ?? "");
            case JsonTokenType.Number:
                return new(path, at, JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));
            case JsonTokenType.True:
                return new(path, at, JsonValueKind.True, "");
            case JsonTokenType.False:
                return new(path, at, JsonValueKind.False, "");
            default:
                return new(path, at, JsonValueKind.Null, "");
        }
    }

    private PackNode Object(string path, int at)
    {
        var node = new PackNode(path, at, JsonValueKind.Object, "");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            var value = Value(IsPlain(name) ? path + "." + name : path + "['" + name + "']");
            if (node[name] is null)
            {
                node.Add(name, value);
            }
            else
            {
                faults.Add(value, "DUPLICATE_PROPERTY", $"属性“{name}”出现两次。", $"The property \"{name}\" stands twice.");
            }
        }

        return node;
    }

    private PackNode Array(string path, int at)
    {
        var node = new PackNode(path, at, JsonValueKind.Array, "");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            node.Add(Value($"{path}[{node.Items.Count}]"));
        }

        return node;
    }

    private int Line()
    {
        for (; counted < reader.TokenStartIndex; counted++)
        {
            if (bytes[(int)counted] == (byte)'\n')
            {
                line++;
            }
        }

        return line;
    }

    private static bool IsPlain(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsLetterOrDigit(letter) && letter is not ('_' or '-'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
