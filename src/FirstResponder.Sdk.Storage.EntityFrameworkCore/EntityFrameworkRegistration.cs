using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>Chooses the ERP's own context when the desk is registered in a container.</summary>
public static class EntityFrameworkRegistration
{
    /// <summary>Keeps cases in the tables that <see cref="FirstResponderModel.AddFirstResponder"/> put into the ERP's model.</summary>
    /// <typeparam name="TContext">The ERP's context, registered with <c>AddDbContextFactory</c>.</typeparam>
    /// <param name="builder">The registration.</param>
    /// <param name="isTransient">Which exceptions of the provider pass by themselves, beside those that it marks so; see the store's constructor.</param>
    /// <returns>The same registration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static FirstResponderBuilder UseEntityFrameworkCore<TContext>(this FirstResponderBuilder builder, Func<Exception, bool>? isTransient = null)
        where TContext : DbContext
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        return builder.UseStore(services => new EntityFrameworkCaseStore<TContext>(services.GetRequiredService<IDbContextFactory<TContext>>(), isTransient));
    }
}
