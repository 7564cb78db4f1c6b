using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>What C# 7.3, the language of .NET Framework projects, can't do with a type: set init-only and required members, implement interfaces whose members are static or have bodies, walk IAsyncEnumerable.</summary>
internal static class LegacyCallers
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Callers read these and don't make them: parts of a case, and parts of a rule pack, which are read from JSON. Events are the same.
    private static readonly HashSet<Type> Answers =
    [
        typeof(CaseRound), typeof(NextStep), typeof(StepNeed),
        typeof(ActorRule), typeof(ClosureCondition), typeof(DutyRule), typeof(FactPattern), typeof(GuardRule),
        typeof(InternalThresholds), typeof(Matter), typeof(Regulation), typeof(RegulationSettings),
    ];

    public static IEnumerable<string> Faults(Type type)
    {
        if (!type.IsVisible)
            yield break;

        if (!IsAnswer(type))
        {
            foreach (var property in type.GetProperties().Where(property => IsInitOnly(property) && !ParametersOf(type, property).Any()))
                yield return $"{type}.{property.Name}: init-only and no parameter of a constructor";
            foreach (var property in type.GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute)) && !ParametersOf(type, property).Any(parameter => parameter.Member.IsDefined(typeof(SetsRequiredMembersAttribute)))))
                yield return $"{type}.{property.Name}: required";
        }

        foreach (var method in type.GetMethods(Declared).Where(method => !method.IsPrivate && !method.IsAssembly))
        {
            if (type.IsInterface && (method.IsStatic || !method.IsAbstract))
                yield return $"{type}.{method.Name}: an interface member with a body, or a static one";
            if (method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).Any(IsAsyncStream))
                yield return $"{type}.{method.Name}: IAsyncEnumerable";
        }
    }

    private static bool IsAnswer(Type type) =>
        type.IsAbstract || type.IsEnum || type.GetConstructors().Length == 0 || type.IsSubclassOf(typeof(CaseEvent)) || Answers.Contains(type);

    private static IEnumerable<ParameterInfo> ParametersOf(Type type, PropertyInfo property) => type.GetConstructors()
        .SelectMany(constructor => constructor.GetParameters())
        .Where(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase));

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } setter && setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsAsyncStream(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);
}
