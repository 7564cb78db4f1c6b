using System.Reflection;
using Xunit.Sdk;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>The story tests of this assembly as delegates: facts, and theories once for each row of their data.</summary>
internal static class StoryTests
{
    private static readonly string[] Folders = ["Scenarios", "Articles", "Ambiguities", "Duties", "NextSteps"];

    public static IReadOnlyList<StoryTest> All { get; } = [.. typeof(StoryTests).Assembly.GetTypes().Where(IsStory).SelectMany(Tests)];

    private static bool IsStory(Type type) =>
        type is { IsClass: true, IsPublic: true, IsAbstract: false } && Folders.Any(f => type.Namespace?.StartsWith("FirstResponder.Sdk.Tests." + f, StringComparison.Ordinal) == true) && type.GetConstructor([]) is not null;

    private static IEnumerable<StoryTest> Tests(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static)
        .Where(m => m.ReturnType == typeof(void) && m.GetCustomAttribute<FactAttribute>() is { Skip: null })
        .SelectMany(method => Rows(method).Select(row => new StoryTest($"{type.Name}.{method.Name}", () => Run(type, method, row))));

    private static IEnumerable<object?[]?> Rows(MethodInfo method) => method.GetParameters().Length == 0
        ? [null]
        : method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method));

    private static void Run(Type type, MethodInfo method, object?[]? row)
    {
        var instance = method.IsStatic ? null : Activator.CreateInstance(type);
        method.Invoke(instance, BindingFlags.DoNotWrapExceptions, null, row, null);
        (instance as IDisposable)?.Dispose();
    }
}
