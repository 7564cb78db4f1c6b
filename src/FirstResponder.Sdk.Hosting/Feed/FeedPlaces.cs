using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Hosting.Feed;

/// <summary>One handler's places in the feeds of companies, as far as this node holds them.</summary>
internal sealed class FeedPlaces(IFeedCheckpoints checkpoints, string handler, FeedRunnerOptions settings, TimeProvider time)
{
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, FeedCheckpoint> held = new(StringComparer.Ordinal);
    private readonly Duration lease = Duration.FromTimeSpan(settings.Lease);

    internal string Handler => handler;

    /// <summary>The place, taken if nobody holds it and with a good part of its lease before it; null when it is another node's.</summary>
    internal async ValueTask<FeedCheckpoint?> HoldAsync(string company, CancellationToken cancellationToken)
    {
        if (held.TryGetValue(company, out FeedCheckpoint? mine))
            return TimeLeft(mine) >= settings.Lease / 2 ? mine : await SaveAsync(mine, mine.Position, settings.Lease, cancellationToken).ConfigureAwait(false);
        FeedCheckpoint? taken = await checkpoints.TakeAsync(new CheckpointClaim(company, handler, settings.NodeName, Now(), lease), cancellationToken).ConfigureAwait(false);
        if (taken is not null)
            held[company] = taken;
        return taken;
    }

    /// <summary>Keeps a position and holds the place so much longer; null when it was lost to another node.</summary>
    internal async ValueTask<FeedCheckpoint?> SaveAsync(FeedCheckpoint mine, FeedPosition position, TimeSpan further, CancellationToken cancellationToken)
    {
        FeedCheckpoint? saved = await checkpoints.SaveAsync(mine, position, Now() + Duration.FromTimeSpan(further), cancellationToken).ConfigureAwait(false);
        if (saved is null)
            held.Remove(mine.Company);
        else
            held[mine.Company] = saved;
        return saved;
    }

    /// <summary>Holds a place where the handler failed through the wait that follows, so that no other node tries sooner.</summary>
    internal async ValueTask HoldThroughAsync(string company, TimeSpan wait)
    {
        if (held.TryGetValue(company, out FeedCheckpoint? mine))
            await SaveAsync(mine, mine.Position, wait + settings.Lease, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Gives a place back, so that another node may try.</summary>
    internal async ValueTask GiveBackAsync(string company)
    {
        if (held.Remove(company, out FeedCheckpoint? mine))
            await checkpoints.GiveBackAsync(mine, CancellationToken.None).ConfigureAwait(false);
    }

    internal TimeSpan TimeLeft(FeedCheckpoint mine) => (mine.LeasedUntil - Now()).ToTimeSpan();

    /// <summary>Gives every place back, so that other nodes needn't wait for leases to run out. The first that can't be given back ends it: a store that is down lets them run out.</summary>
    internal async Task GiveBackAsync()
    {
        using var patience = new CancellationTokenSource(PatienceAtTheEnd, time);
        foreach (FeedCheckpoint mine in held.Values)
            await checkpoints.GiveBackAsync(mine, patience.Token).ConfigureAwait(false);
    }

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
