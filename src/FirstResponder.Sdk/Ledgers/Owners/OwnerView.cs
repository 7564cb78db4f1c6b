using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>What an owner may see of the own case (业主知情权, 附件2 第三条): where it stands, until when, what comes next. Holds no free text and nobody but the company's employees.</summary>
public sealed record OwnerView
{
    private OwnerView()
    {
    }

    /// <summary>Company and case id.</summary>
    public required CaseKey Key { get; init; }

    /// <summary>受理编号, the host's; null when it gave none.</summary>
    public required string? Number { get; init; }

    /// <summary>受理时间 (UTC).</summary>
    public required Instant AcceptedAt { get; init; }

    /// <summary>The status as the regulation names it, such as 处置中.</summary>
    public required string Status { get; init; }

    /// <summary>诉求类别 as the regulation names it; empty before classification.</summary>
    public required string Category { get; init; }

    /// <summary>预计办结时限 as the ledger prints it, such as 2026-04-29 09:00 (24小时); empty before classification.</summary>
    public required string ExpectedDue { get; init; }

    /// <summary>首问责任人.</summary>
    public required Staff FirstResponder { get; init; }

    /// <summary>Who answers for the case now (AMB-15).</summary>
    public required Staff Lead { get; init; }

    /// <summary>What the company owes next, such as 反馈结果; empty once the case has ended.</summary>
    public required string NextStep { get; init; }

    /// <summary>Until when at the latest (UTC); null for 立即, and for steps that only the company's own threshold bounds.</summary>
    public required Instant? NextStepDue { get; init; }

    /// <summary>The stages passed, in order.</summary>
    public required IReadOnlyList<OwnerStep> Steps { get; init; }

    /// <summary>The view of a case. Whether the asker is its owner is for the host to know.</summary>
    /// <param name="current">The case.</param>
    /// <param name="regulation">The regulation that it was accepted under.</param>
    /// <param name="estate">Its estate.</param>
    /// <exception cref="ArgumentException">The case is another estate's, or the regulation is not the one it was accepted under.</exception>
    public static OwnerView From(Case current, Regulation regulation, EstateProfile estate)
    {
        var pen = new LedgerPen(LedgerDoor.Check(current, regulation, estate), regulation, estate.Zone, LedgerText.Masked);
        var next = Next(current);
        return new()
        {
            Key = current.Key,
            Number = current.Intake.Numbers?.CaseNumber,
            AcceptedAt = current.AcceptedAt,
            Status = regulation.NameOf(current.Status),
            Category = current.Category is { } category ? regulation.NameOf(category) : "",
            ExpectedDue = DueCell.InForce(pen),
            FirstResponder = current.FirstResponder,
            Lead = current.Lead,
            NextStep = next?.Terms.Name ?? "",
            NextStepDue = next?.Terms.Layer == RuleLayer.Enterprise ? null : next?.Due,
            Steps = [.. pen.Events.Select(e => (Stage: StageOf(e), Event: e)).Where(s => s.Stage is not null).Select(s => new OwnerStep(s.Stage!, s.Event.OccurredAt, s.Event.Round))],
        };
    }

    // What the text binds the company to comes before its own thresholds, a due before 立即. Conditional duties are advice, and a sender's date is not the owner's affair.
    private static Duty? Next(Case current) => current.OpenDuties
        .Where(duty => !duty.Terms.IsConditional && duty.Terms.Layer != RuleLayer.External)
        .OrderBy(duty => duty.Terms.Layer == RuleLayer.Enterprise)
        .ThenBy(duty => duty.Due ?? Instant.MaxValue)
        .FirstOrDefault();

    private static string? StageOf(CaseEvent happened) => happened switch
    {
        CaseIntake => "受理",
        Classified => "分类",
        Dispatched => "分派",
        StageFeedbackGiven => "阶段性反馈",
        Completed => "办结",
        ResultFedBack => "反馈",
        FollowedUp => "回访",
        ReviewOpened => "复核",
        RectificationTold => "整改",
        Closed => "销号",
        _ => null,
    };
}
