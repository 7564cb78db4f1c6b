using System.Reflection;
using System.Runtime.CompilerServices;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests.Door;

/// <summary>The settable properties of every command, found by reflection, so that a new command stands under the same rules.</summary>
internal static class CommandSetters
{
    public static IEnumerable<Type> Commands => typeof(CaseCommand).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseCommand)) && !t.IsAbstract);

    public static IEnumerable<PropertyInfo> Of(Func<Type, bool> type) =>
        Commands.SelectMany(c => c.GetProperties()).Where(p => p.SetMethod is { IsPublic: true } && type(p.PropertyType));

    public static IEnumerable<PropertyInfo> Lists => Of(IsList);

    public static IEnumerable<PropertyInfo> Enums => Of(t => Bare(t).IsEnum);

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static PropertyInfo Named(string command, string property) =>
        typeof(CaseCommand).Assembly.GetType("FirstResponder.Sdk.Cases." + command, throwOnError: true)!.GetProperty(property)!;

    /// <summary>Sets the property on a command made without its constructor and gives back what the command then holds.</summary>
    public static object? SetOn(PropertyInfo property, object? value)
    {
        var command = RuntimeHelpers.GetUninitializedObject(property.DeclaringType!);
        property.SetMethod!.Invoke(command, BindingFlags.DoNotWrapExceptions, null, [value], null);
        return property.GetValue(command);
    }
}
