using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>What a duty's due is counted from, and on whose days.</summary>
internal static class DutyLimits
{
    private static readonly CountingRules Internal = new() { IsInternal = true };

    /// <summary>Law and contract are counted on the days of law; what the company set itself (企业内控) on the company's.</summary>
    public static Deadline Count(DutyRule rule, Instant start, DecisionContext context) => rule.Layer is RuleLayer.Enterprise
        ? rule.Limit.Time!.CountFrom(start, context.OwnCalendar, context.Estate.Zone, context.Estate.WorkingHours, Internal)
        : rule.Limit.Time!.DeadlineFrom(start, context.Calendar, context.Estate.Zone, context.Estate.WorkingHours);

    /// <summary>The same in words.</summary>
    public static DeadlineExplanation Explain(DutyRule rule, Instant start, DecisionContext context) => rule.Layer is RuleLayer.Enterprise
        ? rule.Limit.Time!.ExplainBy(start, context.OwnCalendar, context.Estate.Zone, context.Estate.WorkingHours, Internal)
        : rule.Limit.Time!.Explain(start, context.Calendar, context.Estate.Zone, context.Estate.WorkingHours);

    /// <summary>The rule whose limit gave the due, and when it started; null when nothing was counted, or only along with the handling (办理时限).</summary>
    public static (DutyRule Rule, Instant Start)? Behind(Case current, Regulation rules, OpenedDuty terms) => Behind(current, rules, terms.Rule, terms.Start);

    // A shared due is counted as that of the rule it refers to, from that duty's own start.
    private static (DutyRule Rule, Instant Start)? Behind(Case current, Regulation rules, string id, Instant start)
    {
        var rule = rules.Rule(id);
        if (rule?.Limit.Kind == DutyLimitKind.SameAs && rule.Limit.Duty != DutyLimit.Handling)
        {
            var shared = rule.Limit.Duty!;
            return Behind(current, rules, shared, rules.Rule(shared)?.StartsAtAcceptance == true ? current.AcceptedAt : start);
        }

        return rule?.Limit.Time is null ? null : (rule, start);
    }
}
