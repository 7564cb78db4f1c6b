using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>线上诉求确认回复 (附件2 第七条).</summary>
public sealed record OnlineAcknowledged : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.OnlineAcknowledged;

    /// <summary>How.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>What was replied.</summary>
    public PersonalText? Text { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
