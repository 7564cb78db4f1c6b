using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Generation;

internal sealed partial class Offers
{
    private static readonly Lazy<Regulation> Stricter = new(() => Regulation.Jiangxi.With(
    [
        new Overlay { Id = "contract", Version = 1, Layer = RuleLayer.Contract, Basis = "物业服务合同 第八条", Set = new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(TimeLimit.Hours(12)), ["D-05"] = DutyLimit.Timed(TimeLimit.WorkingDays(5)) } },
    ]));

    private CaseCommand About(Do name) => name switch
    {
        Do.Classify => new Classify(Key, By, OrNone(hostile && chance.In(30) ? new Category("Other") : chance.Of(Categories))) { OverrideReason = chance.In(60) ? Say() : null },
        Do.Reclassify => new Reclassify(Key, By, OrNone(chance.Of(Categories)), Say(), Approver()) { OwnerTold = Or(new OwnerTold(now, ContactWay.Phone)) },
        Do.InformOwner => new InformOwner(Key, By, chance.In(80)) { Process = Say(), ExpectedDue = OrNone(Promise()), Reason = Say() },
        Do.Dispatch => new Dispatch(Key, By, Or(chance.Among(community.Handlers)), Say()),
        Do.StartEmergency => new StartEmergency(Key, By, OrNone(chance.Any<EmergencyType>())) { Departments = chance.In(20) ? [ReportTarget.Medical] : [] },
        Do.ReportEmergency => new ReportEmergency(Key, By, chance.In(75) ? Untold() : chance.Any<ReportTarget>(), Way()),
        Do.RecordSiteWork => new RecordSiteWork(Key, By, chance.Any<SiteWorkKind>(), Say()),
        Do.SyncProgress => new SyncProgress(Key, By, Say()),
        Do.ContactOwner => new ContactOwner(Key, By, chance.Any<OwnerContactKind>(), Way(), Say()),
        Do.RecordHindrance => new RecordHindrance(Key, By, chance.Any<HindranceKind>(), Say()),
        Do.RecordPlan => new RecordPlan(Key, By, Say(), Or(community.Handlers[0]), OrNone(Promise())),
        Do.ProposeExtension => new ProposeExtension(Key, By, OrNone(chance.Any<ExtensionCause>()), Say(), OrNone(Later())),
        Do.RecordExtensionReply => new RecordExtensionReply(Key, By, chance.In(80), Speaker(), Way()),
        Do.Respond => new Respond(Key, By, OrNone(chance.Any<ResponseKind>())),
        Do.HoldStudy => new HoldStudy(Key, By, hostile && chance.In(25) ? [] : ["工程部"], Say(), ["维修班"], OrNone(Promise())),
        Do.GiveStageFeedback => new GiveStageFeedback(Key, By, Say(), Say()),
        Do.GiveFormalNotice => new GiveFormalNotice(Key, By, hostile ? chance.Any<ContactWay>() : ContactWay.Written, Say(), Say(), OrNone(Promise())),
        Do.ReportToAuthority => new ReportToAuthority(Key, By, Or("街道办事处"), OrNone(Way())),
        Do.Guide => new Guide(Key, By, hostile && chance.In(18) ? PersonalText.Free("不归我们管") : Say(), Or("派出所"), Or("0791-110"), Say()),
        Do.Answer => new Answer(Key, By, Say(), Or("收费公示"), chance.In(50)),
        Do.Complete => new Complete(Key, By, Say()) { Kind = chance.In(current!.IsWithdrawn ? 60 : 5) ? CompletionKind.Withdrawn : CompletionKind.Handled, OverrideReason = chance.In(10) ? Say() : null },
        Do.GiveResultFeedback => Feedback(),
        Do.FollowUp => FollowUp(),
        Do.RecordFollowUpAttempt => new RecordFollowUpAttempt(Key, By, Call(), chance.Any<AttemptResult>()),
        Do.RecordOwnerVerdict => new RecordOwnerVerdict(Key, By, chance.Of(Verdict.Satisfied, Verdict.NoObjection, Verdict.Satisfied, Verdict.Objection), Speaker(), Way()) { Evidence = Proofs.In(50) ? Recording() : null },
        Do.OpenReview => new OpenReview(Key, By, Say()),
        Do.RecordReview => new RecordReview(Key, By, Say(), Say()),
        Do.PlanRectification => new PlanRectification(Key, By, Say(), OrNone(Promise()), Or(chance.Among(community.Handlers))),
        Do.TellRectification => new TellRectification(Key, By, OrNone(Way()), Say()) { Limit = current!.Round.Plan is null || chance.In(50) ? Promise() : null },
        Do.Close => new Close(Key, By),
        _ => Beside(name),
    };

    private CaseCommand Beside(Do name) => name switch
    {
        Do.HandOverLead => new HandOverLead(Key, By, Or(chance.Among(community.Workers)), Say(), Approver()),
        Do.AbsorbMerged => new AbsorbMerged(Key, By, Or(Duplicate())) { Reason = Say(), RepresentationConsent = chance.In(80) ? Say() : null },
        Do.MergeInto => new MergeInto(Key, By, Master()) { Reason = Say() },
        Do.Split => new Split(Key, By, chance.In(90) ? [Matter(), Matter()] : []),
        Do.SpawnCase => new SpawnCase(Key, By, Or(Matter())),
        Do.CorrectIntake when hostile && chance.In(30) => new CorrectIntake(Key, By, chance.Any<IntakeField>(), null),
        Do.CorrectIntake => new CorrectIntake(Key, By, chance.Any<IntakeField>(), Say()) { Verified = chance.In(50), Counterpart = chance.In(60) ? chance.Among(community.Residents) : null },
        Do.AcknowledgeOnline => new AcknowledgeOnline(Key, By, Way(), Say()),
        Do.RecordWithdrawal => new RecordWithdrawal(Key, By, Way(), Say()),
        Do.ReplyExternal => new ReplyExternal(Key, By, Or(current!.ExternalNumbers.Count > 0 ? current.ExternalNumbers[0] : "12345-9"), Say()),
        Do.Supervise => new Supervise(Key, By, Or("区住建局"), Or("督-" + chance.Below(3))) { Due = chance.In(70) ? Promise() : null },
        Do.AnswerSupervision => new AnswerSupervision(Key, By, current!.Supervisions.Count > 0 ? current.Supervisions[0] : Or("督-9"), Say()),
        Do.AnnounceDue => new AnnounceDue(Key, By),
        Do.Recompute => new Recompute(Key, By),
        Do.MigrateRules => new MigrateRules(Key, By, Or(chance.Of(Stricter.Value, Regulation.Jiangxi)), Say(), Approver()),
        Do.ArchiveExceptionally => new ArchiveExceptionally(Key, By, OrNone(chance.Any<ArchiveCause>()), Approver(), hostile ? [] : [new Attachment("a1")]),
        Do.LinkMatter => new LinkMatter(Key, hostile && chance.In(30) ? By : Actor.OfSystem("desk"), current!.PendingMatters.Count > 0 ? current.PendingMatters[0].CaseId : Or("C-9")) { Taken = chance.In(60) },
        Do.Remark => new Remark(Key, By, Say()),
        _ => new SetLegalHold(Key, By, chance.In(50), Say()),
    };

    private GiveResultFeedback Feedback()
    {
        var feedback = new GiveResultFeedback(Key, By, OrNone(hostile ? Way() : chance.Of(ContactWay.Phone, ContactWay.Visit)), Say())
        {
            Delivery = chance.In(85) ? Delivery.Delivered : chance.Any<Delivery>(),
            Contacts = current!.Contacts.Count > 1 && chance.In(60) ? [current.Contacts[chance.Below(current.Contacts.Count)].Id] : hostile && chance.In(20) ? ["c9"] : [],
        };
        feedback.Evidence = Receipt(feedback.Delivery);
        return feedback;
    }

    // What didn't go out bears the channel's error; what did, its message's id, so that of one that nobody knew anything of the receipt may come later.
    private string? Receipt(Delivery delivery)
    {
        var proofs = Proofs;
        return proofs.In(40) ? null : delivery is Delivery.Refused or Delivery.Failed ? proofs.Of("43101", "45047") : "msg-" + proofs.Below(2);
    }

    // Every round is confirmed anew.
    private Attachment Recording() => new($"rec/{current!.Round.Number}-{Proofs.Below(9)}.wav");

    private FollowUp FollowUp()
    {
        var satisfaction = chance.Any<Rating>();
        var rated = chance.In(85) ? satisfaction : (Rating?)null;
        return new FollowUp(Key, By, Call(), chance.In(95) ? satisfaction : null)
        {
            Efficiency = rated,
            Attitude = rated,
            Result = rated,
            Verdict = satisfaction > Rating.Neutral || chance.In(30) ? null : hostile ? chance.Any<Verdict>() : satisfaction == Rating.Neutral ? Verdict.NoObjection : Verdict.Satisfied,
            Relation = chance.In(50) ? Speaker() : null,
            NewMatters = chance.In(10) ? [Matter()] : [],
        };
    }

    private ReportTarget Untold() => current?.Emergency is { } emergency && emergency.Departments.FirstOrDefault(d => !current.ReportedTo.Contains(d)) is var next and not ReportTarget.ProjectHead ? next : ReportTarget.ProjectHead;

    private PromisedTime Later() => hostile ? Promise() : PromisedTime.At((current!.OpenDuties.Where(d => d.Terms.IsExtendable).Max(d => d.LateFrom) ?? now) + chance.Hours(1, 72));

    private NewMatter Matter() => new(PersonalText.Free("楼道里还有一盏灯不亮"), Place: new Place(community.Estate.Estate));

    private Case Duplicate()
    {
        var accept = new Accept(community.Estate.Company, community.Estate.Estate + (hostile && chance.In(35) ? "-2" : ""), chance.Among(community.Residents), community.Workers[0], Channel.Hotline12345, "灯还是坏的")
        {
            CaseId = "D-" + chance.Below(4),
            ExternalNumber = chance.In(50) ? "12345-" + chance.Below(3) : null,
            ExternalDue = chance.In(50) ? Promise() : null,
            OccurredAt = !hostile ? now : chance.In(50) ? now - chance.Hours(0, 40) : current!.AcceptedAt - chance.Hours(1, 40),
        };
        var context = new DecisionContext(Regulation.Jiangxi, new EstateProfile(accept.Company, accept.Place.Estate, community.Estate.Name), WorkingDayCalendar.China, now);
        var other = ((Decided)CaseLifecycle.Decide(null, accept, context)).Next;
        var joined = hostile && chance.In(20) ? CaseLifecycle.Decide(other, new MergeInto(other.Key, Actor.Of(community.Workers[0]), Earlier(other, context)), context) as Decided : null;
        return joined?.Next ?? other;
    }

    // The case that took this one up; in hostile hands also one that did not, or none.
    private Case? Master() => hostile && chance.In(30) ? chance.In(50) ? current : null : Earlier(current!, new DecisionContext(Regulation.Jiangxi, community.Estate, WorkingDayCalendar.China, now));

    private Case Earlier(Case duplicate, DecisionContext context)
    {
        var accept = new Accept(duplicate.Key.Company, duplicate.Place.Estate, chance.Among(community.Residents), community.Workers[0], Channel.Phone, "灯不亮") { CaseId = "C-0", OccurredAt = duplicate.AcceptedAt - chance.Hours(0, 40) };
        var first = ((Decided)CaseLifecycle.Decide(null, accept, context)).Next;
        var absorb = new AbsorbMerged(first.Key, Actor.Of(community.Workers[0]), duplicate) { RepresentationConsent = Say() };
        return CaseLifecycle.Decide(first, absorb, context) is Decided decided ? decided.Next : first;
    }
}
