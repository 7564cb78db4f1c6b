using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

internal static class RaceMutants
{
    public static Mutant[] All { get; } =
    [
        new("looks at the version first and writes then", "A08 of racing writers exactly one is appended", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                if (request is null || token.IsCancellationRequested || !request.Key.CaseId.StartsWith("race", StringComparison.Ordinal) || request.CommandId == "same")
                    return await store.Do(request!, token);
                long head = await store.Head(request.Key);
                if (head != request.ExpectedVersion)
                    return await store.Do(request, token);
                await Task.Delay(1, token);

                // What was written meanwhile is written over.
                while (await store.Do(request.At(await store.Head(request.Key)), token) is Conflict)
                    await Task.Yield();
                return new Appended(request.Summary.Version);
            },
        }),
        new("looks the command id up first and writes then", "A08 of racing senders of one command exactly one is appended", new Tampering
        {
            Append = static async (store, request, token) =>
            {
                if (request is null || request.CommandId != "same")
                    return await store.Do(request!, token);
                bool isKnown = await store.Head(request.Key) > 0;
                await Task.Delay(1, token);
                AppendOutcome outcome = await store.Do(request, token);
                return outcome is AlreadyApplied applied && !isKnown ? new Appended(applied.Version) : outcome;
            },
        }),
        new("an acknowledged event is lost now and then", "A08 sixteen writers on one case lose, double and reorder nothing", new Tampering
        {
            Append = static async (store, request, token) =>
                request is { ExpectedVersion: > 5 } && request.CommandId.StartsWith('w') && request.CommandId.Contains('-') && request.ExpectedVersion % 7 == 0 && await store.Head(request.Key) == request.ExpectedVersion ? new Appended(request.Summary.Version) : await store.Do(request!, token),
        }),
        new("a conflict on one case of many tells the version before", "A08 sixteen writers on many cases lose, double and reorder nothing", new Tampering
        {
            Append = static async (store, request, token) => await store.Do(request, token) is var outcome && outcome is Conflict conflict && request.Key.CaseId.EndsWith('1') && request.CommandId.Contains('-') ? new Conflict(Math.Min(conflict.ActualVersion, request.ExpectedVersion)) : outcome,
        }),
        new("a fault of the driver comes bare out of a host's transaction", "F01 readers beside writers see each event once and never go back", new Tampering
        {
            EnlistedAppend = static (store, request, token) => request.CommandId.StartsWith("w3-", StringComparison.Ordinal) ? throw new TimeoutException() : store.AppendAsync(request, token).AsTask(),
        }),
        new("no host's transaction ever gets through", "F01 readers beside writers see each event once and never go back", new Tampering
        {
            EnlistedAppend = static (store, request, token) => request.CommandId.StartsWith('w') ? throw new CaseStoreUnavailableException("等不到。 / Never.", isTransient: true, new TimeoutException()) : store.AppendAsync(request, token).AsTask(),
        }),
    ];
}
