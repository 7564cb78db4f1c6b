using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>A result was sent but not delivered; the feedback duty stays open (AMB-22).</summary>
public sealed record FeedbackAttempted : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.FeedbackAttempted;

    /// <summary>How it was sent.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>Refused, failed or unknown.</summary>
    public required Delivery Result { get; init; }

    /// <summary>The channel's receipt or error.</summary>
    public string? Ref { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "result" => FieldValue.Of(Result.ToString()),
        "ref" => FieldValue.Of(Ref),
        _ => base.Read(field),
    };
}
