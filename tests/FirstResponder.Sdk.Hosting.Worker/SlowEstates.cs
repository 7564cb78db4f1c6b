using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Hosting.Worker;

/// <summary>A directory that takes its time, so that a node is killed in the midst of its work.</summary>
internal sealed class SlowEstates(int milliseconds) : IEstateDirectory
{
    public async ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken)
    {
        await Task.Delay(milliseconds, cancellationToken);
        return Cast.Estate;
    }
}
