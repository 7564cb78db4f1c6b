using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The owner withdrew the request: a fact, not an end (AMB-10b). The closing conditions stay.</summary>
public sealed record WithdrawalRecorded : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.WithdrawalRecorded;

    /// <summary>Who withdrew.</summary>
    public PersonalText? By { get; init; }

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>Their words.</summary>
    public PersonalText? Words { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "by" => FieldValue.Of(By?.Reveal()),
        "way" => FieldValue.Of(Way.ToString()),
        "words" => FieldValue.Of(Words?.Reveal()),
        _ => base.Read(field),
    };
}
