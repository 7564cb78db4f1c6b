using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Hosting;

/// <summary>What became of a notice (AMB-22).</summary>
public sealed class NotificationResult
{
    private NotificationResult(Delivery delivery, string? evidence)
    {
        Delivery = delivery;
        Evidence = evidence;
    }

    /// <summary>Nobody knows, or not yet: the attempt stands on record as unknown, the duty stays open.</summary>
    public static NotificationResult Unknown { get; } = new(Delivery.Unknown, null);

    /// <summary>What became of it.</summary>
    public Delivery Delivery { get; }

    /// <summary>The channel's receipt, or its error; null only for unknown. It goes into the record in clear: no personal text.</summary>
    public string? Evidence { get; }

    /// <summary>It reached them, and the channel says so: this is feedback.</summary>
    /// <param name="receipt">The channel's receipt, the proof; no personal text.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no receipt.</exception>
    public static NotificationResult Delivered(string receipt) => new(Delivery.Delivered, Stated(receipt, nameof(receipt)));

    /// <summary>The channel or the person refused it, such as WeChat's 43101: no feedback, the duty stays open.</summary>
    /// <param name="error">The channel's error; no personal text.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public static NotificationResult Refused(string error) => new(Delivery.Refused, Stated(error, nameof(error)));

    /// <summary>It could not be sent: no feedback, the duty stays open.</summary>
    /// <param name="error">The channel's error; no personal text.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">There is no error.</exception>
    public static NotificationResult Failed(string error) => new(Delivery.Failed, Stated(error, nameof(error)));

    /// <summary>Result and evidence.</summary>
    public override string ToString() => Evidence is null ? Delivery.ToString() : $"{Delivery} {Evidence}";

    private static string Stated(string? evidence, string parameterName) => string.IsNullOrWhiteSpace(evidence)
        ? throw new ArgumentException("送达须有回执，未送达须有渠道给出的原因。 / A delivery has its receipt, anything else the channel's reason.", parameterName)
        : evidence;
}
