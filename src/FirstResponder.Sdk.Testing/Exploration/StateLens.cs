using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>
/// Reads the abstract state of a concrete case. What no act of the alphabet is decided by is left out: texts, times, who leads,
/// defects, orders of supervision, spawned cases, and which of several dates is the one in force (it is the default of what an owner is told, and the due of J-14b).
/// </summary>
internal sealed class StateLens
{
    private const int MostRules = 64;

    private readonly ExplorationScope scope;
    private readonly FactBook facts;
    private readonly Dictionary<string, int> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<Category, int> categories = [];
    private readonly ReportTarget[] departments;
    private readonly ulong counting;
    private readonly int mostCounted;

    public StateLens(ExplorationScope scope, FactBook facts)
    {
        this.scope = scope;
        this.facts = facts;
        foreach (var category in scope.Regulation.Categories.Keys)
        {
            categories[category] = categories.Count + 1;
        }

        foreach (var rule in scope.Regulation.Duties)
        {
            if (rule.Scope == DutyScope.Case && !IsBeside(rule))
            {
                var most = rule.Met.SelectMany(all => all).Select(pattern => pattern.Count).DefaultIfEmpty(1).Max();
                counting |= most > 1 ? 1UL << rules.Count : 0;
                mostCounted = Math.Max(mostCounted, most);
                rules[rule.Id] = rules.Count;
            }
        }

        if (rules.Count > MostRules)
        {
            throw new ArgumentException($"至多探索 {MostRules} 条义务规则。 / At most {MostRules} duty rules can be explored.", nameof(scope));
        }

        departments = ExplorationPeople.DepartmentsOf(scope.Regulation);
    }

    /// <summary>Whether the acceptance is so long ago that all limits counted from it have passed.</summary>
    public static Duration LongAgo { get; } = Duration.FromDays(45);

    public AbstractState Read(Node node)
    {
        var current = node.Current!;
        var round = current.Round;
        var category = current.Category is { } inForce ? categories[inForce] : 0;
        var place = (ulong)current.Status | ((ulong)round.Number << 4) | ((ulong)category << 7);
        if (current.IsEnded)
        {
            return new AbstractState(place, 0, 0, 0);
        }

        ulong open = 0, late = 0;
        for (var i = 0; i < current.OpenDuties.Count; i++)
        {
            if (rules.TryGetValue(current.OpenDuties[i].Terms.Rule, out var rule))
            {
                open |= 1UL << rule;
                late |= current.OpenDuties[i].IsLateAt(node.Now) ? 1UL << rule : 0;
            }
        }

        var bits = new BitWriter(place, 12);
        bits.Add(current.Handler is not null);
        bits.Add(current.IsWithdrawn);
        bits.Add(current.IsOwnerDissatisfied);
        bits.Add(current.WasEverConfirmed);
        Loop(ref bits, round, (open & counting) != 0, node.Now);
        Contacts(ref bits, current, round);
        Handling(ref bits, current, category, node.Now);
        return new AbstractState(bits.Word, open, late, facts.Read(node.Lore, current.Status, round.Number, category));
    }

    // Duties that only notes beside the loop open: orders of supervision, dates of the sender, hindrances.
    private static bool IsBeside(DutyRule rule) =>
        rule.Per is not null || rule.On.Count > 0 && rule.On.All(pattern => pattern.Facts.All(fact => fact is CaseFact.HindranceRecorded or CaseFact.SupervisionOrdered or CaseFact.MergedIn));

    private void Loop(ref BitWriter bits, CaseRound round, bool counts, Instant now)
    {
        bits.Add(round.Completed is { } completed ? (int)completed.Kind + 1 : 0, 3);
        bits.Add(round.Feedback is not null);
        bits.Add(round.Confirmation is not null);
        bits.Add(round.Review is not null);
        bits.Add(round.Plan is not null);
        bits.Add(round.Told is null && round.Plan is { } plan && plan.Limit.ToDeadline(scope.Estate.Zone).LateFrom <= now);
        bits.Add(round.Told is not null);
        bits.Add(round.CompletedFollowUp is not null ? 2 : Math.Min(round.FollowUps.Count, 1), 2);
        bits.Add(Math.Min(round.Attempts.Count, counts ? mostCounted : round.FollowUps.Count > 0 ? 0 : 1), 3);
    }

    private static void Contacts(ref BitWriter bits, Case current, CaseRound round)
    {
        bool named = false, others = false, ownTold = false, othersTold = false, joins = false;
        for (var i = 0; i < current.Contacts.Count; i++)
        {
            var isOwn = current.Contacts[i].FromCase is null;
            var isTold = round.ContactsTold.Contains(current.Contacts[i].Id);
            named |= isOwn;
            others |= !isOwn;
            ownTold |= isOwn && isTold;
            othersTold |= !isOwn && isTold;
        }

        for (var i = 0; i < current.PendingMatters.Count; i++)
        {
            joins |= current.PendingMatters[i].Command == CommandName.MergeInto;
        }

        bits.Add(joins);
        bits.Add(round.ContactsTold.Count > (ownTold ? 1 : 0) + (othersTold ? 1 : 0));
        bits.Add(current.Intake.Complainant is null);
        bits.Add(current.Complainant is not null);
        bits.Add(named);
        bits.Add(others);
        bits.Add(ownTold);
        bits.Add(othersTold);
        bits.Add(current.MergedCases.Count > 0);
    }

    private void Handling(ref BitWriter bits, Case current, int category, Instant now)
    {
        var isOpen = current.Status is CaseStatus.Accepted or CaseStatus.Classified or CaseStatus.InProgress;
        var canMove = isOpen && (category == 0 || scope.Categories.Count > 1);
        var isHandled = isOpen || current.Status == CaseStatus.Rectifying;
        var extension = current.Extension;
        bits.Add(extension.Pending is not null);
        bits.Add(extension.Pending is { } pending && pending.Eta.ToDeadline(scope.Estate.Zone).LateFrom <= now);
        bits.Add(isHandled && extension.WasRefused);
        bits.Add(isHandled && extension.InForce is not null);
        bits.Add(canMove && now - current.AcceptedAt >= LongAgo);
        bits.Add(current.Status == CaseStatus.Accepted && current.Intake.Assessment?.NeedsEmergencyReview == true);
        var isEmergency = isOpen ? scope.Sorts(Category.Emergency) : current.Category == Category.Emergency;
        bits.Add(isEmergency && current.ReportedTo.Contains(ReportTarget.ProjectHead));
        var untold = 0;
        for (var i = 0; isEmergency && i < departments.Length; i++)
        {
            untold += current.ReportedTo.Contains(departments[i]) ? 0 : 1;
        }

        bits.Add(untold, 3);
    }
}
