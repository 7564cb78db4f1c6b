using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>What one step of a play draws; all of it follows from one number, on every runtime alike, so that a play can be repeated and shortened.</summary>
internal sealed class Chance(long seed)
{
    private readonly bool isPlain;
    private ulong state = unchecked((ulong)seed);

    private Chance(bool isPlain)
        : this(0)
    {
        this.isPlain = isPlain;
    }

    /// <summary>No chance at all: what is usual, and of several things the first.</summary>
    public static Chance Plain { get; } = new(true);

    public bool In(int percent) => isPlain ? percent >= 50 : Below(100) < percent;

    public int Below(int limit) => isPlain ? 0 : (int)(Next() % (ulong)limit);

    public int Number() => (int)(Next() >> 33);

    public T Of<T>(params T[] choices) => choices[Below(choices.Length)];

    public T Among<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public T Any<T>()
        where T : struct, Enum => Among(Values<T>.All);

    public Duration Minutes(int from, int to) => Duration.FromMinutes(from + Below(to - from + 1));

    public Duration Hours(int from, int to) => Minutes(from * 60, to * 60);

    // SplitMix64: a counter, stirred.
    private ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var stirred = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            stirred = (stirred ^ (stirred >> 27)) * 0x94D049BB133111EB;
            return stirred ^ (stirred >> 31);
        }
    }

    private static class Values<T>
        where T : struct, Enum
    {
        public static readonly T[] All = (T[])Enum.GetValues(typeof(T));
    }
}
