using System.Reflection;

namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>Each row of the requirements has a test, and the test tells the row's own example.</summary>
public class RequirementRowsTests
{
    private static readonly ILookup<string, MethodInfo> Proofs = typeof(RequirementRows).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<FactAttribute>() is { Skip: null })
        .SelectMany(method => method.GetCustomAttributes<RequirementAttribute>().Select(row => (row.Id, method)))
        .ToLookup(pair => pair.Id, pair => pair.method);

    [Fact]
    public void Table_names_each_row_once() =>
        Assert.Equal(RequirementRows.All.Select(row => row.Id).Distinct(), RequirementRows.All.Select(row => row.Id));

    [Fact]
    public void Table_has_every_row_of_the_scope() => Assert.Equal(133, RequirementRows.All.Count);

    [Fact]
    public void Row_has_a_test() => Nothing(RequirementRows.All.Select(row => row.Id).Where(id => !Proofs.Contains(id)));

    [FactOnSources]
    public void Row_with_times_is_told_with_these_times() => Nothing(
        from row in RequirementRows.All
        where Proofs.Contains(row.Id)
        let sources = Proofs[row.Id].SelectMany(TestSources.Of).ToList()
        from stamp in row.Stamps
        where !sources.Any(source => source.Names(stamp))
        select $"{row.Id}: {stamp.Day} {stamp.Time} stands in none of {string.Join(", ", Proofs[row.Id].Select(m => m.DeclaringType!.Name + "." + m.Name))}");

    [FactOnSources]
    public void Test_of_a_row_is_found_in_the_sources() =>
        Nothing(Proofs.SelectMany(proofs => proofs).Where(method => !TestSources.Of(method).Any()).Select(method => method.DeclaringType!.Name + "." + method.Name));

    // The whole list, which Assert.Empty would cut off.
    private static void Nothing(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join(Environment.NewLine, faults));
}
