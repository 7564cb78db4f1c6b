using NodaTime;

namespace FirstResponder.Sdk.Storage;

internal sealed class AttentionOrder : IComparer<StoredCase>
{
    internal static readonly AttentionOrder Instance = new();

    public int Compare(StoredCase? x, StoredCase? y)
    {
        int order = At(x!).CompareTo(At(y!));
        if (order == 0)
            order = string.CompareOrdinal(x!.Key.Company, y!.Key.Company);
        return order != 0 ? order : string.CompareOrdinal(x!.Key.CaseId, y!.Key.CaseId);
    }

    // Cases without a next attention are looked up for removal only; they sort last.
    private static Instant At(StoredCase stored) => stored.Summary.NextAttentionAt ?? Instant.MaxValue;
}
