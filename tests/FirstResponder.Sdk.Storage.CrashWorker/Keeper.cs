namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>What runs beside the clerks: the timer, and a reader of the feed who tells what it saw where.</summary>
internal sealed class Keeper(CaseDesk desk, ICaseFeed feed)
{
    internal async Task RunAsync()
    {
        FeedPosition seen = FeedPosition.Start;
        while (true)
        {
            DueReport report = await desk.DueAsync(Town.Company, 20);
            foreach (FailedCase failed in report.Failed)
                Journal.Fault(failed.Fault);
            FeedPage page = await feed.ReadAsync(Town.Company, seen, 100, default);
            foreach (FeedEntry entry in page.Entries)
                Journal.Write($"SEEN {entry.Position.Value} {entry.Key.CaseId} {entry.Version}");
            seen = page.Entries.Count == 0 ? seen : page.Entries[^1].Position;
            await Task.Delay(3);
        }
    }
}
