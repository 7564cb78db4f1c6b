using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>Asks for cases whose time has come: whose, for whom, at what time, for how long, and how many at most.</summary>
public sealed class AttentionClaim
{
    private AttentionClaim(string? company, string owner, Instant now, Duration lease, int maxCount)
    {
        Company = company;
        Owner = Identifier.Check(owner, nameof(owner), "领取者", "owner");
        Now = StoredInstant.Truncate(now);
        LeasedUntil = StoredInstant.LeaseEnd(now, lease, nameof(lease));
        MaxCount = StoreArgument.Count(maxCount, nameof(maxCount));
    }

    /// <summary>The company whose cases are meant, or null for all companies.</summary>
    public string? Company { get; }

    /// <summary>Who asks, for operators who want to know which node holds a case; at most 64 characters.</summary>
    public string Owner { get; }

    /// <summary>The caller's time (UTC, whole milliseconds). Stores have no clock of their own.</summary>
    public Instant Now { get; }

    /// <summary>When the leases run out (UTC, whole milliseconds, exclusive): from this instant on others may claim.</summary>
    public Instant LeasedUntil { get; }

    /// <summary>The most cases to lease; at least 1.</summary>
    public int MaxCount { get; }

    /// <summary>Asks for cases of one company.</summary>
    /// <param name="company">The company.</param>
    /// <param name="owner">Who asks; 1 to 64 characters.</param>
    /// <param name="now">The time by the caller's clock; cut to the whole millisecond.</param>
    /// <param name="lease">How long the cases are held; at least a millisecond, and longer than the work takes.</param>
    /// <param name="maxCount">The most cases to lease; at least 1.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentException">The company or the owner is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lease is shorter than a millisecond, or the count is below 1.</exception>
    public static AttentionClaim ForCompany(string company, string owner, Instant now, Duration lease, int maxCount) =>
        new(StoreArgument.Company(company, nameof(company)), owner, now, lease, maxCount);

    /// <summary>Asks for cases of every company in the store: only for a host that may see them all.</summary>
    /// <param name="owner">Who asks; 1 to 64 characters.</param>
    /// <param name="now">The time by the caller's clock; cut to the whole millisecond.</param>
    /// <param name="lease">How long the cases are held; at least a millisecond, and longer than the work takes.</param>
    /// <param name="maxCount">The most cases to lease; at least 1.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentException">The owner is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lease is shorter than a millisecond, or the count is below 1.</exception>
    public static AttentionClaim ForAllCompanies(string owner, Instant now, Duration lease, int maxCount) =>
        new(company: null, owner, now, lease, maxCount);
}
