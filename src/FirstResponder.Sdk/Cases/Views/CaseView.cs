using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>A case together with its rules and estate at one moment: what an ERP shows of it.</summary>
public sealed class CaseView
{
    private readonly DecisionContext context;

    /// <summary>A view of <paramref name="current"/> at <paramref name="now"/>.</summary>
    /// <param name="current">The case.</param>
    /// <param name="regulation">Its regulation.</param>
    /// <param name="estate">Its estate.</param>
    /// <param name="calendar">The working-day calendar where the estate names none of its own.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="ArgumentException">Another regulation than the pinned one, or another estate than the case's (附件2 第二十三条); or the calendar has a company's own days.</exception>
    public CaseView(Case current, Regulation regulation, EstateProfile estate, WorkingDayCalendar calendar, Instant now)
    {
        Case = current ?? throw new ArgumentNullException(nameof(current));
        Regulation = regulation ?? throw new ArgumentNullException(nameof(regulation));
        Estate = estate ?? throw new ArgumentNullException(nameof(estate));
        CommandDoor.CheckSurroundings(current, regulation, estate, nameof(current));
        context = new DecisionContext(regulation, estate, calendar, now);
        Now = now;
        var duties = new DutyView[current.OpenDuties.Count];
        for (var i = 0; i < duties.Length; i++)
        {
            duties[i] = View(current.OpenDuties[i]);
        }

        OpenDuties = duties;
    }

    /// <summary>The case itself.</summary>
    public Case Case { get; }

    /// <summary>Its regulation.</summary>
    public Regulation Regulation { get; }

    /// <summary>Its estate.</summary>
    public EstateProfile Estate { get; }

    /// <summary>The moment of the view.</summary>
    public Instant Now { get; }

    /// <summary>Company and case id.</summary>
    public CaseKey Key => Case.Key;

    /// <summary>Where it stands.</summary>
    public CaseStatus Status => Case.Status;

    /// <summary>The status as the regulation's people read it, with what is not a status: 处置中（已延期至 …）, 已反馈（回访未达）.</summary>
    public string StatusName => Regulation.NameOf(Status) + Status switch
    {
        CaseStatus.InProgress or CaseStatus.Rectifying when Case.Extension.InForce is { } until => $"（已延期至 {Local(until)}）",
        CaseStatus.FedBack when Case.Round.Attempts.Count > 0 && Case.Round.FollowUps.Count == 0 => "（回访未达）",
        _ => "",
    };

    /// <summary>The category's name; 未分类 before classification.</summary>
    public string CategoryName => Case.Category is { } category ? Regulation.NameOf(category) : "未分类";

    /// <summary>Every open duty, in the order of opening.</summary>
    public IReadOnlyList<DutyView> OpenDuties { get; }

    /// <summary>The earliest due among legal and external duties that have one; null for none.</summary>
    public DutyView? NextDuty => Case.NextDuty is { } next ? View(next) : null;

    /// <summary>The open duties that are to be done at once (立即).</summary>
    public IEnumerable<DutyView> ImmediateDuties => OpenDuties.Where(d => d.Duty.Due is null);

    /// <summary>The open duties that only bind if another one is not met in time; shown as advice, counted nowhere.</summary>
    public IEnumerable<DutyView> ConditionalDuties => OpenDuties.Where(d => d.Duty.Terms.IsConditional);

    /// <summary>What the owner is told at intake (附件2 第十四条 当场告知预计办结时限): the due in force with its limit and clause, or 立即.</summary>
    public string IntakeNotice
    {
        get
        {
            var kind = Case.Category is null ? "" : $"，按{CategoryName}办理";
            return Case.HandlingDuty is { Due: not null } duty
                ? $"您的诉求已受理{kind}，预计 {View(duty).DueText} 前办理（{duty.Terms.Limit}，{View(duty).Basis}{(duty.IsProvisional ? "，暂定" : "")}）。"
                : $"您的诉求已受理{kind}，将立即办理。";
        }
    }

    /// <summary>What is possible now for <paramref name="actor"/>, by whom, by when and with which data; and why the rest is not.</summary>
    public IReadOnlyList<NextStep> NextSteps(Actor actor) => CaseLifecycle.NextSteps(Case, actor, context);

    /// <summary>
    /// How the due of an open duty was counted, step by step in Chinese and English. Null where nothing was counted (立即, a promised time) or only along with the handling (办理时限),
    /// and where the calendar at hand gives another due than the one it was counted on (<see cref="Duty.Calendar"/>): that would explain a due that isn't in force.
    /// </summary>
    /// <param name="duty">One of <see cref="OpenDuties"/>.</param>
    public DeadlineExplanation? Explain(DutyView duty)
    {
        var recorded = Required(duty).Duty;
        if (DutyLimits.Behind(Case, Regulation, recorded.Terms) is not { } counted)
        {
            return null;
        }

        var explanation = DutyLimits.Explain(counted.Rule, counted.Start, context);
        return explanation.Deadline.Due == recorded.Due ? explanation : null;
    }

    private static DutyView Required(DutyView duty) => duty ?? throw new ArgumentNullException(nameof(duty));

    private DutyView View(Duty duty) => new(duty, PersonOf(duty.Terms.Owner), Estate.Zone, Now, Regulation.Internal.Label);

    private Staff PersonOf(Role owner)
    {
        if ((owner & Role.Handler) != 0)
        {
            return Case.Handler ?? Case.Lead;
        }

        return (owner & Role.Lead) != 0 ? Case.Lead : Estate.FirstWith(owner) ?? Case.Lead;
    }

    private string Local(PromisedTime promised) => promised.Date is { } date
        ? date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
        : promised.Instant!.Value.InZone(Estate.Zone).LocalDateTime.ToString("uuuu-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
