using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>The owner refused the extension; the old due stays (AMB-04).</summary>
public sealed record ExtensionRefused : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ExtensionRefused;

    /// <summary>Who refused.</summary>
    public PersonalText? By { get; init; }

    /// <summary>Their relation to the matter.</summary>
    public required Relation Relation { get; init; }

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>Their words.</summary>
    public PersonalText? Words { get; init; }

    /// <summary>The time that was refused.</summary>
    public required PromisedTime Eta { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "by" => FieldValue.Of(By?.Reveal()),
        "relation" => FieldValue.Of(Relation.ToString()),
        "way" => FieldValue.Of(Way.ToString()),
        "words" => FieldValue.Of(Words?.Reveal()),
        "eta" => FieldValue.Of((PromisedTime?)Eta),
        _ => base.Read(field),
    };
}
