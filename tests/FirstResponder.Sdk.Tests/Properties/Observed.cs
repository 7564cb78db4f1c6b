using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>Everything that can be seen of a case through its public members, as one text: two cases are the same when nobody can tell them apart.</summary>
internal static class Observed
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Members = new();

    public static string Of(object value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string said:
                text.Append('"').Append(said).Append('"');
                break;
            case PersonalText personal:
                text.Append(personal.Kind).Append('"').Append(personal.Reveal()).Append('"');
                break;
            case IEnumerable many:
                text.Append('[');
                foreach (var one in many)
                {
                    Write(text, one);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case var plain when IsPlain(plain.GetType()):
                text.Append(Convert.ToString(plain, CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(value.GetType().Name).Append('{');
                foreach (var member in Members.GetOrAdd(value.GetType(), MembersOf))
                {
                    text.Append(member.Name).Append('=');
                    Write(text, member.GetValue(value));
                    text.Append(';');
                }

                text.Append('}');
                break;
        }
    }

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || type.Namespace!.StartsWith("NodaTime", StringComparison.Ordinal);

    private static PropertyInfo[] MembersOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0)];
}
