using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>What every value from outside passes on its way into a command: kept as it was at that moment, and never a value that couldn't be stored and read again.</summary>
internal static class Door
{
    public static T Defined<T>(T value, string field)
        where T : struct, Enum
    {
        var all = DefinedValues<T>.All;
        for (var i = 0; i < all.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(all[i], value))
            {
                return value;
            }
        }

        throw new ArgumentOutOfRangeException(field, value, $"字段 {field} 的值 {value} 不是 {typeof(T).Name} 的取值。 / The field {field} holds {value}, which is no value of {typeof(T).Name}.");
    }

    public static T? Defined<T>(T? value, string field)
        where T : struct, Enum => value is { } given ? Defined(given, field) : null;

    /// <summary>The list as it is now; null is the empty list.</summary>
    public static IReadOnlyList<T> List<T>(IReadOnlyList<T>? given, string field)
    {
        var kept = given.Copied();
        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i] is null)
            {
                throw new ArgumentException($"字段 {field} 的第 {i + 1} 项为空。 / Item {i + 1} of the field {field} is null.", field);
            }
        }

        return kept;
    }

    public static IReadOnlyList<T> DefinedList<T>(IReadOnlyList<T>? given, string field)
        where T : struct, Enum
    {
        var kept = given.Copied();
        for (var i = 0; i < kept.Count; i++)
        {
            Defined(kept[i], field);
        }

        return kept;
    }

    /// <summary>The promise, or null when nothing was promised: <c>default(PromisedTime)</c> in a nullable isn't null by itself.</summary>
    public static PromisedTime? Given(PromisedTime? promised) => promised is { IsNone: false } ? promised : null;

    public static Instant? Milliseconds(Instant? instant) => instant is { } given ? DecisionContext.Milliseconds(given) : null;

    public static T Required<T>(T? value, string field)
        where T : class => value ?? throw new ArgumentNullException(field, $"字段 {field} 不能为空。 / The field {field} must not be null.");

    private static class DefinedValues<T>
        where T : struct, Enum
    {
        public static readonly T[] All = (T[])Enum.GetValues(typeof(T));
    }
}
