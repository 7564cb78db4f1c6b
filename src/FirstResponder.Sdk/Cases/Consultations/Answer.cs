using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>答复 and completes the matter; before classification it also classifies as Consultation (附件2 第十三条).</summary>
public sealed class Answer : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="text">The answer.</param>
    /// <param name="basis">What it rests on.</param>
    /// <param name="onSpot">True when given on the spot.</param>
    public Answer(CaseKey key, Actor by, PersonalText? text, string? basis, bool onSpot)
        : base(key, by)
    {
        Text = text;
        Basis = basis;
        OnSpot = onSpot;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Answer;

    /// <summary>The answer.</summary>
    public PersonalText? Text { get; set; }

    /// <summary>What it rests on.</summary>
    public string? Basis { get; set; }

    /// <summary>True when given on the spot.</summary>
    public bool OnSpot { get; set; }

    /// <summary>How.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>Why a hint of an emergency is set aside.</summary>
    public PersonalText? OverrideReason { get; set; }

    /// <summary>Proof.</summary>
    public IReadOnlyList<Attachment> Evidence { get; set => field = Door.List(value, nameof(Evidence)); } = [];

    internal override FieldValue Read(string field) => field switch
    {
        "text" => FieldValue.Of(Text?.Reveal()),
        "basis" => FieldValue.Of(Basis),
        "onSpot" => FieldValue.Of(OnSpot),
        "way" => FieldValue.Of(Way?.ToString()),
        "overrideReason" => FieldValue.Of(OverrideReason?.Reveal()),
        "evidence" => FieldValue.List(Evidence.Count),
        _ => base.Read(field),
    };
}
