using System.Globalization;

namespace FirstResponder.Sdk.Storage;

/// <summary>A place in one company's feed. Later events have greater positions; whether the numbers have gaps is the store's affair.</summary>
public readonly record struct FeedPosition : IComparable<FeedPosition>
{
    /// <summary>Takes a position kept earlier.</summary>
    /// <param name="value">The number; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative.</exception>
    public FeedPosition(long value) => Value = value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, "位置不能为负。 / A feed position is never negative.");

    /// <summary>Before the first event of every feed; also the default value.</summary>
    public static FeedPosition Start => default;

    /// <summary>The number to keep; at least 0. It means nothing in another company's feed.</summary>
    public long Value { get; }

    /// <summary>Whether one position is before another.</summary>
    public static bool operator <(FeedPosition left, FeedPosition right) => left.Value < right.Value;

    /// <summary>Whether one position is after another.</summary>
    public static bool operator >(FeedPosition left, FeedPosition right) => left.Value > right.Value;

    /// <summary>Whether one position is before another or the same.</summary>
    public static bool operator <=(FeedPosition left, FeedPosition right) => left.Value <= right.Value;

    /// <summary>Whether one position is after another or the same.</summary>
    public static bool operator >=(FeedPosition left, FeedPosition right) => left.Value >= right.Value;

    /// <summary>Orders positions of one feed from first to last.</summary>
    /// <param name="other">The other position.</param>
    /// <returns>Negative, zero or positive, as this position is before, at or after the other.</returns>
    public int CompareTo(FeedPosition other) => Value.CompareTo(other.Value);

    /// <summary>The number in plain digits.</summary>
    /// <returns>The digits of <see cref="Value"/>.</returns>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
