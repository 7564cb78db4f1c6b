using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>引导 and completes the matter (附件2 第十二条).</summary>
public sealed class Guide : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="explanation">政策解释和说明; more than a refusal.</param>
    /// <param name="target">The right office or 业主委员会.</param>
    /// <param name="contact">Its contact.</param>
    /// <param name="procedure">Its procedure.</param>
    public Guide(CaseKey key, Actor by, PersonalText? explanation, string? target, string? contact, PersonalText? procedure)
        : base(key, by)
    {
        Explanation = explanation;
        Target = target;
        Contact = contact;
        Procedure = procedure;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Guide;

    /// <summary>政策解释和说明; more than a refusal.</summary>
    public PersonalText? Explanation { get; set; }

    /// <summary>The right office or 业主委员会.</summary>
    public string? Target { get; set; }

    /// <summary>Its contact.</summary>
    public string? Contact { get; set; }

    /// <summary>Its procedure.</summary>
    public PersonalText? Procedure { get; set; }

    /// <summary>Proof.</summary>
    public IReadOnlyList<Attachment> Evidence { get; set => field = Door.List(value, nameof(Evidence)); } = [];

    internal override FieldValue Read(string field) => field switch
    {
        "explanation" => FieldValue.Of(Explanation?.Reveal()),
        "target" => FieldValue.Of(Target),
        "contact" => FieldValue.Of(Contact),
        "procedure" => FieldValue.Of(Procedure?.Reveal()),
        "evidence" => FieldValue.List(Evidence.Count),
        _ => base.Read(field),
    };
}
