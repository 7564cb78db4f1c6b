using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>延期告知: cause, reason and expected time were told to the owner strictly before the due (附件2 第十条). Nothing moves yet.</summary>
public sealed record ExtensionNoticed : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ExtensionNoticed;

    /// <summary>The objective cause (客观原因).</summary>
    public required ExtensionCause Cause { get; init; }

    /// <summary>The reason as it was told.</summary>
    public required PersonalText Reason { get; init; }

    /// <summary>预计完成时间.</summary>
    public required PromisedTime Eta { get; init; }

    /// <summary>How the owner was told.</summary>
    public ContactWay? Way { get; init; }

    /// <summary>The number of this extension: those in force before, plus one.</summary>
    public required int Count { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "cause" => FieldValue.Of(Cause.ToString()),
        "reason" => FieldValue.Of(Reason.Reveal()),
        "eta" => FieldValue.Of((PromisedTime?)Eta),
        "way" => FieldValue.Of(Way?.ToString()),
        "count" => FieldValue.Given(true),
        _ => base.Read(field),
    };
}
