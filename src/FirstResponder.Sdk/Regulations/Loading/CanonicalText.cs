using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FirstResponder.Sdk.Regulations;

/// <summary>
/// Writes content in one way only, so that its hash depends on nothing but the content: no blanks, the order of the
/// file (in guards and actors it has a meaning), one way to escape. A serializer would tie pinned hashes to its version.
/// </summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder text = new();

    public static string HashOf(PackNode root, IEnumerable<KeyValuePair<string, int>> parameters)
    {
        var canonical = new CanonicalText();
        canonical.Node(root);
        foreach (var parameter in parameters.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            canonical.Raw("\n$").String(parameter.Key).Raw("=").Raw(parameter.Value.ToString(CultureInfo.InvariantCulture));
        }

        return canonical.Hash();
    }

    public CanonicalText Raw(string written)
    {
        text.Append(written);
        return this;
    }

    public CanonicalText String(string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            if (letter is '"' or '\\')
            {
                text.Append('\\').Append(letter);
            }
            else if (letter < ' ')
            {
                text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(letter);
            }
        }

        text.Append('"');
        return this;
    }

    public string Hash()
    {
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
#if NET
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        using var sha = SHA256.Create();
        var hex = new StringBuilder(64);
        foreach (var part in sha.ComputeHash(bytes))
        {
            hex.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
#endif
    }

    private void Node(PackNode node)
    {
        switch (node.Kind)
        {
            case JsonValueKind.Object:
                Members(node);
                break;
            case JsonValueKind.Array:
                for (var i = 0; i < node.Items.Count; i++)
                {
                    text.Append(i == 0 ? '[' : ',');
                    Node(node.Items[i]);
                }

                text.Append(node.Items.Count == 0 ? "[]" : "]");
                break;
            case JsonValueKind.String:
                String(node.Text);
                break;
            case JsonValueKind.Number:
                text.Append(node.Text);
                break;
            default:
                text.Append(node.Kind.ToString().ToLowerInvariant());
                break;
        }
    }

    private void Members(PackNode node)
    {
        text.Append('{');
        for (var i = 0; i < node.Members.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            String(node.Members[i].Key);
            text.Append(':');
            Node(node.Members[i].Value);
        }

        text.Append('}');
    }
}
