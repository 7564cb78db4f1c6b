using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Tests.Storage.Golden;

/// <summary>Events built from the names and types of their fields alone: with everything in them, or with what version 1 requires only.</summary>
internal static class GoldenSample
{
    private static readonly Instant Noon = Instant.FromUtc(2026, 4, 28, 4, 0, 7) + Duration.FromMilliseconds(123);

    public static CaseEvent Full(Type type) => Event(type, p => true, isFull: true);

    /// <summary>What has to be given when the event is made; everything else stays as it is when nobody says anything.</summary>
    public static CaseEvent Minimal(Type type) => Event(type, IsRequired, isFull: false);

    /// <summary>The fields of a stored event: those that are written and read.</summary>
    public static IEnumerable<PropertyInfo> Fields(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetSetMethod(nonPublic: true) is not null && p.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always });

    public static bool IsRequired(PropertyInfo field) => field.IsDefined(typeof(RequiredMemberAttribute)) || field.IsDefined(typeof(JsonRequiredAttribute));

    /// <summary>Every place in a value that says nothing.</summary>
    public static IEnumerable<string> Gaps(object? value, string place)
    {
        switch (value)
        {
            case null:
            case "":
            case PromisedTime { IsNone: true }:
                yield return place;
                break;
            case System.Collections.IEnumerable many and not string:
                var all = many.Cast<object?>().ToList();
                foreach (var gap in all.Count == 0 ? [place] : all.SelectMany((item, i) => Gaps(item, $"{place}[{i}]")))
                {
                    yield return gap;
                }

                break;
            case not PersonalText when value.GetType() is { IsClass: true } type && type != typeof(string):
                foreach (var gap in Fields(type).SelectMany(f => Gaps(f.GetValue(value), place + "." + f.Name)))
                {
                    yield return gap;
                }

                break;
        }
    }

    private static CaseEvent Event(Type type, Func<PropertyInfo, bool> isGiven, bool isFull)
    {
        var happened = (CaseEvent)Activator.CreateInstance(type)!;
        foreach (var field in Fields(type).Where(isGiven))
        {
            field.SetValue(happened, Value(field.PropertyType, field.Name, 1, isFull));
        }

        (happened.Version, happened.OccurredAt, happened.RecordedAt) = (1, Noon, Noon + Duration.FromMilliseconds(1));
        return happened;
    }

    public static object Value(Type type, string name, int ordinal, bool isFull)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => $"{name}·第{ordinal}个",
            _ when type == typeof(int) => 40 + ordinal,
            _ when type == typeof(bool) => isFull,
            _ when type == typeof(Instant) => Noon + Duration.FromHours(name.Length),
            _ when type == typeof(PromisedTime) => name is "Limit" or "FirmDate" or "Eta" ? PromisedTime.On(new LocalDate(2026, 6, 10)) : PromisedTime.At(Noon + Duration.FromDays(8)),
            _ when type == typeof(PersonalText) => Personal(name, ordinal),
            _ when type == typeof(Category) => Category.Ordinary,
            { IsEnum: true } => Enum.GetValues(type).GetValue(isFull ? ordinal % Enum.GetValues(type).Length : 0)!,
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => Many(type.GenericTypeArguments[0], name, isFull),
            _ => Record(type, ordinal, isFull),
        };
    }

    private static PersonalText Personal(string name, int ordinal) => name switch
    {
        "Name" or "By" or "AnsweredBy" => PersonalText.Name("欧阳小明" + ordinal),
        "Phones" => PersonalText.Phone("1391234567" + ordinal),
        "Room" => PersonalText.Room("3栋2单元30" + ordinal),
        _ => PersonalText.Free($"{name}：“漏水”\\\n<b>&'第{ordinal}处'</b>😀"),
    };

    private static Array Many(Type element, string name, bool isFull)
    {
        var items = Array.CreateInstance(element, 2);
        items.SetValue(Value(element, name, 1, isFull), 0);
        items.SetValue(Value(element, name, 2, isFull), 1);
        return items;
    }

    private static object Record(Type type, int ordinal, bool isFull)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(p => !isFull && p.HasDefaultValue ? p.DefaultValue : Value(p.ParameterType, p.Name!, ordinal, isFull))]);
    }
}
