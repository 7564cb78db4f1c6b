namespace FirstResponder.Sdk.Storage;

public sealed partial class InMemoryCaseStore
{
    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests, CancellationToken cancellationToken)
    {
        AppendRequest[] batch = StoreArgument.Batch(requests, Capabilities, nameof(requests));
        EventRecord[][] records = [.. batch.Select(CopyRecords)];

        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            // Every misuse of a command id is found before the first request is written.
            foreach (AppendRequest request in batch)
                Find(request.Key)?.VersionAfter(request);
            AppendOutcome[] outcomes = new AppendOutcome[batch.Length];
            for (int i = 0; i < batch.Length; i++)
                outcomes[i] = Append(batch[i], records[i]);
            return new ValueTask<IReadOnlyList<AppendOutcome>>(outcomes);
        }
    }
}
