using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>新问题、新诉求: a matter raised here starts a case of its own (附件2 第十五条).</summary>
public sealed record CaseSpawned : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.CaseSpawned;

    /// <summary>The new case's id.</summary>
    public required string Child { get; init; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; init; }

    /// <summary>The new matter.</summary>
    public required PersonalText Content { get; init; }

    /// <summary>Its nature.</summary>
    public Nature? Nature { get; init; }

    /// <summary>Where.</summary>
    public required Place Place { get; init; }

    /// <summary>Its first responder: who heard of it first.</summary>
    public required Staff FirstResponder { get; init; }

    /// <summary>When it was raised; the new case's acceptance time.</summary>
    public required Instant ContactAt { get; init; }

    /// <summary>Who raised it.</summary>
    public Complainant? Complainant { get; init; }

    /// <summary>How it was raised.</summary>
    public required Channel Channel { get; init; }

    internal override bool IsLog => true;

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
