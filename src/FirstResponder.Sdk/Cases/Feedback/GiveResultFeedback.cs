using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>正式反馈处置结果 (附件2 第十四条). What was not delivered is recorded as an attempt and meets nothing (AMB-22).</summary>
public sealed class GiveResultFeedback : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="way">How.</param>
    /// <param name="content">What was told.</param>
    public GiveResultFeedback(CaseKey key, Actor by, ContactWay? way, PersonalText? content)
        : base(key, by)
    {
        Way = way;
        Content = content;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.GiveResultFeedback;

    /// <summary>How.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>What was told.</summary>
    public PersonalText? Content { get; set; }

    /// <summary>事实情况.</summary>
    public PersonalText? Facts { get; set; }

    /// <summary>解决措施.</summary>
    public PersonalText? Measures { get; set; }

    /// <summary>办理进度.</summary>
    public PersonalText? Progress { get; set; }

    /// <summary>What became of it; delivered unless said otherwise.</summary>
    public Delivery Delivery { get; set => field = Door.Defined(value, nameof(Delivery)); }

    /// <summary>Proof of delivery, or the channel's error.</summary>
    public string? Evidence { get; set; }

    /// <summary>The contacts that were told; every contact when left empty.</summary>
    public IReadOnlyList<string> Contacts { get; set => field = Door.List(value, nameof(Contacts)); } = [];

    internal override bool IsLog => Delivery != Delivery.Delivered;

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way?.ToString()),
        "content" => FieldValue.Of(Content?.Reveal()),
        "facts" => FieldValue.Of(Facts?.Reveal()),
        "measures" => FieldValue.Of(Measures?.Reveal()),
        "progress" => FieldValue.Of(Progress?.Reveal()),
        "delivery" => FieldValue.Of(Delivery.ToString()),
        "evidence" => FieldValue.Of(Evidence),
        "contacts" => FieldValue.List(Contacts.Count),
        _ => base.Read(field),
    };
}
