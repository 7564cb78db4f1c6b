using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records a follow-up that reached nobody (AMB-11).</summary>
public sealed class RecordFollowUpAttempt : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="way">How.</param>
    /// <param name="result">What came of it.</param>
    public RecordFollowUpAttempt(CaseKey key, Actor by, ContactWay way, AttemptResult result)
        : base(key, by)
    {
        Way = way;
        Result = result;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordFollowUpAttempt;

    /// <summary>How.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>What came of it.</summary>
    public AttemptResult Result { get; set => field = Door.Defined(value, nameof(Result)); }

    /// <summary>Remarks.</summary>
    public PersonalText? Note { get; set; }

    /// <summary>When the next attempt is planned.</summary>
    public Instant? NextAt { get; set => field = Door.Milliseconds(value); }

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
