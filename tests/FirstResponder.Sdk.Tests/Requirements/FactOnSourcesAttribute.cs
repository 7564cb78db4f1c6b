namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>A fact about the source text of the tests; skipped where only the built tests are.</summary>
internal sealed class FactOnSourcesAttribute : FactAttribute
{
    public FactOnSourcesAttribute() => Skip = TestSources.Folder is null ? "The sources of the tests are not above " + AppContext.BaseDirectory : null;
}
