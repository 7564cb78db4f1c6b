using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

/// <summary>A kind of matter that the regulation names as an example of a category (附件2 第八条), with words that hint at it.</summary>
public sealed record Matter
{
    /// <summary>The matter's id, used as the rule id of a hint.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in the text, such as 电梯困人.</summary>
    public required string Name { get; init; }

    /// <summary>The category it stands under.</summary>
    public required Category Category { get; init; }

    /// <summary>The type of emergency, which decides whom to tell; null for other categories.</summary>
    public string? EmergencyType { get; init; }

    /// <summary>Words that hint at it.</summary>
    public required IReadOnlyList<string> Words { get; init; }
}
