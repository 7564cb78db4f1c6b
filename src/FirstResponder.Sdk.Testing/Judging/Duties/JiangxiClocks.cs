using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The clocks of 赣建房〔2026〕7号, written from its text a second time and independent of the rule pack: 附件2 第九条 to 第十七条, 正文二, and the internal ones that hold the place.</summary>
internal static class JiangxiClocks
{
    /// <summary>The first day on which the notice binds (附件2 第二十三条).</summary>
    public static readonly LocalDate Published = new(2026, 4, 23);

    private const string Handler = nameof(Role.Handler);

    /// <summary>件件有着落: holds the place where no other clock runs.</summary>
    public static readonly JiangxiClock PlaceHolder = new("I-00", _ => false)
    {
        Elapsed = Duration.FromHours(24),
        Met = m => m.Fact is { } fact && !Facts.IsLog(fact),
    };

    private static readonly Dictionary<string, JiangxiClock> ById = Every().ToDictionary(c => c.Id, StringComparer.Ordinal);

    public static IReadOnlyCollection<JiangxiClock> All => ById.Values;

    public static JiangxiClock? Find(string id) => id == PlaceHolder.Id ? PlaceHolder : ById.TryGetValue(id, out var clock) ? clock : null;

    private static IEnumerable<JiangxiClock> Every() => Intake().Concat(Emergency()).Concat(Ordinary()).Concat(Complex()).Concat(Others()).Concat(Closing()).Concat(Outside());

    private static JiangxiClock[] Intake() =>
    [
        new("J-07", m => Facts.BeginsTheCase(m.Fact) && m.Said["channel"].Is("Online")) { Clause = "附件2 第七条", Met = m => m.Fact is CaseFact.OnlineAcknowledged or CaseFact.ResultFedBack || IsInformed(m) },
        new("J-08", m => Facts.BeginsTheCase(m.Fact)) { Clause = "附件2 第八条", Met = m => m.Fact == CaseFact.Classified },
        new("J-14a", m => Facts.BeginsTheCase(m.Fact)) { Clause = "附件2 第十四条", Met = IsInformed, Void = IsCompleted },
        new("J-14b", m => m.Fact == CaseFact.HindranceRecorded)
        {
            Clause = "附件2 第十四条",
            IsConditional = true,
            SameAs = "handling",
            Met = m => m.Fact == CaseFact.OwnerContacted && m.Said["kind"].Is("Explanation") && m.IsByTheLead(),
            Void = IsCompleted,
        },
    ];

    private static JiangxiClock[] Emergency() =>
    [
        new("D-11a", IsSorted) { Clause = "附件2 第九条", Category = "Emergency", FromAcceptance = true, Met = m => m.Fact == CaseFact.EmergencyStarted, Void = IsCompleted },
        new("D-11b", m => m.Fact == CaseFact.EmergencyStarted) { Clause = "附件2 第九条", Category = "Emergency", Met = m => m.Fact == CaseFact.EmergencyReported && m.Said["target"].Is("ProjectHead"), Void = IsCompleted },
        new("D-11c", m => m.Fact == CaseFact.EmergencyStarted && m.Said["departments"].Count > 0) { Clause = "附件2 第九条", Category = "Emergency", Met = m => m.Fact == CaseFact.EmergencyReported && m.Untold.Count == 0, Void = IsCompleted },
        new("D-11d", m => m.Fact == CaseFact.EmergencyStarted) { Clause = "附件2 第九条", Category = "Emergency", Met = m => m.Fact == CaseFact.SiteRecorded && m.Said["kind"].IsOneOf("Arrival", "Measure"), Void = IsCompleted },
        new("D-11e", m => m.Fact == CaseFact.EmergencyStarted || (IsProgressTold(m) && m.IsInProgress)) { Clause = "附件2 第九条", Category = "Emergency", Met = IsProgressTold, Void = IsCompleted },
        new("D-11f", IsCompleted) { Clause = "附件2 第九条", Category = "Emergency", Met = IsFedBack },
    ];

    private static JiangxiClock[] Ordinary() =>
    [
        new("D-01", IsSorted) { Clause = "附件2 第十条", Category = "Ordinary", FromAcceptance = true, Elapsed = Duration.FromMinutes(30), LooksBack = true, Met = m => m.Fact == CaseFact.Dispatched, Void = IsCompleted },
        new("D-02", IsSorted) { Clause = "附件2 第十条", Owner = Handler, IsHandling = true, IsExtendable = true, Category = "Ordinary", FromAcceptance = true, Elapsed = Duration.FromHours(24), Met = m => m.Fact is CaseFact.Completed or CaseFact.PlanRecorded, Replaced = IsConsented },
        new("D-02b", m => m.Fact == CaseFact.PlanRecorded) { Clause = "附件2 第十条", Owner = Handler, IsHandling = true, IsExtendable = true, Category = "Ordinary", SameAs = "D-02", Met = IsCompleted, Replaced = IsConsented },
        new("C-10E", IsConsented) { Clause = "附件2 第十条", Owner = Handler, IsHandling = true, IsExtendable = true, Promised = "eta", Met = IsCompleted, Replaced = IsConsented },
    ];

    private static JiangxiClock[] Complex() =>
    [
        new("D-04", IsSorted) { Clause = "附件2 第十一条", Category = "Complex", FromAcceptance = true, Elapsed = Duration.FromMinutes(60), LooksBack = true, Met = m => m.Fact is CaseFact.Responded or CaseFact.StudyHeld or CaseFact.Dispatched, Void = IsCompleted },
        new("J-11", IsSorted) { Clause = "附件2 第十一条", Category = "Complex", FromAcceptance = true, Met = m => m.Fact == CaseFact.StudyHeld, Void = IsCompleted },
        new("D-05", IsSorted) { Clause = "附件2 第十一条", IsHandling = true, Category = "Complex", FromAcceptance = true, WorkingDays = 7, Met = m => m.Fact is CaseFact.Completed or CaseFact.StageFeedbackGiven },
        new("D-06", IsSorted) { Clause = "附件2 第十一条", IsConditional = true, Category = "Complex", SameAs = "D-05", Met = m => m.Fact == CaseFact.FormalNoticeGiven, Void = IsCompleted },
        new("C-11", m => m.Fact == CaseFact.FormalNoticeGiven) { Clause = "附件2 第十一条", IsHandling = true, Category = "Complex", Promised = "firmDate", Met = IsCompleted, Replaced = m => m.Fact == CaseFact.FormalNoticeGiven },
        new("I-11", m => m.Fact == CaseFact.StudyHeld) { Category = "Complex", Promised = "limit", Met = IsCompleted, Replaced = m => m.Fact is CaseFact.StudyHeld or CaseFact.FormalNoticeGiven },
        new("I-49", m => m.Fact is CaseFact.StageFeedbackGiven or CaseFact.FormalNoticeGiven) { Category = "Complex", WorkingDays = 7, Met = m => m.Fact is CaseFact.StageFeedbackGiven or CaseFact.FormalNoticeGiven or CaseFact.Completed },
    ];

    private static JiangxiClock[] Others() =>
    [
        new("D-12a", IsSorted) { Clause = "附件2 第十二条", Category = "OutOfScope", FromAcceptance = true, Met = m => m.Fact == CaseFact.Guided, Void = IsCompleted },
        new("D-12b", IsSorted) { Clause = "正文二（三）", Category = "OutOfScope", FromAcceptance = true, Met = m => m.Fact == CaseFact.ReportedToAuthority, Void = IsCompleted },
        new("D-07", IsSorted) { Clause = "附件2 第十三条", IsHandling = true, Category = "Consultation", FromAcceptance = true, Elapsed = Duration.FromHours(2), Met = m => m.Fact == CaseFact.Answered, Void = IsCompleted },
        new("I-14", m => m.Fact is CaseFact.Dispatched or CaseFact.RectificationTold) { Owner = Handler, Elapsed = Duration.FromHours(4), Met = m => m.Fact is CaseFact.ProgressSynced or CaseFact.Completed, Replaced = m => m.Fact == CaseFact.Dispatched },
    ];

    private static JiangxiClock[] Closing() =>
    [
        new("D-08", IsCompleted) { Clause = "附件2 第十四条", Elapsed = Duration.FromHours(2), Met = IsFedBack },
        new("D-09", IsCompleted) { Clause = "附件2 第十五条", Elapsed = Duration.FromHours(24), Met = m => Counts(m) || m.Fact == CaseFact.FollowUpAttempted },
        new("I-09", m => m.Fact == CaseFact.FollowUpAttempted) { Elapsed = Duration.FromHours(24), Met = m => Counts(m) || m.Fact == CaseFact.FollowUpAttempted },
        new("I-17", m => m.Fact == CaseFact.FollowedUp && FollowUpRules.IsWhole(m) && !FollowUpRules.IsDissatisfied(m)) { Elapsed = Duration.FromHours(24), Met = m => m.Fact == CaseFact.Closed },
        new("D-10", m => m.Fact == CaseFact.ReviewOpened) { Clause = "附件2 第十六条", Elapsed = Duration.FromHours(24), Met = m => m.Fact is CaseFact.ReviewRecorded or CaseFact.RectificationPlanned or CaseFact.RectificationTold },
        new("C-16", m => m.Fact == CaseFact.RectificationTold) { Clause = "附件2 第十六条", Owner = Handler, IsHandling = true, IsExtendable = true, Promised = "limit", Met = IsCompleted, Replaced = IsConsented },
    ];

    private static JiangxiClock[] Outside() =>
    [
        new("X-01", m => (Facts.BeginsTheCase(m.Fact) || m.Fact == CaseFact.MergedIn) && m.Said["externalDue"].IsGiven) { Clause = "正文二（二）", Promised = "externalDue", Per = "externalNumber", AcrossRounds = true, Met = m => m.Fact is CaseFact.ExternalReplied or CaseFact.Completed },
        new("X-02", m => m.Fact == CaseFact.SupervisionOrdered && m.Said["due"].IsGiven) { Clause = "附件2 第二十二条", Promised = "due", Per = "ref", AcrossRounds = true, Met = m => m.Fact == CaseFact.SupervisionAnswered },
    ];

    private static bool IsSorted(Moment m) => m.Fact is CaseFact.Classified or CaseFact.Reclassified;

    private static bool IsInformed(Moment m) => m.Fact == CaseFact.OwnerInformedAtIntake && m.Said["told"].IsTrue;

    private static bool IsCompleted(Moment m) => m.Fact == CaseFact.Completed;

    private static bool IsConsented(Moment m) => m.Fact == CaseFact.ExtensionConsented;

    private static bool IsFedBack(Moment m) => m.Fact == CaseFact.ResultFedBack && m.Said["complete"].IsTrue;

    private static bool IsProgressTold(Moment m) => m.Fact == CaseFact.OwnerContacted && m.Said["kind"].Is("Progress");

    private static bool Counts(Moment m) => m.Fact == CaseFact.FollowedUp && (FollowUpRules.IsWhole(m) || FollowUpRules.IsDissatisfied(m));
}
