using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The last event of a history as somebody noted it: the store's head row, or a hash that was printed or deposited elsewhere at some time (附件2 第十九条 如实、完整).</summary>
public sealed class RecordedHead
{
    /// <summary>States a head.</summary>
    /// <param name="version">The number of the last event at that time; 0 for none.</param>
    /// <param name="hash">Its seal.</param>
    public RecordedHead(long version, ChainHash hash)
    {
        Version = version;
        Hash = hash;
    }

    /// <summary>The number of the last event at that time.</summary>
    public long Version { get; }

    /// <summary>Its seal.</summary>
    public ChainHash Hash { get; }

    /// <summary>Number and seal.</summary>
    public override string ToString() => $"#{Version} {Hash}";
}
