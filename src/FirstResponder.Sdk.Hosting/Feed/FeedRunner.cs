using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FirstResponder.Sdk.Hosting.Feed;

/// <summary>Hands the events of the feeds to the handlers, each handler at its own pace.</summary>
internal sealed class FeedRunner(
    ICaseStore store, IEnumerable<HandlerRegistration> handlers, IServiceScopeFactory scopes, IOptions<FeedRunnerOptions> options, TimeProvider time, ILogger<FeedRunner> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The host starts its services one after the other and waits for what runs before the first pause.
        await Task.Yield();
        FeedRunnerOptions settings = options.Value;
        await Task.WhenAll(handlers.Select(handler => new FeedLane(
            new FeedPlaces((IFeedCheckpoints)store, handler.Name, settings, time),
            (ICaseFeed)store,
            new EventHandling(handler, scopes, store as ICaseQuery, time, log),
            settings,
            time,
            log).RunAsync(stoppingToken))).ConfigureAwait(false);
    }
}
