using System.Reflection;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Storage.Golden;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Tests.Cases.Fields;

/// <summary>Commands built from the names and types of their fields alone: with everything in them, or with as little as their constructor lets pass.</summary>
internal static class SampleCommand
{
    private static readonly CaseKey Key = new(Cast.Company, "C-1");

    public static CaseCommand Full(Type type)
    {
        var command = Made(type, isFull: true);
        foreach (var property in type.GetProperties().Where(p => p.DeclaringType == type && p.SetMethod is { IsPublic: true }))
        {
            property.SetValue(command, Value(property.PropertyType, property.Name, isFull: true));
        }

        return command;
    }

    public static CaseCommand Bare(Type type) => Made(type, isFull: false);

    private static CaseCommand Made(Type type, bool isFull)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).First();
        var parameters = constructor.GetParameters();
        var values = parameters.Select(p => isFull || !MayBeLeftOut(p) ? Value(p.ParameterType, p.Name!, isFull) : null).ToArray();
        while (true)
        {
            try
            {
                return (CaseCommand)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
            }
            catch (ArgumentException needed) when (!isFull)
            {
                var missing = Array.FindIndex(parameters, p => string.Equals(p.Name, needed.ParamName, StringComparison.OrdinalIgnoreCase));
                Assert.Null(values[missing]);
                values[missing] = Value(parameters[missing].ParameterType, parameters[missing].Name!, isFull: true);
            }
        }
    }

    private static bool MayBeLeftOut(ParameterInfo parameter) =>
        parameter.ParameterType != typeof(Actor) && (!parameter.ParameterType.IsValueType || Nullable.GetUnderlyingType(parameter.ParameterType) is not null);

    private static object Value(Type type, string name, bool isFull) => type switch
    {
        _ when type == typeof(CaseKey) => Key,
        _ when type == typeof(Actor) => Cast.Lead,
        _ when type == typeof(Case) => Duplicates.Heard("04-28 09:00").Case,
        _ when type == typeof(Regulation) => Regulation.Jiangxi,
        _ when type == typeof(Accept) => isFull ? Full(type) : Bare(type),
        _ when type == typeof(IReadOnlyList<CaseCommand>) => Array.Empty<CaseCommand>(),
        _ => GoldenSample.Value(type, name, 1, isFull),
    };
}
