using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A directory that truly waits before it answers.</summary>
internal sealed class HoppingEstates(params EstateProfile[] estates) : IEstateDirectory
{
    public async ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken)
    {
        await new Hop();
        return estates.FirstOrDefault(e => e.Company == company && e.Estate == estate);
    }
}
