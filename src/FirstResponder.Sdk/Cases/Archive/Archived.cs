using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>异常存档: work ends without closing; prints 是否销号=否 (AMB-10b).</summary>
public sealed record Archived : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Archived;

    /// <summary>Why.</summary>
    public required ArchiveCause Cause { get; init; }

    /// <summary>Who approved.</summary>
    public required Actor Approver { get; init; }

    /// <summary>Proof.</summary>
    public IReadOnlyList<Attachment> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Remarks.</summary>
    public PersonalText? Note { get; init; }

    /// <summary>The archive may not be disposed of before this instant (附件2 第十九条).</summary>
    public Instant? NotBefore { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "cause" => FieldValue.Of(Cause.ToString()),
        "approver" => FieldValue.Given(true),
        "evidence" => FieldValue.List(Evidence.Count),
        "note" => FieldValue.Of(Note?.Reveal()),
        "notBefore" => FieldValue.Given(NotBefore.HasValue),
        _ => base.Read(field),
    };
}
