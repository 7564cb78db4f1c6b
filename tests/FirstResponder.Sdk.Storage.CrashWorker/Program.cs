using FirstResponder.Sdk;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Storage.CrashWorker;

Errand errand = Errand.Parse(args);
try
{
    ICaseStore store = TownStore.Open(errand.Store);
    using var closing = (IDisposable)store;
    await (errand.Kind switch
    {
        "work" => WorkAsync(store),
        "due" => DueAsync(store),
        _ => MatterAsync(store),
    });
    Journal.Write("DONE");
    return 0;
}
catch (Exception fault) when (fault is not OutOfMemoryException)
{
    Journal.Fault(fault);
    return 1;
}

// Two clerks and a keeper at once, until somebody pulls the plug.
async Task WorkAsync(ICaseStore store)
{
    var desk = Town.Desk(store, new SteppingClock(errand.Minutes, secondsPerLook: 2));
    List<Task> running = [Task.Run(new Keeper(desk, (ICaseFeed)store).RunAsync)];
    for (int lane = 0; lane < Town.Estates.Length; lane++)
    {
        var choice = new Random((errand.Seed * 31) + (errand.Run * 7) + lane);
        running.Add(Task.Run(new Lane(desk, (ICaseQuery)store, Town.Estates[lane], choice, $"w{errand.Run}{Town.Estates[lane]}").RunAsync));
    }

    await await Task.WhenAny(running);
}

async Task DueAsync(ICaseStore store)
{
    var desk = Town.Desk(store, new SteppingClock(errand.Minutes, secondsPerLook: 1));
    Journal.Write("READY");
    Console.ReadLine();
    DueReport report;
    do
    {
        report = await desk.DueAsync(Town.Company, 10);
        foreach (AnnouncedDuty announced in report.Announced)
            Journal.Write($"ANNOUNCED {announced.Case.Key.CaseId} {announced.Event.Duty} {announced.Event.Due.ToUnixTimeMilliseconds()} {announced.Event.Threshold}");
        foreach (FailedCase failed in report.Failed)
            Journal.Fault(failed.Fault);
    }
    while (report.MayBeMore);
}

// A matter of two cases, whose worker stops before the append that it is told.
async Task MatterAsync(ICaseStore store)
{
    var desk = Town.Desk(new PausingStore(store, errand.PauseAt), new SteppingClock(errand.Minutes, secondsPerLook: 1));
    await new Step(errand.Kind, "C-1", errand.Kind == "merge" ? "C-2" : "child").SendAsync(desk, "matter");
}
