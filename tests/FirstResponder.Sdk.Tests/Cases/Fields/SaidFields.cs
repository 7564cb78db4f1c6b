using System.Collections;
using System.Globalization;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Tests.Cases.Fields;

/// <summary>Compares what rules read in a field with what its property says.</summary>
internal static class SaidFields
{
    /// <summary>What is wrong with the answer, or null.</summary>
    public static string? Fault(object said, string field, FieldValue read)
    {
        var property = said.GetType().GetProperty(char.ToUpperInvariant(field[0]) + field[1..]);
        if (property is null)
        {
            return null;
        }

        var value = property.GetValue(said);
        if (read.IsPresent != IsSomething(value))
        {
            return $"{field} is {(read.IsPresent ? "" : "not ")}there for rules, but holds “{value}”";
        }

        if (read.Text is { } text && text != Word(value))
        {
            return $"{field} reads {text} instead of {Word(value)}";
        }

        if (read.Time is { } time && !Equals(time, value))
        {
            return $"{field} reads {time} instead of {value}";
        }

        return read.Kind == FieldKind.List && read.Count != ((IEnumerable)value!).Cast<object>().Count() ? $"{field} counts {read.Count}" : null;
    }

    private static bool IsSomething(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        PersonalText text => !string.IsNullOrWhiteSpace(text.Reveal()),
        PromisedTime time => !time.IsNone,
        IEnumerable many => many.Cast<object>().Any(),
        _ => true,
    };

    private static string? Word(object? value) => value switch
    {
        PersonalText text => text.Reveal(),
        bool yes => yes ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
