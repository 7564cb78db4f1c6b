namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>Threads of their own, also for stores that work on the caller's thread.</summary>
internal static class Workers
{
    public static Task Start(Func<Task> work) => Start(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });

    public static Task<T> Start<T>(Func<Task<T>> work) => Task.Factory.StartNew(
        () => work().GetAwaiter().GetResult(),
        CancellationToken.None,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <summary>Several at once, who set out together once each is ready.</summary>
    public static async Task<T[]> RaceAsync<T>(int count, Func<int, Task> prepare, Func<int, Task<T>> work)
    {
        using var start = new Barrier(count);
        return await Task.WhenAll(Enumerable.Range(0, count).Select(n => Start(async () =>
        {
            try
            {
                await prepare(n).ConfigureAwait(false);
            }
            catch
            {
                // The others must not wait for one who can't come.
                start.RemoveParticipant();
                throw;
            }

            start.SignalAndWait();
            return await work(n).ConfigureAwait(false);
        }))).ConfigureAwait(false);
    }

    public static Task<T[]> RaceAsync<T>(int count, Func<int, Task<T>> work) => RaceAsync(count, _ => Task.CompletedTask, work);
}
