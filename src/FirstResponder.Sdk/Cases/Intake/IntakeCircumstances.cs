using FirstResponder.Sdk.Classification;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>What channel, place and time say of a request besides its words, as the desk tells the classifier at intake.</summary>
public static class IntakeCircumstances
{
    /// <summary>The circumstances of a request: a call or a visit speaks of what is happening now; hotline, street, department and city platform pass on (附件2 第六条).</summary>
    /// <param name="channel">How the request came in.</param>
    /// <param name="place">Where the matter is; its spot alone is read.</param>
    /// <param name="at">The local time of day at which the person turned to the company.</param>
    /// <returns>The circumstances, for <see cref="CategoryClassifier.Assess"/>.</returns>
    public static Circumstances Of(Channel channel, Place place, LocalTime at) => new(
        (place ?? throw new ArgumentNullException(nameof(place))).Spot?.Reveal(),
        at,
        IsLive: channel is Channel.Phone or Channel.OnSite,
        IsPassedOn: channel is Channel.Hotline12345 or Channel.StreetCommunity or Channel.Department or Channel.CityPlatform);
}
