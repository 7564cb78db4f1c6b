using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records delay, difficulty or cross-department work; the lead must explain it to the owner before the due (附件2 第十四条).</summary>
public sealed class RecordHindrance : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="kind">Which.</param>
    /// <param name="text">What stands in the way.</param>
    public RecordHindrance(CaseKey key, Actor by, HindranceKind kind, PersonalText? text)
        : base(key, by)
    {
        Kind = kind;
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordHindrance;

    /// <summary>Which.</summary>
    public HindranceKind Kind { get; set => field = Door.Defined(value, nameof(Kind)); }

    /// <summary>What stands in the way.</summary>
    public PersonalText? Text { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
