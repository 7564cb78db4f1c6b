using FirstResponder.Sdk.Privacy;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>How the owner was told of a change, or why that was not possible.</summary>
/// <param name="At">When they were told; null when not possible.</param>
/// <param name="Way">How.</param>
/// <param name="NotPossible">Why it was not possible.</param>
public sealed record OwnerTold(Instant? At = null, ContactWay? Way = null, PersonalText? NotPossible = null)
{
    /// <summary>When they were told, cut to whole milliseconds; null when not possible.</summary>
    public Instant? At { get; init => field = Door.Milliseconds(value); } = Door.Milliseconds(At);

    /// <summary>How.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of <see cref="ContactWay"/>.</exception>
    public ContactWay? Way { get; init => field = Door.Defined(value, nameof(Way)); } = Door.Defined(Way, nameof(Way));

    // A way alone says neither that they were told nor why not.
    internal bool IsSaid => At is not null || NotPossible is { IsBlank: false };
}
