using Microsoft.Extensions.DependencyInjection;

namespace FirstResponder.Sdk.Hosting.Feed;

/// <summary>A handler as it was registered: its name for ever, its options, and how a scope gives it.</summary>
internal sealed record HandlerRegistration(string Name, EventHandlerOptions Options, Func<IServiceProvider, ICaseEventHandler> Make)
{
    internal static HandlerRegistration Of<THandler>(string name, EventHandlerOptions options)
        where THandler : class, ICaseEventHandler => new(name, options, static services => services.GetRequiredService<THandler>());
}
