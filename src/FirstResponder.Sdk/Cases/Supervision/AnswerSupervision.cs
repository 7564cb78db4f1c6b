using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>督办回复 (附件2 第二十二条).</summary>
public sealed class AnswerSupervision : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="reference">The order that is answered.</param>
    /// <param name="text">The answer.</param>
    public AnswerSupervision(CaseKey key, Actor by, string? reference, PersonalText? text)
        : base(key, by)
    {
        Ref = reference;
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.AnswerSupervision;

    /// <summary>The order that is answered.</summary>
    public string? Ref { get; set; }

    /// <summary>The answer.</summary>
    public PersonalText? Text { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "ref" => FieldValue.Of(Ref),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
