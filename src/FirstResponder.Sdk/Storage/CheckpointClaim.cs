using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>Asks for the checkpoint of one reader of a company's feed: for whom, at what time, and for how long.</summary>
public sealed class CheckpointClaim
{
    /// <summary>Asks for a checkpoint.</summary>
    /// <param name="company">The company whose feed is read.</param>
    /// <param name="reader">The reader; 1 to 64 characters. Another name is another reader, which begins at the feed's start.</param>
    /// <param name="owner">Who asks; 1 to 64 characters.</param>
    /// <param name="now">The time by the caller's clock; cut to the whole millisecond.</param>
    /// <param name="lease">How long it is held unless saved again; at least a millisecond.</param>
    /// <exception cref="ArgumentException">The company, the reader or the owner is blank, longer than 64 characters, begins or ends with white space, or contains a control character.</exception>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lease is shorter than a millisecond.</exception>
    public CheckpointClaim(string company, string reader, string owner, Instant now, Duration lease)
    {
        Company = StoreArgument.Company(company, nameof(company));
        Reader = Identifier.Check(reader, nameof(reader), "读者名称", "reader");
        Owner = Identifier.Check(owner, nameof(owner), "领取者", "owner");
        Now = StoredInstant.Truncate(now);
        LeasedUntil = StoredInstant.LeaseEnd(now, lease, nameof(lease));
    }

    /// <summary>The company whose feed is read.</summary>
    public string Company { get; }

    /// <summary>The reader; at most 64 characters.</summary>
    public string Reader { get; }

    /// <summary>Who asks, for operators who want to know which node reads; at most 64 characters.</summary>
    public string Owner { get; }

    /// <summary>The caller's time (UTC, whole milliseconds). Stores have no clock of their own.</summary>
    public Instant Now { get; }

    /// <summary>When the lease runs out (UTC, whole milliseconds, exclusive).</summary>
    public Instant LeasedUntil { get; }
}
