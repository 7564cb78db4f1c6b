using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class BatchMutants
{
    public static Mutant[] All { get; } =
    [
        new("outcomes come case by case", "B01 each request has its own outcome in order", new Tampering
        {
            AppendMany = static async (store, requests) =>
            {
                IReadOnlyList<AppendOutcome> outcomes = await store.AppendManyAsync(requests, default);
                return [.. Enumerable.Range(0, outcomes.Count).OrderBy(i => requests[i].Key.CaseId, StringComparer.Ordinal).Select(i => outcomes[i])];
            },
        }),
        new("an empty batch is refused", "B01 nothing is answered by nothing", new Tampering
        {
            AppendMany = static async (store, requests) => requests.Count == 0 ? throw new ArgumentException("空批。 / Empty.", nameof(requests)) : await store.AppendManyAsync(requests, default),
        }),
        new("a batch is written up to the invalid request", "B01 one invalid request and nothing of the batch is written", new Tampering
        {
            AppendMany = static async (store, requests) =>
            {
                try
                {
                    return await store.AppendManyAsync(requests, default);
                }
                catch (ArgumentException)
                {
                    if (requests[1] is null)
                        await store.Do(requests[0]);
                    throw;
                }
            },
        }),
        new("a command id misused by two that lose is passed over", "B01 two requests that misuse one command id are found also when both lose", new Tampering
        {
            AppendMany = static async (store, requests) =>
            {
                try
                {
                    return await store.AppendManyAsync(requests, default);
                }
                catch (ArgumentException) when (requests.Any(static r => r?.CommandId == "lost"))
                {
                    List<AppendOutcome> outcomes = [];
                    foreach (AppendRequest request in requests)
                        outcomes.Add(await store.Do(request));
                    return outcomes;
                }
            },
        }),
        new("batches lock their cases as they come", "B01 batches over the same cases in opposite order both get through", new Tampering
        {
            AppendMany = static async (store, requests) =>
            {
                if (requests.Count != 12 || requests.Any(static r => r is null))
                    return await store.AppendManyAsync(requests, default);
                List<CaseKey> held = [];
                try
                {
                    foreach (AppendRequest request in requests)
                    {
                        if (!store.Database.TryLock(request.Key, TimeSpan.FromMilliseconds(100)))
                            throw new CaseStoreUnavailableException("死锁。 / Deadlock.", new TimeoutException());
                        held.Add(request.Key);
                        await Task.Delay(1);
                    }

                    List<AppendOutcome> outcomes = [];
                    foreach (AppendRequest request in requests)
                        outcomes.Add(await store.Database.Committed.AppendAsync(request, default));
                    return outcomes;
                }
                finally
                {
                    held.ForEach(store.Database.Unlock);
                }
            },
        }),
    ];
}
