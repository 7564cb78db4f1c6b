using NodaTime;

namespace FirstResponder.Sdk.Tests.Properties;

/// <summary>What one step of a walk draws; all of it follows from one number, so that a walk can be repeated and shortened.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public bool In(int percent) => random.Next(100) < percent;

    public int Below(int limit) => random.Next(limit);

    public T Of<T>(params T[] choices) => choices[random.Next(choices.Length)];

    public T Any<T>()
        where T : struct, Enum => Of(Enum.GetValues<T>());

    public Duration Minutes(int from, int to) => Duration.FromMinutes(random.Next(from, to + 1));

    public Duration Hours(int from, int to) => Minutes(from * 60, to * 60);
}
