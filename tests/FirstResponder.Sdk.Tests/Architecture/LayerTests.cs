using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Architecture;

public class LayerTests
{
    [Fact]
    public void Core_references_point_one_way()
    {
        var references = ReferenceReader.Read(typeof(PersonalText).Assembly);

        Assert.NotEmpty(references);
        Expect.None(references.Select(Layers.Fault).OfType<string>());
    }

    [Fact]
    public void Core_namespaces_are_the_folders_of_the_layout()
    {
        var folders = typeof(PersonalText).Assembly.GetTypes().Select(type => Layers.FolderOf(type.FullName!)).OfType<string>().Distinct();

        Assert.All(folders, folder => Assert.True(Layers.IsKnown(folder), folder));
    }

    [Theory]
    [InlineData("Time.Calendar", "Cases.Case")]
    [InlineData("Time.Calendar", "Privacy.PersonalText")]
    [InlineData("Regulations.Pack", "Privacy.PersonalText")]
    [InlineData("Regulations.Pack", "Cases.Duties.Duty")]
    [InlineData("Cases.Duties.Duty", "Storage.ICaseStore")]
    [InlineData("Cases.Case", "CaseDesk")]
    [InlineData("Ledgers.Row", "Storage.ICaseStore")]
    [InlineData("Storage.ICaseStore", "Ledgers.Row")]
    [InlineData("Unheard.Thing", "Time.Calendar")]
    public void Fault_of_a_forbidden_arrow_names_it(string from, string to)
    {
        var fault = Layers.Fault(new Reference($"{Layers.Root}.{from}", false, $"{Layers.Root}.{to}", null));

        Assert.NotNull(fault);
        Assert.Contains(to, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Regulations.Pack", "Time.Calendar")]
    [InlineData("Cases.Duties.Duty", "Cases.Case")]
    [InlineData("Cases.Case", "Privacy.PersonalText")]
    [InlineData("Ledgers.Row", "Cases.Case")]
    [InlineData("CaseDesk", "Storage.ICaseStore")]
    public void Fault_of_an_allowed_arrow_is_null(string from, string to) =>
        Assert.Null(Layers.Fault(new Reference($"{Layers.Root}.{from}", false, $"{Layers.Root}.{to}", null)));

    [Fact]
    public void Fault_of_a_foreign_type_is_null() =>
        Assert.Null(Layers.Fault(new Reference($"{Layers.Root}.Time.Calendar", false, "NodaTime.Instant", "Plus")));
}
