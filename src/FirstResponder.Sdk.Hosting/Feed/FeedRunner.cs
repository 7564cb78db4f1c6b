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
        using var together = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        await Task.WhenAll(handlers.Select(handler => RunAsync(
            new FeedLane(
                new FeedPlaces((IFeedCheckpoints)store, handler.Name, settings, time),
                (ICaseFeed)store,
                new EventHandling(handler, scopes, store as ICaseQuery, time, log),
                settings,
                time,
                log),
            together))).ConfigureAwait(false);
    }

    // Whatever a handler or the store throws, a lane goes on; one that ends nevertheless takes the others along. The service has failed then, which the host tells and stops for
    // unless it was told otherwise, while a handler that fell silent beside others at work would be missed by nobody.
    private static async Task RunAsync(FeedLane lane, CancellationTokenSource together)
    {
        try
        {
            await lane.RunAsync(together.Token).ConfigureAwait(false);
        }
        catch
        {
            await together.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }
}
