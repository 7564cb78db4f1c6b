using FirstResponder.Sdk.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace FirstResponder.Sdk;

/// <summary>Lets the one desk of a container ask a directory that lives no longer than a scope.</summary>
internal sealed class ScopedEstates<TDirectory>(IServiceScopeFactory scopes) : IEstateDirectory
    where TDirectory : class, IEstateDirectory
{
    public async ValueTask<EstateProfile?> FindAsync(string company, string estate, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return await scope.ServiceProvider.GetRequiredService<TDirectory>().FindAsync(company, estate, cancellationToken).ConfigureAwait(false);
        }
    }
}
