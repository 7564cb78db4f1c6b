using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>一事一卷: one of several matters of the same contact gets its own case (AMB-37).</summary>
public sealed record CaseSplit : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.CaseSplit;

    /// <summary>The new case's id.</summary>
    public required string Child { get; init; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; init; }

    /// <summary>The matter that was split off.</summary>
    public required PersonalText Content { get; init; }

    /// <summary>Its nature.</summary>
    public Nature? Nature { get; init; }

    /// <summary>Where.</summary>
    public required Place Place { get; init; }

    /// <summary>Its first responder: that of the parent.</summary>
    public required Staff FirstResponder { get; init; }

    /// <summary>The parent's contact time, which the child keeps.</summary>
    public required Instant ContactAt { get; init; }

    /// <summary>Who asked.</summary>
    public Complainant? Complainant { get; init; }

    /// <summary>How.</summary>
    public required Channel Channel { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "child" => FieldValue.Of(Child),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "content" => FieldValue.Of(Content.Reveal()),
        "nature" => FieldValue.Of(Nature?.ToString()),
        "place" => FieldValue.Given(true),
        "firstResponder" => FieldValue.Given(true),
        "contactAt" => FieldValue.Given(true),
        "complainant" => FieldValue.Given(Complainant is not null),
        "channel" => FieldValue.Of(Channel.ToString()),
        _ => base.Read(field),
    };
}
