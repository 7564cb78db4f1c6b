using System.Collections;
using System.Text.Json.Serialization.Metadata;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// What an event doesn't say isn't written: lists without entries, flags that are not set, no roles, and the fact, which the wire name tells.
/// A third of the bytes that are stored, hashed and read for every command would say nothing else.
/// </summary>
internal static class Terseness
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (var property in type.Properties)
        {
            if (typeof(CaseEvent).IsAssignableFrom(type.Type) && property.PropertyType == typeof(CaseFact) && property.Name == "fact")
            {
                property.ShouldSerialize = static (_, _) => false;
            }
            else if (IsReadAsNothingWhenAbsent(property))
            {
                property.ShouldSerialize = ConditionOf(property.PropertyType) ?? property.ShouldSerialize;
            }
        }
    }

    // A required field must be there; one that comes through the constructor must mean the same when it isn't. Events read an absent list as an empty one.
    private static bool IsReadAsNothingWhenAbsent(JsonPropertyInfo property) =>
        !property.IsRequired && (property.AssociatedParameter is not { IsMemberInitializer: false } parameter || (property.PropertyType.IsValueType && !IsSetByDefault(parameter)));

    private static bool IsSetByDefault(JsonParameterInfo parameter) => parameter is { HasDefaultValue: true, DefaultValue: true } or { HasDefaultValue: true, DefaultValue: Role and not Role.None };

    private static Func<object, object?, bool>? ConditionOf(Type type)
    {
        if (type == typeof(bool))
        {
            return static (_, value) => value is true;
        }

        if (type == typeof(Role))
        {
            return static (_, value) => value is not Role.None;
        }

        return typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) ? static (_, value) => value is ICollection { Count: > 0 } or IEnumerable and not ICollection : null;
    }
}
