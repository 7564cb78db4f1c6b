using FirstResponder.Sdk.Hosting.Pace;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.Logging;

namespace FirstResponder.Sdk.Hosting.Feed;

/// <summary>One handler's way along the feeds of all companies: one event after the other, a saved place after each.</summary>
internal sealed partial class FeedLane(FeedPlaces places, ICaseFeed feed, EventHandling handling, FeedRunnerOptions settings, TimeProvider time, ILogger log)
{
    internal async Task RunAsync(CancellationToken stopping)
    {
        var turns = new Turns(time, settings.Period, settings.LongestBackOff, settings.Companies);
        try
        {
            await turns.RunAsync(FollowAsync, OnFaultAsync, stopping).ConfigureAwait(false);
        }
        finally
        {
            await GiveBackAsync().ConfigureAwait(false);
        }
    }

    private async Task<bool> FollowAsync(Turn turn, CancellationToken stopping)
    {
        if (await places.HoldAsync(turn.Company!, stopping).ConfigureAwait(false) is not { } place)
            return false;
        FeedPage page = await feed.ReadAsync(turn.Company!, place.Position, settings.PageSize, stopping).ConfigureAwait(false);
        foreach (FeedEntry entry in page.Entries)
        {
            stopping.ThrowIfCancellationRequested();
            if (!handling.IsWanted(entry))
                continue;
            if (await places.HoldAsync(turn.Company!, stopping).ConfigureAwait(false) is not { } held)
                return Lost(turn);
            await handling.HandleAsync(entry, places.TimeLeft(held), stopping).ConfigureAwait(false);
            // What was dealt with is saved although the host shuts down: the next node needn't do it again.
            if (await places.SaveAsync(held, entry.Position, settings.Lease, CancellationToken.None).ConfigureAwait(false) is null)
                return Lost(turn);
            turn.Faults = 0;
        }

        if (page.Entries.Count > 0 && await places.HoldAsync(turn.Company!, stopping).ConfigureAwait(false) is { } last && last.Position < page.Next
            && await places.SaveAsync(last, page.Next, settings.Lease, stopping).ConfigureAwait(false) is null)
        {
            return Lost(turn);
        }

        turn.Faults = 0;
        return !page.IsEnd;
    }

    private bool Lost(Turn turn)
    {
        PlaceLost(places.Handler, turn.Company!);
        return false;
    }

    private async Task OnFaultAsync(Turn turn, Exception fault)
    {
        FeedFailed(places.Handler, turn.Company!, turn.Faults, turn.At, fault);
        TimeSpan wait = BackOff.After(turn.Faults, settings.Period, settings.LongestBackOff);
        try
        {
            // No other node tries sooner, until the fault has lasted so long that it may be this node's own.
            if (wait < settings.LongestBackOff)
                await places.HoldThroughAsync(turn.Company!, wait).ConfigureAwait(false);
            else
                await places.GiveBackAsync(turn.Company!).ConfigureAwait(false);
        }
        catch (Exception unheld)
        {
            // The lease runs out meanwhile; another node may try sooner. What a store throws here besides what its contract names ends the lane as little.
            PlaceNotHeld(places.Handler, turn.Company!, unheld);
        }
    }

    private async Task GiveBackAsync()
    {
        try
        {
            await places.GiveBackAsync().ConfigureAwait(false);
        }
        catch (Exception fault)
        {
            PlacesNotGivenBack(places.Handler, fault);
        }
    }

    [LoggerMessage(11, LogLevel.Error, "处理者 {Handler} 在企业 {Company} 的事件流上失败（连续第 {Faults} 次），{NextAt} 再试，事件不会被跳过。 / Handler {Handler} failed in the feed of {Company} ({Faults} in a row); next try at {NextAt}. No event is passed over.")]
    private partial void FeedFailed(string handler, string company, int faults, DateTimeOffset nextAt, Exception fault);

    [LoggerMessage(12, LogLevel.Warning, "处理者 {Handler} 在企业 {Company} 的租约已被另一节点取得。 / Handler {Handler} lost its lease on the feed of {Company} to another node.")]
    private partial void PlaceLost(string handler, string company);

    [LoggerMessage(13, LogLevel.Warning, "处理者 {Handler} 在企业 {Company} 失败后，未能把位置留到再试之时或交出，租期一过别的节点可以先试。 / Handler {Handler} could neither hold its place in the feed of {Company} until its next try nor give it back; another node may try when its lease has run out.")]
    private partial void PlaceNotHeld(string handler, string company, Exception fault);

    [LoggerMessage(14, LogLevel.Warning, "处理者 {Handler} 未能交出全部位置，其租约到期后由别的节点接着办。 / Handler {Handler} could not give all its places back; other nodes go on when their leases have run out.")]
    private partial void PlacesNotGivenBack(string handler, Exception fault);
}
