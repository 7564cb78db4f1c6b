using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>销号: every condition was met (附件2 第十七条).</summary>
public sealed record Closed : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Closed;

    /// <summary>How many rounds it took.</summary>
    public required int Rounds { get; init; }

    /// <summary>The archive may not be disposed of before this instant (附件2 第十九条: at least 3 years); null when the regulation sets no retention.</summary>
    public Instant? NotBefore { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "rounds" => FieldValue.Given(true),
        "notBefore" => FieldValue.Given(NotBefore.HasValue),
        _ => base.Read(field),
    };
}
