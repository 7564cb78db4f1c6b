using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Exploration;

internal sealed partial class Alphabet
{
    private void Joining()
    {
        var others = new OtherCases(scope);
        var kind = scope.Follows(ExplorationExtras.Joining) ? ActKind.Step : ActKind.Probe;
        var absorbed = Add(Do.AbsorbMerged, "", m => Absorbed(m, others.Same), kind);
        Add(Do.AbsorbMerged, "by a process", m => Absorbed(m, others.Same), kind, _ => ExplorationPeople.Job);
        Add(Do.AbsorbMerged, "without consent", m => new AbsorbMerged(m.Key, m.By, others.Same), ActKind.Probe);
        Add(Do.AbsorbMerged, "of no case", m => new AbsorbMerged(m.Key, m.By, null!), ActKind.Probe);
        foreach (var (title, unfit) in others.Unfit)
        {
            Add(Do.AbsorbMerged, title, m => Absorbed(m, unfit), ActKind.Probe);
        }

        Step(Do.MergeInto, "", m => new MergeInto(m.Key, m.By, others.Joined(m.Case)));
        Add(Do.MergeInto, "no case", m => new MergeInto(m.Key, m.By, null));
        Add(Do.MergeInto, "a case that did not take it up", m => new MergeInto(m.Key, m.By, others.Master), ActKind.Probe);
        Add(Do.MergeInto, "after another joined", m => new MergeInto(m.Key, m.By, others.Joined(m.Case)), ActKind.Probe, null, absorbed);
        Add(Do.LinkMatter, "of a case that did not join", m => new LinkMatter(m.Key, m.By, others.Same.Key.CaseId) { Taken = false }, kind, _ => ExplorationPeople.Job, kind == ActKind.Step ? null : absorbed);
        Add(Do.LinkMatter, "of the case that joined", m => new LinkMatter(m.Key, m.By, others.Same.Key.CaseId), kind, _ => ExplorationPeople.Job, kind == ActKind.Step ? null : absorbed);
        Add(Do.ReplyExternal, "", m => new ReplyExternal(m.Key, m.By, m.Case.ExternalNumbers[0], Said), ActKind.Probe, null, absorbed);
        Add(Do.ReplyExternal, "to another number", m => new ReplyExternal(m.Key, m.By, "12345-9", Said), ActKind.Probe, null, absorbed);
        Beside(Do.Split, "", m => new Split(m.Key, m.By, [new NewMatter(Said)]));
        Add(Do.Split, "into nothing", m => new Split(m.Key, m.By, []));
        var spawned = Beside(Do.SpawnCase, "", m => new SpawnCase(m.Key, m.By, new NewMatter(Said)));
        Add(Do.SpawnCase, "of nothing", m => new SpawnCase(m.Key, m.By, null!));
        Add(Do.LinkMatter, "", m => new LinkMatter(m.Key, m.By, m.Case.PendingMatters[m.Case.PendingMatters.Count - 1].CaseId), ActKind.Beside, _ => ExplorationPeople.Job, spawned);
        Add(Do.LinkMatter, "by a person", m => new LinkMatter(m.Key, m.By, m.Case.PendingMatters[m.Case.PendingMatters.Count - 1].CaseId), ActKind.Probe, null, spawned);
        Add(Do.LinkMatter, "of no case", m => new LinkMatter(m.Key, m.By, "none"), ActKind.Beside, _ => ExplorationPeople.Job);
    }

    private static AbsorbMerged Absorbed(Moment m, Case duplicate) => new(m.Key, m.By, duplicate) { RepresentationConsent = Said };

    private void Books()
    {
        Add(Do.Accept, "again", m => new Accept(m.Key.Company, m.Case.Place.Estate, ExplorationPeople.Owner, ExplorationPeople.Lead, Channel.Phone, "再报"));
        Beside(Do.HandOverLead, "", m => new HandOverLead(m.Key, m.By, m.Case.Lead.Id == ExplorationPeople.Lead.Id ? ExplorationPeople.SecondLead : ExplorationPeople.Lead, Said, ExplorationPeople.Approver));
        Add(Do.HandOverLead, "to the same", m => new HandOverLead(m.Key, m.By, m.Case.Lead, Said, ExplorationPeople.Approver), ActKind.Beside);
        Add(Do.HandOverLead, "without anything", m => new HandOverLead(m.Key, m.By, null, null, null));
        Beside(Do.CorrectIntake, "", m => new CorrectIntake(m.Key, m.By, IntakeField.Spot, Said));
        Add(Do.CorrectIntake, "of nothing", m => new CorrectIntake(m.Key, m.By, IntakeField.Spot, null));
        Add(Do.CorrectIntake, "naming an owner", m => new CorrectIntake(m.Key, m.By, IntakeField.Counterpart, null) { Counterpart = ExplorationPeople.Owner });
        Step(Do.AcknowledgeOnline, "", m => new AcknowledgeOnline(m.Key, m.By, ContactWay.App, Said));
        Add(Do.ReplyExternal, "where nobody sent it", m => new ReplyExternal(m.Key, m.By, "12345-9", Said), ActKind.Probe);
        var supervised = Beside(Do.Supervise, "", m => new Supervise(m.Key, m.By, "住建局", "督1") { Due = m.Ahead });
        Add(Do.Supervise, "without a reference", m => new Supervise(m.Key, m.By, "住建局", null!));
        Add(Do.AnswerSupervision, "", m => new AnswerSupervision(m.Key, m.By, "督1", Said), ActKind.Beside, null, supervised);
        Add(Do.AnswerSupervision, "to another order", m => new AnswerSupervision(m.Key, m.By, "督9", Said), ActKind.Beside, null, supervised);
        Add(Do.AnswerSupervision, "without an order", m => new AnswerSupervision(m.Key, m.By, "督9", Said), ActKind.Beside);
        Beside(Do.AnnounceDue, "", m => new AnnounceDue(m.Key, m.By));
        Beside(Do.Recompute, "", m => new Recompute(m.Key, m.By));
        if (Tightened() is { } rules)
        {
            Add(Do.MigrateRules, "", m => new MigrateRules(m.Key, m.By, rules, Said, ExplorationPeople.Approver), ActKind.Probe);
            Add(Do.MigrateRules, "by one's own approval", m => new MigrateRules(m.Key, m.By, rules, Said, m.By), ActKind.Probe);
        }

        Add(Do.MigrateRules, "without anything", m => new MigrateRules(m.Key, m.By, null!, null, null), ActKind.Probe);
        Add(Do.MigrateRules, "to the same", m => new MigrateRules(m.Key, m.By, scope.Regulation, Said, ExplorationPeople.Approver), ActKind.Probe);
        Beside(Do.Remark, "", m => new Remark(m.Key, m.By, Said));
        Add(Do.Remark, "of nothing", m => new Remark(m.Key, m.By, null));
        Add(Do.Remark, "from tomorrow", m => new Remark(m.Key, m.By, Said) { OccurredAt = m.Now + Duration.FromDays(1) });
        Add(Do.Remark, "from before acceptance", m => new Remark(m.Key, m.By, Said) { OccurredAt = m.Case.AcceptedAt - Duration.FromDays(1) });
        Beside(Do.SetLegalHold, "", m => new SetLegalHold(m.Key, m.By, true, Said));
        Add(Do.SetLegalHold, "without a reason", m => new SetLegalHold(m.Key, m.By, true, null));
    }

    // Other rules to migrate to: the same with one threshold of the company's own more, unless the company has its overlay already.
    private Regulation? Tightened()
    {
        var rule = scope.Regulation.Duties.FirstOrDefault(duty => duty.Scope == DutyScope.Case && duty.Limit.Kind == DutyLimitKind.Immediate);
        return rule is null || scope.Regulation.Overlays.Any(overlay => overlay.Layer == RuleLayer.Enterprise)
            ? null
            : scope.Regulation.With([new Overlay { Id = "explored", Version = 1, Layer = RuleLayer.Enterprise, Basis = "企业内控", AlertAfter = new Dictionary<string, Duration> { [rule.Id] = Duration.FromHours(1) } }]);
    }
}
