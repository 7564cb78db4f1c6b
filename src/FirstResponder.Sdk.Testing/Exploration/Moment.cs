using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>What an act is made from: the case, who does it, and when.</summary>
internal readonly struct Moment(Case? current, Actor by, Instant now)
{
    public Case? Current { get; } = current;

    public Case Case => Current!;

    public CaseKey Key => Current!.Key;

    public Actor By { get; } = by;

    public Instant Now { get; } = now;

    /// <summary>A date ahead that the next passing of time makes past.</summary>
    public PromisedTime Ahead => PromisedTime.At(Now + Duration.FromDays(30));

    public PromisedTime Past => PromisedTime.At(Now - Duration.FromDays(1));
}
