using System.Reflection;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Architecture;

public class PurityTests
{
    [Fact]
    public void Pure_folders_touch_no_clock_chance_thread_or_machine() =>
        Expect.None(ReferenceReader.Read(typeof(PersonalText).Assembly).Select(Purity.Fault).OfType<string>());

    [Fact]
    public void Core_has_no_mutable_static_field() =>
        Expect.None(typeof(PersonalText).Assembly.GetTypes().SelectMany(MutableStatics));

    [Theory]
    [InlineData("System.DateTime", "get_UtcNow")]
    [InlineData("System.Guid", "NewGuid")]
    [InlineData("System.Random", null)]
    [InlineData("System.Environment", "get_MachineName")]
    [InlineData("System.IO.File", "ReadAllText")]
    [InlineData("System.Threading.Thread", "Sleep")]
    [InlineData("System.Threading.Tasks.Task`1", null)]
    [InlineData("System.Threading.Timer", ".ctor")]
    [InlineData("System.Console", "WriteLine")]
    [InlineData("System.Diagnostics.Stopwatch", "StartNew")]
    [InlineData("NodaTime.SystemClock", "get_Instance")]
    [InlineData("NodaTime.IClock", null)]
    public void Fault_of_a_forbidden_use_names_it(string type, string? member)
    {
        Assert.NotNull(Purity.Fault(new Reference("FirstResponder.Sdk.Cases.Duties.Duty", false, type, member)));
        Assert.Null(Purity.Fault(new Reference("FirstResponder.Sdk.Storage.InMemoryCaseStore", false, type, member)));
    }

    [Fact]
    public void Fault_of_a_harmless_use_is_null()
    {
        Assert.Null(Purity.Fault(new Reference("FirstResponder.Sdk.Cases.Case", false, "System.DateTime", "AddDays")));
        Assert.Null(Purity.Fault(new Reference("FirstResponder.Sdk.Cases.Case", true, "System.Environment", "get_CurrentManagedThreadId")));
        Assert.NotNull(Purity.Fault(new Reference("FirstResponder.Sdk.Cases.Case", false, "System.Environment", "get_CurrentManagedThreadId")));
    }

    [Fact]
    public void Reader_sees_uses_in_bodies_lambdas_iterators_locals_and_signatures()
    {
        var seen = ReferenceReader.Read(typeof(Impure).Assembly)
            .Where(reference => reference.FromType == typeof(Impure).FullName)
            .Select(reference => $"{reference.ToType}.{reference.Member}")
            .ToHashSet();

        Assert.Contains("System.DateTime.get_UtcNow", seen);
        Assert.Contains("System.Guid.NewGuid", seen);
        Assert.Contains("System.IO.File.Exists", seen);
        Assert.Contains("System.Random.", seen);
        Assert.Contains("System.Threading.Timer.", seen);
        Assert.Contains("System.Diagnostics.Stopwatch.", seen);
        Assert.Contains("System.Obsolete" + "Attribute..ctor", seen);
    }

    [Fact]
    public void MutableStatics_sees_fields_and_settable_properties_only() =>
        Assert.Equal(["Impure.<Settable>k__BackingField", "Impure.s_count"], MutableStatics(typeof(Impure)).Order(StringComparer.Ordinal));

    private static IEnumerable<string> MutableStatics(Type type)
    {
        // Caches of lambdas and of data, which the compiler keeps in types that no source can name.
        if (type.FullName!.Contains("<>", StringComparison.Ordinal) || type.FullName.StartsWith('<'))
            return [];
        return type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.IsLiteral && !field.IsInitOnly && !field.Name.StartsWith("<>", StringComparison.Ordinal))
            .Select(field => $"{type.Name}.{field.Name}");
    }
}
