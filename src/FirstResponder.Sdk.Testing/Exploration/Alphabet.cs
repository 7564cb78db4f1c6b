using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Every command of the lifecycle table in each form that can matter: whole, hollow, dated wrongly, by whoever may and by whoever may not.</summary>
internal sealed partial class Alphabet
{
    private static readonly PersonalText Said = PersonalText.Free("已说明");

    private readonly ExplorationScope scope;
    private readonly ExplorationPeople people;
    private readonly List<Act> acts = [];

    public Alphabet(ExplorationScope scope)
    {
        this.scope = scope;
        people = new ExplorationPeople(scope.Regulation);
        Sorting();
        Handling();
        Specialities();
        Feedback();
        Verdicts();
        Reviews();
        Endings();
        Joining();
        Books();
        if (scope.TimePasses)
        {
            acts.Add(Act.Wait);
        }
    }

    /// <summary>The acts, each time in the same order.</summary>
    public IReadOnlyList<Act> Acts => acts;

    /// <summary>An act of those who may, and the same by a process and by somebody with no part in the case.</summary>
    private void Step(Do name, string form, Func<Moment, CaseCommand?> make)
    {
        Add(name, form, make);
        Add(name, form + " by a process", make, ActKind.Step, _ => ExplorationPeople.Job);
        Add(name, form + " by the handler", make, ActKind.Step, current => Actor.Of(current?.Handler ?? ExplorationPeople.Handler));
    }

    private Act Beside(Do name, string form, Func<Moment, CaseCommand?> make)
    {
        Add(name, form + " by a process", make, ActKind.Beside, _ => ExplorationPeople.Job);
        return Add(name, form, make, ActKind.Beside);
    }

    private Act Add(Do name, string form, Func<Moment, CaseCommand?> make, ActKind kind = ActKind.Step, Func<Case?, Actor>? by = null, Act? first = null)
    {
        var act = new Act(name, form.Length == 0 ? name.ToString() : $"{name} {form.TrimStart()}", kind, by ?? (current => people.Entitled(name, current)), make, first);
        acts.Add(act);
        return act;
    }

    private void Sorting()
    {
        foreach (var category in scope.Categories)
        {
            Add(Do.Classify, category.Code, m => new Classify(m.Key, m.By, category) { OverrideReason = Said, EmergencyType = TypeOf(category) });
            Add(Do.Reclassify, "to " + category.Code, m => new Reclassify(m.Key, m.By, category, Said, ExplorationPeople.Approver) { OwnerTold = new OwnerTold(m.Now, ContactWay.Phone), EmergencyType = TypeOf(category) });
        }

        var last = scope.Categories[scope.Categories.Count - 1];
        Step(Do.Classify, "without a reason against the hint", m => new Classify(m.Key, m.By, last));
        Add(Do.Classify, "without a category", m => new Classify(m.Key, m.By, null));
        Add(Do.Classify, "with an unknown category", m => new Classify(m.Key, m.By, new Category("Unheard")));
        Step(Do.Reclassify, "with its own approval", m => new Reclassify(m.Key, m.By, last, Said, m.By) { OwnerTold = new OwnerTold(m.Now, ContactWay.Phone) });
        Add(Do.Reclassify, "without anything", m => new Reclassify(m.Key, m.By, null, null, null));
        Step(Do.InformOwner, "told", m => new InformOwner(m.Key, m.By, true) { Process = Said, ExpectedDue = m.Ahead, Way = ContactWay.Phone });
        Add(Do.InformOwner, "could not be told", m => new InformOwner(m.Key, m.By, false) { Reason = Said });
        Add(Do.InformOwner, "told nothing", m => new InformOwner(m.Key, m.By, true));
        Add(Do.InformOwner, "not told, without a reason", m => new InformOwner(m.Key, m.By, false));
        Step(Do.Respond, "by calling the owner", m => new Respond(m.Key, m.By, ResponseKind.OwnerContact));
        Add(Do.Respond, "somehow", m => new Respond(m.Key, m.By, null));
        Step(Do.StartEmergency, "", m => scope.Sorts(Category.Emergency) ? new StartEmergency(m.Key, m.By, EmergencyType.GasLeak) : null);
        var departments = ExplorationPeople.DepartmentsOf(scope.Regulation);
        Add(Do.ReportEmergency, "to the project head", m => new ReportEmergency(m.Key, m.By, ReportTarget.ProjectHead, ContactWay.Phone));
        Add(Do.ReportEmergency, "to the next department", m => new ReportEmergency(m.Key, m.By, departments.FirstOrDefault(d => !m.Case.ReportedTo.Contains(d)), ContactWay.Phone));
    }

    private static EmergencyType? TypeOf(Category category) => category == Category.Emergency ? EmergencyType.GasLeak : null;

    private void Handling()
    {
        Step(Do.Dispatch, "", m => new Dispatch(m.Key, m.By, ExplorationPeople.Handler, Said));
        Add(Do.Dispatch, "without anything", m => new Dispatch(m.Key, m.By, null, null));
        Add(Do.Dispatch, "to the one complained about", m => new Dispatch(m.Key, m.By, ExplorationPeople.Accused, Said));
        Step(Do.Complete, "", m => new Complete(m.Key, m.By, Said));
        Add(Do.Complete, "as withdrawn", m => new Complete(m.Key, m.By, Said) { Kind = CompletionKind.Withdrawn });
        Add(Do.Complete, "with a reason for what was not reported", m => new Complete(m.Key, m.By, Said) { OverrideReason = Said });
        Add(Do.Complete, "without a result", m => new Complete(m.Key, m.By, null));
        Step(Do.RecordPlan, "", m => new RecordPlan(m.Key, m.By, Said, ExplorationPeople.Handler, m.Ahead));
        Add(Do.RecordPlan, "without anything", m => new RecordPlan(m.Key, m.By, null, null, null));
        Add(Do.RecordPlan, "for yesterday", m => new RecordPlan(m.Key, m.By, Said, ExplorationPeople.Handler, m.Past));
        Step(Do.ProposeExtension, "", m => new ProposeExtension(m.Key, m.By, ExtensionCause.Materials, Said, m.Ahead));
        Add(Do.ProposeExtension, "for yesterday", m => new ProposeExtension(m.Key, m.By, ExtensionCause.Materials, Said, m.Past));
        Add(Do.ProposeExtension, "without anything", m => new ProposeExtension(m.Key, m.By, null, null, null));
        Step(Do.RecordExtensionReply, "agreed", m => new RecordExtensionReply(m.Key, m.By, true, Relation.Complainant, ContactWay.Phone));
        Add(Do.RecordExtensionReply, "refused", m => new RecordExtensionReply(m.Key, m.By, false, Relation.Complainant, ContactWay.Phone));
        Add(Do.RecordExtensionReply, "agreed by the owner", m => new RecordExtensionReply(m.Key, m.By, true, Relation.Complainant, ContactWay.App), ActKind.Step, ExplorationPeople.OwnerOf);
        Add(Do.RecordExtensionReply, "agreed by a stranger", m => new RecordExtensionReply(m.Key, m.By, true, Relation.Complainant, ContactWay.App), ActKind.Step, _ => ExplorationPeople.Stranger);
        Add(Do.RecordExtensionReply, "agreed by a neighbour", m => new RecordExtensionReply(m.Key, m.By, true, Relation.Neighbour, ContactWay.Phone));
        Add(Do.SyncProgress, "", m => new SyncProgress(m.Key, m.By, Said));
        Add(Do.SyncProgress, "by a process", m => new SyncProgress(m.Key, m.By, Said), ActKind.Step, _ => ExplorationPeople.Job);
        Step(Do.RecordSiteWork, "arrived", m => new RecordSiteWork(m.Key, m.By, SiteWorkKind.Arrival, Said));
        Step(Do.ContactOwner, "on progress", m => new ContactOwner(m.Key, m.By, OwnerContactKind.Progress, ContactWay.Phone, Said));
        Beside(Do.ContactOwner, "to explain", m => new ContactOwner(m.Key, m.By, OwnerContactKind.Explanation, ContactWay.Phone, Said));
        Beside(Do.RecordHindrance, "", m => new RecordHindrance(m.Key, m.By, HindranceKind.Difficulty, Said));
    }

    private void Specialities()
    {
        Step(Do.HoldStudy, "", m => new HoldStudy(m.Key, m.By, ["工程部"], Said, ["工程部维修"], m.Ahead));
        Add(Do.HoldStudy, "without anything", m => new HoldStudy(m.Key, m.By, [], null, [], null));
        Add(Do.HoldStudy, "for yesterday", m => new HoldStudy(m.Key, m.By, ["工程部"], Said, ["工程部维修"], m.Past));
        Step(Do.GiveStageFeedback, "", m => new GiveStageFeedback(m.Key, m.By, Said, Said));
        Add(Do.GiveStageFeedback, "without anything", m => new GiveStageFeedback(m.Key, m.By, null, null));
        Step(Do.GiveFormalNotice, "", m => new GiveFormalNotice(m.Key, m.By, ContactWay.Written, Said, Said, m.Ahead));
        Add(Do.GiveFormalNotice, "by telephone, without anything", m => new GiveFormalNotice(m.Key, m.By, ContactWay.Phone, null, null, null));
        Add(Do.GiveFormalNotice, "for yesterday", m => new GiveFormalNotice(m.Key, m.By, ContactWay.Written, Said, Said, m.Past));
        Step(Do.ReportToAuthority, "", m => new ReportToAuthority(m.Key, m.By, "街道办事处", ContactWay.Phone));
        Add(Do.ReportToAuthority, "without anything", m => new ReportToAuthority(m.Key, m.By, null!, null));
        Step(Do.Guide, "", m => new Guide(m.Key, m.By, Said, "派出所", "110", Said));
        Add(Do.Guide, "with a bare refusal", m => new Guide(m.Key, m.By, PersonalText.Free("不归我们管"), null!, null!, null));
        Add(Do.Guide, "without anything", m => new Guide(m.Key, m.By, null, null!, null!, null));
        Step(Do.Answer, "on the spot", m => Answered(m, Said, "收费公示", true));
        Add(Do.Answer, "without anything", m => Answered(m, null, null!, false));
    }

    // In an unsorted case an answer sorts it; outside the scope's categories that would lead out of the scope.
    private Answer? Answered(Moment m, PersonalText? text, string basis, bool onSpot) =>
        m.Case.Category is null && !scope.Sorts(Category.Consultation) ? null : new Answer(m.Key, m.By, text, basis, onSpot) { OverrideReason = Said };
}
