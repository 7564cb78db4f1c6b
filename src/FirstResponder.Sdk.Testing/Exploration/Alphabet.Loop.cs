using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using NodaTime;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Exploration;

internal sealed partial class Alphabet
{
    private void Feedback()
    {
        Step(Do.GiveResultFeedback, "", m => new GiveResultFeedback(m.Key, m.By, ContactWay.Phone, Said));
        Add(Do.GiveResultFeedback, "not delivered", m => new GiveResultFeedback(m.Key, m.By, ContactWay.Phone, Said) { Delivery = Delivery.Refused }, ActKind.Beside);
        Add(Do.GiveResultFeedback, "to nobody known", m => new GiveResultFeedback(m.Key, m.By, ContactWay.Phone, Said) { Contacts = ["c9"] });
        Add(Do.GiveResultFeedback, "in bulk, without content", m => new GiveResultFeedback(m.Key, m.By, ContactWay.BulkSms, null));
        Add(Do.GiveResultFeedback, "without anything", m => new GiveResultFeedback(m.Key, m.By, null, null));
        if (scope.Follows(ExplorationExtras.Joining))
        {
            Add(Do.GiveResultFeedback, "to the first only", m => new GiveResultFeedback(m.Key, m.By, ContactWay.Phone, Said) { Contacts = ["c1"] });
            Add(Do.GiveResultFeedback, "to the other only", m => new GiveResultFeedback(m.Key, m.By, ContactWay.Phone, Said) { Contacts = ["c2"] });
        }

        Step(Do.RecordFollowUpAttempt, "nobody answers", m => new RecordFollowUpAttempt(m.Key, m.By, ContactWay.Phone, AttemptResult.NoAnswer));
        Add(Do.RecordFollowUpAttempt, "refused", m => new RecordFollowUpAttempt(m.Key, m.By, ContactWay.Phone, AttemptResult.Refused));
        Add(Do.RecordFollowUpAttempt, "by a message", m => new RecordFollowUpAttempt(m.Key, m.By, ContactWay.WeChat, AttemptResult.NoAnswer));
        Add(Do.RecordFollowUpAttempt, "before the completion", m => new RecordFollowUpAttempt(m.Key, m.By, ContactWay.Phone, AttemptResult.NoAnswer) { OccurredAt = m.Case.AcceptedAt });
        Add(Do.RecordFollowUpAttempt, "typed by a process", m => new RecordFollowUpAttempt(m.Key, m.By, ContactWay.Phone, AttemptResult.NoAnswer) { RecordedBy = ExplorationPeople.Job });
        Step(Do.FollowUp, "satisfied", m => Called(m, Rating.Satisfied, true, Verdict.Satisfied));
        Add(Do.FollowUp, "satisfied, without a verdict", m => Called(m, Rating.Satisfied, true, null));
        Add(Do.FollowUp, "neutral, no objection", m => Called(m, Rating.Neutral, true, Verdict.NoObjection));
        Add(Do.FollowUp, "neutral, without a verdict", m => Called(m, Rating.Neutral, true, null));
        Add(Do.FollowUp, "incomplete", m => Called(m, null, false, null));
        Add(Do.FollowUp, "incomplete, with a verdict", m => Called(m, Rating.Satisfied, false, Verdict.Satisfied));
        Add(Do.FollowUp, "dissatisfied", m => Called(m, Rating.Dissatisfied, true, null));
        Add(Do.FollowUp, "very dissatisfied, incomplete", m => Called(m, Rating.VeryDissatisfied, false, null));
        Add(Do.FollowUp, "dissatisfied, but a verdict of satisfaction", m => Called(m, Rating.Dissatisfied, true, Verdict.Satisfied));
        Add(Do.FollowUp, "with a neighbour's verdict", m => Called(m, Rating.Satisfied, true, Verdict.Satisfied, Relation.Neighbour));
        Add(Do.FollowUp, "by a message", m => new FollowUp(m.Key, m.By, ContactWay.WeChat, Rating.Satisfied));
        Add(Do.FollowUp, "typed by a process", m => Typed(Called(m, Rating.Satisfied, true, Verdict.Satisfied)));
        Add(Do.FollowUp, "with an empty new matter", m => Raising(Called(m, Rating.Satisfied, true, null), new NewMatter(PersonalText.Free(" "))));
    }

    private static FollowUp Called(Moment m, Rating? satisfaction, bool isWhole, Verdict? verdict, Relation relation = Relation.Complainant) => new(m.Key, m.By, ContactWay.Phone, satisfaction)
    {
        Efficiency = Rating.Satisfied,
        Attitude = isWhole ? Rating.Satisfied : null,
        Result = Rating.Satisfied,
        Verdict = verdict,
        Relation = relation,
    };

    private static FollowUp Typed(FollowUp command)
    {
        command.RecordedBy = ExplorationPeople.Job;
        return command;
    }

    private static FollowUp Raising(FollowUp command, NewMatter matter)
    {
        command.NewMatters = [matter];
        return command;
    }

    private void Verdicts()
    {
        Step(Do.RecordOwnerVerdict, "satisfied", m => Judged(m, Verdict.Satisfied));
        Add(Do.RecordOwnerVerdict, "no objection", m => Judged(m, Verdict.NoObjection));
        Step(Do.RecordOwnerVerdict, "objection", m => Judged(m, Verdict.Objection));
        Add(Do.RecordOwnerVerdict, "by the owner", m => Judged(m, Verdict.Satisfied), ActKind.Step, ExplorationPeople.OwnerOf);
        Add(Do.RecordOwnerVerdict, "by a stranger", m => Judged(m, Verdict.Satisfied), ActKind.Step, _ => ExplorationPeople.Stranger);
        Add(Do.RecordOwnerVerdict, "by a neighbour", m => Judged(m, Verdict.Satisfied, Relation.Neighbour));
        Add(Do.RecordOwnerVerdict, "from before the completion", m => Judged(m, Verdict.Satisfied, Relation.Complainant, m.Case.Round.Completed is null ? null : m.Case.AcceptedAt));
    }

    private static RecordOwnerVerdict Judged(Moment m, Verdict verdict, Relation relation = Relation.Complainant, Instant? at = null) =>
        new(m.Key, m.By, verdict, relation, ContactWay.Phone) { OccurredAt = at };

    private void Reviews()
    {
        Step(Do.OpenReview, "", m => new OpenReview(m.Key, m.By, Said));
        Add(Do.OpenReview, "without a reason", m => new OpenReview(m.Key, m.By, null));
        Step(Do.RecordReview, "", m => new RecordReview(m.Key, m.By, Said, Said));
        Add(Do.RecordReview, "without anything", m => new RecordReview(m.Key, m.By, null, null));
        Add(Do.RecordReview, "by the one complained about", m => new RecordReview(m.Key, m.By, Said, Said), ActKind.Step, _ => Actor.Of(ExplorationPeople.Accused, Regulations.Role.ProjectHead));
        Step(Do.PlanRectification, "", m => new PlanRectification(m.Key, m.By, Said, m.Ahead, ExplorationPeople.SecondHandler));
        Add(Do.PlanRectification, "without anything", m => new PlanRectification(m.Key, m.By, null, null, null));
        Add(Do.PlanRectification, "for yesterday", m => new PlanRectification(m.Key, m.By, Said, m.Past, ExplorationPeople.SecondHandler));
        Add(Do.PlanRectification, "by the one complained about", m => new PlanRectification(m.Key, m.By, Said, m.Ahead, ExplorationPeople.Accused));
        Step(Do.TellRectification, "", m => new TellRectification(m.Key, m.By, ContactWay.Phone, Said));
        Add(Do.TellRectification, "with another date", m => new TellRectification(m.Key, m.By, ContactWay.Phone, Said) { Limit = m.Ahead });
        Add(Do.TellRectification, "for yesterday", m => new TellRectification(m.Key, m.By, ContactWay.Phone, Said) { Limit = m.Past });
        Add(Do.TellRectification, "without anything", m => new TellRectification(m.Key, m.By, null, null));
    }

    private void Endings()
    {
        Step(Do.Close, "", m => new Close(m.Key, m.By));
        Add(Do.Close, "by the owner", m => new Close(m.Key, m.By), ActKind.Step, ExplorationPeople.OwnerOf);
        Add(Do.Close, "typed by a process", m => new Close(m.Key, m.By) { RecordedBy = ExplorationPeople.Job });
        Step(Do.ArchiveExceptionally, "", m => new ArchiveExceptionally(m.Key, m.By, ArchiveCause.OwnerGone, ExplorationPeople.Approver, [new Attachment("a1")]));
        Add(Do.ArchiveExceptionally, "without anything", m => new ArchiveExceptionally(m.Key, m.By, null, null, []));
        Add(Do.ArchiveExceptionally, "with its own approval", m => new ArchiveExceptionally(m.Key, m.By, ArchiveCause.OwnerGone, m.By, [new Attachment("a1")]));
        Add(Do.RecordWithdrawal, "", m => new RecordWithdrawal(m.Key, m.By, ContactWay.Phone, Said));
    }
}
