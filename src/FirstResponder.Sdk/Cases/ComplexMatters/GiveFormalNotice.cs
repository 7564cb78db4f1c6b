using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>书面或正式线上通知 (附件2 第十一条).</summary>
public sealed class GiveFormalNotice : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="way">Written or formally online.</param>
    /// <param name="reason">原因.</param>
    /// <param name="plan">详细整改计划.</param>
    /// <param name="firmDate">明确完成时限, in the future.</param>
    public GiveFormalNotice(CaseKey key, Actor by, ContactWay way, PersonalText? reason, PersonalText? plan, PromisedTime? firmDate)
        : base(key, by)
    {
        Way = way;
        Reason = reason;
        Plan = plan;
        FirmDate = firmDate;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.GiveFormalNotice;

    /// <summary>Written or formally online.</summary>
    public ContactWay Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>原因.</summary>
    public PersonalText? Reason { get; set; }

    /// <summary>详细整改计划.</summary>
    public PersonalText? Plan { get; set; }

    /// <summary>明确完成时限, in the future.</summary>
    public PromisedTime? FirmDate { get; set => field = Door.Given(value); }

    /// <summary>The letter.</summary>
    public Attachment? Document { get; set; }

    /// <summary>When it was delivered.</summary>
    public Instant? DeliveredAt { get; set => field = Door.Milliseconds(value); }

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "plan" => FieldValue.Of(Plan?.Reveal()),
        "firmDate" => FieldValue.Of(FirmDate),
        "document" => FieldValue.Given(Document is not null),
        "deliveredAt" => FieldValue.Given(DeliveredAt.HasValue),
        _ => base.Read(field),
    };
}
