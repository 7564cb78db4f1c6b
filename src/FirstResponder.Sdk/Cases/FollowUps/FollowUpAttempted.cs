using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>A follow-up that reached nobody, was refused or postponed (AMB-11). Never a completed follow-up.</summary>
public sealed record FollowUpAttempted : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.FollowUpAttempted;

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>What came of it.</summary>
    public required AttemptResult Result { get; init; }

    /// <summary>Remarks.</summary>
    public PersonalText? Note { get; init; }

    /// <summary>When the next attempt is planned.</summary>
    public Instant? NextAt { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "result" => FieldValue.Of(Result.ToString()),
        "note" => FieldValue.Of(Note?.Reveal()),
        "nextAt" => FieldValue.Given(NextAt.HasValue),
        _ => base.Read(field),
    };
}
