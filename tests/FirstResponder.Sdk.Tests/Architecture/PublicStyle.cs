using System.Reflection;
using System.Text.RegularExpressions;

namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>What every type that callers see has to keep to.</summary>
internal static partial class PublicStyle
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> Unwelcome = [typeof(DateTime), typeof(DateTimeOffset), typeof(float), typeof(double)];

    // "Type.Member" whose double is a share or a score and no amount of anything.
    private static readonly HashSet<string> DoubleAllowed = [];

    public static IEnumerable<string> Faults(Type type)
    {
        if (VagueName().IsMatch(type.Name))
            yield return $"{type}: the name says nothing";
        if (!type.IsVisible)
            yield break;
        if (type.IsClass && !type.IsSealed && !type.IsAbstract)
            yield return $"{type}: neither sealed, static nor abstract";

        foreach (var field in type.GetFields(Declared).Where(field => Seen(field) && !field.IsInitOnly && !field.IsLiteral && !IsEnumValue(field)))
            yield return $"{type}.{field.Name}: a settable field";
        foreach (var (member, used) in SignatureTypes(type))
        {
            if (Unwelcome.Contains(used) && !(used == typeof(double) && DoubleAllowed.Contains($"{type.Name}.{member}")))
                yield return $"{type}.{member}: {used.Name} in a signature";
        }
    }

    private static IEnumerable<(string Member, Type Used)> SignatureTypes(Type type)
    {
        // A delegate's signature is its Invoke; an enum's underlying value is no part of one.
        if (type.IsEnum)
            return [];
        var fields = type.GetFields(Declared).Where(Seen).Select(field => (field.Name, field.FieldType));
        var methods = type.GetMethods(Declared).Where(method => Seen(method)).Cast<MethodBase>()
            .Concat(type.GetConstructors(Declared).Where(constructor => Seen(constructor)))
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
                .Append((method as MethodInfo)?.ReturnType ?? typeof(void))
                .Select(used => (NameOf(method), used)));
        return fields.Concat(methods).SelectMany(pair => Parts(pair.Item2).Select(part => (pair.Item1, part))).Distinct();
    }

    private static string NameOf(MethodBase method) =>
        method.IsSpecialName && method.Name is ['g' or 's', 'e', 't', '_', .. var property] ? property : method.Name;

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }

    private static bool Seen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool Seen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsEnumValue(FieldInfo field) => field.DeclaringType!.IsEnum;

    [GeneratedRegex("(Helpers?|Utils?|Utility|Utilities|Manager)(`\\d+)?$")]
    private static partial Regex VagueName();
}
