using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>书面或正式线上通知: reason, detailed plan and firm date (附件2 第十一条).</summary>
public sealed record FormalNoticeGiven : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.FormalNoticeGiven;

    /// <summary>Written or formally online.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>原因.</summary>
    public required PersonalText Reason { get; init; }

    /// <summary>详细整改计划.</summary>
    public required PersonalText Plan { get; init; }

    /// <summary>明确完成时限; the due from here on.</summary>
    public required PromisedTime FirmDate { get; init; }

    /// <summary>The letter.</summary>
    public Attachment? Document { get; init; }

    /// <summary>When it was delivered.</summary>
    public Instant? DeliveredAt { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "reason" => FieldValue.Of(Reason.Reveal()),
        "plan" => FieldValue.Of(Plan.Reveal()),
        "firmDate" => FieldValue.Of((PromisedTime?)FirmDate),
        "document" => FieldValue.Given(Document is not null),
        "deliveredAt" => FieldValue.Given(DeliveredAt.HasValue),
        _ => base.Read(field),
    };
}
