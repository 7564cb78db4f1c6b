using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

public sealed partial class InMemoryCaseStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        _ = requests ?? throw new ArgumentNullException(nameof(requests));
        AppendRequest[] batch = [.. requests];
        EventRecord[][] records = new EventRecord[batch.Length][];
        for (int i = 0; i < batch.Length; i++)
        {
            Capabilities.EnsureWithinLimits(batch[i]);
            records[i] = CopyRecords(batch[i]);
        }

        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            CheckCommands(batch);
            AppendOutcome[] outcomes = new AppendOutcome[batch.Length];
            for (int i = 0; i < batch.Length; i++)
                outcomes[i] = Append(batch[i], records[i]);
            return new ValueTask<IReadOnlyList<AppendOutcome>>(outcomes);
        }
    }

    // Every misuse of a command id is found before the first request is written.
    private void CheckCommands(AppendRequest[] batch)
    {
        Dictionary<(CaseKey, string), AppendRequest> seen = [];
        foreach (AppendRequest request in batch)
        {
            Find(request.Key)?.VersionAfter(request);
            if (!seen.TryGetValue((request.Key, request.CommandId), out AppendRequest? first))
                seen.Add((request.Key, request.CommandId), request);
            else
                request.EnsureSameEvents([.. first.Events.Select(static e => e.TypeName)]);
        }
    }
}
