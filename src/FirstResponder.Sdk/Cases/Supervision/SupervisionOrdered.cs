using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>督办 by an authority or headquarters (附件2 第二十二条).</summary>
public sealed record SupervisionOrdered : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.SupervisionOrdered;

    /// <summary>Who ordered it.</summary>
    public required string Authority { get; init; }

    /// <summary>What kind of order, such as 挂牌督办.</summary>
    public string? Kind { get; init; }

    /// <summary>By when an answer is asked.</summary>
    public PromisedTime? Due { get; init; }

    /// <summary>Its reference.</summary>
    public required string Ref { get; init; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "authority" => FieldValue.Of(Authority),
        "kind" => FieldValue.Of(Kind),
        "due" => FieldValue.Of(Due),
        "ref" => FieldValue.Of(Ref),
        _ => base.Read(field),
    };
}
