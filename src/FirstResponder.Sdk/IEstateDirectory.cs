using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>Where the desk learns about estates (小区): from the ERP.</summary>
public interface IEstateDirectory
{
    /// <summary>The profile of an estate; null when the ERP doesn't know it, and then the desk's default regulation applies, if there is one.</summary>
    ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken);
}
