using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FirstResponder.Sdk;

/// <summary>Registers the desk in a container.</summary>
public static class FirstResponderServices
{
    /// <summary>Adds <see cref="CaseDesk"/> and its <see cref="ICaseStore"/> as singletons. Faults of the configuration show when the desk is first asked for, all at once.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says which regulation, store and estates are used.</param>
    /// <exception cref="ArgumentException">No store was chosen.</exception>
    public static IServiceCollection AddFirstResponder(this IServiceCollection services, Action<FirstResponderBuilder> configure)
    {
        if (services is null)
        {
            throw new ArgumentNullException(nameof(services));
        }

        var builder = new FirstResponderBuilder(services);
        (configure ?? throw new ArgumentNullException(nameof(configure)))(builder);
        var store = builder.Store ?? throw new ArgumentException("须选择存储，例如 UseInMemoryStore()。 / Choose a store, such as UseInMemoryStore().", nameof(configure));
        services.AddSingleton(store);
        services.AddSingleton(provider =>
        {
            builder.Options.Estates = builder.Estates?.Invoke(provider);
            return CaseDesk.Create(provider.GetRequiredService<ICaseStore>(), builder.Options);
        });
        return services;
    }
}
