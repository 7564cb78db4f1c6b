using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>引导: policy explained, the right office, its contact and procedure told (附件2 第十二条).</summary>
public sealed record Guided : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Guided;

    /// <summary>政策解释和说明.</summary>
    public required PersonalText Explanation { get; init; }

    /// <summary>相关对接职能部门或者业主委员会.</summary>
    public required string Target { get; init; }

    /// <summary>联系方式.</summary>
    public required string Contact { get; init; }

    /// <summary>办理流程.</summary>
    public required PersonalText Procedure { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "explanation" => FieldValue.Of(Explanation.Reveal()),
        "target" => FieldValue.Of(Target),
        "contact" => FieldValue.Of(Contact),
        "procedure" => FieldValue.Of(Procedure.Reveal()),
        _ => base.Read(field),
    };
}
