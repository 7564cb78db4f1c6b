using System.Collections;
using System.Globalization;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>What is expected and what was observed, as one throws it.</summary>
internal static class Expect
{
    private const int MaxShown = 12;

    public static void Same<T>(T expected, T observed, string what)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, observed))
        {
            throw new RuleBroken($"{what}: {Shown(expected)}", Shown(observed));
        }
    }

    public static void Sequence<T>(IEnumerable<T> expected, IEnumerable<T> observed, string what)
    {
        T[] wanted = [.. expected], found = [.. observed];
        if (!wanted.SequenceEqual(found))
        {
            throw new RuleBroken($"{what}: {Shown(wanted)}", Shown(found));
        }
    }

    public static void That(bool holds, string expected, object? observed)
    {
        if (!holds)
        {
            throw new RuleBroken(expected, Shown(observed));
        }
    }

    /// <summary>An exception of this type or one derived from it.</summary>
    public static async Task<TException> ThrowsAsync<TException>(Func<Task> call, string what)
        where TException : Exception
    {
        // A wrong exception is an observation here.
#pragma warning disable CA1031
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (TException wanted)
        {
            return wanted;
        }
        catch (Exception other)
        {
            throw new RuleBroken($"{what}: {typeof(TException).Name}", $"{other.GetType().FullName}: {other.Message}", other);
        }
#pragma warning restore CA1031

        throw new RuleBroken($"{what}: {typeof(TException).Name}", "没有异常 / no exception");
    }

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable many => Shown([.. many.Cast<object?>()]),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Shown(object?[] many)
    {
        var shown = "[" + string.Join(", ", many.Take(MaxShown).Select(Shown));
        return many.Length > MaxShown ? FormattableString.Invariant($"{shown}, … {many.Length} in all]") : shown + "]";
    }
}
