using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>阶段性反馈 (附件2 第十一条).</summary>
public sealed class GiveStageFeedback : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="progress">处置进展.</param>
    /// <param name="measures">已采取的措施.</param>
    public GiveStageFeedback(CaseKey key, Actor by, PersonalText? progress, PersonalText? measures)
        : base(key, by)
    {
        Progress = progress;
        Measures = measures;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.GiveStageFeedback;

    /// <summary>处置进展.</summary>
    public PersonalText? Progress { get; set; }

    /// <summary>已采取的措施.</summary>
    public PersonalText? Measures { get; set; }

    /// <summary>How.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    internal override FieldValue Read(string field) => field switch
    {
        "progress" => FieldValue.Of(Progress?.Reveal()),
        "measures" => FieldValue.Of(Measures?.Reveal()),
        "way" => FieldValue.Of(Way?.ToString()),
        _ => base.Read(field),
    };
}
