using System.Globalization;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

internal static partial class DutyClock
{
    private const string LooserThanGuideline = "LOOSER_THAN_GUIDELINE";

    private static void Open(Deliberation deliberation, Case? before, Case after, CaseEvent happened, DutyRule rule)
    {
        for (var i = 0; i < rule.On.Count; i++)
        {
            var pattern = rule.On[i];
            if (!Matches(pattern, after, happened) || IsSpared(deliberation, pattern, before, happened))
            {
                continue;
            }

            if (!IsInForce(deliberation, after, rule))
            {
                return;
            }

            var value = rule.Per is { } field ? happened.Read(field).Text : null;
            if (IsRunning(before, happened, rule.Id, after.Round.Number, rule.Per is not null, value))
            {
                continue;
            }

            var start = rule.StartsAtAcceptance ? after.AcceptedAt : happened.OccurredAt;
            var terms = Terms(deliberation, after, happened, rule, value, start, DueOf(deliberation, before, after, happened, rule));
            happened.Opened = happened.Opened.With(terms);
            if (rule.IsLooserThanGuideline && !happened.Warnings.Holds(LooserThanGuideline))
            {
                happened.Warnings = happened.Warnings.With(LooserThanGuideline);
            }

            if (happened is Reclassified && rule.LooksBack)
            {
                LookBack(deliberation, rule, terms, before!, happened);
            }

            return;
        }
    }

    // 附件2 第二十三条: legal duties bind cases accepted from the day of publication; internal and external ones always.
    private static bool IsInForce(Deliberation deliberation, Case after, DutyRule rule) =>
        rule.Layer is RuleLayer.Enterprise or RuleLayer.External || after.AcceptedAt >= deliberation.EffectiveFrom;

    private static bool IsSpared(Deliberation deliberation, FactPattern pattern, Case? before, CaseEvent happened)
    {
        if (pattern.UnlessOpen is { } rule && IsRunning(before, happened, rule, null, false, null))
        {
            return true;
        }

        if (pattern.UnlessFact is { } unless)
        {
            var events = deliberation.Events;
            for (var i = 0; i < events.Count; i++)
            {
                if (unless.SpeaksOf(events[i].Fact) && FieldsHold(unless, events[i]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // With a value of its own a duty runs beside those of other values, and beside the one that names none.
    private static bool IsRunning(Case? before, CaseEvent happened, string rule, int? round, bool isPerValue, string? value)
    {
        var open = before?.OpenDuties ?? [];
        for (var i = 0; i < open.Count; i++)
        {
            var terms = open[i].Terms;
            if (terms.Rule == rule && (round is null || terms.Round == round || terms.AcrossRounds) && (!isPerValue || terms.Value == value) && !HasEnded(happened, terms.Key))
            {
                return true;
            }
        }

        for (var i = 0; i < happened.Opened.Count; i++)
        {
            if (happened.Opened[i].Rule == rule)
            {
                return true;
            }
        }

        return false;
    }

    private static OpenedDuty Terms(Deliberation deliberation, Case after, CaseEvent happened, DutyRule rule, string? value, Instant start, DutyDue due) => new(
        KeyOf(after, rule, value),
        rule.Id,
        rule.Name,
        happened.Round,
        start,
        due.Due,
        due.LateFrom,
        rule.AlertAfter is { } after_ ? start + after_ : null,
        rule.Owner,
        rule.Clause,
        rule.Layer,
        rule.Basis,
        due.Words,
        rule.IsHandling,
        rule.IsExtendable,
        rule.AcrossRounds,
        rule.Limit.Kind == DutyLimitKind.SameAs && rule.Void.Count > 0,
        due.Calendar,
        due.IsProvisional,
        value,
        rule.DisplacedWords,
        rule.IsLooserThanGuideline,
        due.Due is null || rule.WarnAt.Count == 0 ? null : rule.WarnAt);

    private static string KeyOf(Case after, DutyRule rule, string? value)
    {
        var round = after.Round.Number;
        var earlier = 0;
        for (var i = 0; i < after.OpenDuties.Count; i++)
        {
            earlier += Same(after.OpenDuties[i].Terms, rule, round, value) ? 1 : 0;
        }

        for (var node = after.EndedTrail; node is not null; node = node.Before)
        {
            earlier += Same(node.Newest.Terms, rule, round, value) ? 1 : 0;
        }

        var number = round.ToString(CultureInfo.InvariantCulture);
        var key = value is null ? rule.Id + "#round." + number : rule.Id + "@" + value + "#round." + number;
        return earlier == 0 ? key : key + "." + (earlier + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static bool Same(OpenedDuty terms, DutyRule rule, int round, string? value) => terms.Rule == rule.Id && terms.Round == round && terms.Value == value;

    // Clocks do not restart with a new category, and work that was done is not asked for again (AMB-07).
    private static void LookBack(Deliberation deliberation, DutyRule rule, OpenedDuty terms, Case before, CaseEvent happened)
    {
        CaseEvent? earliest = null;
        for (var node = before.Trail; node is not null; node = node.Before)
        {
            if (node.Newest.OccurredAt >= terms.Start && WouldMeet(rule, node.Newest) && (earliest is null || node.Newest.OccurredAt <= earliest.OccurredAt))
            {
                earliest = node.Newest;
            }
        }

        if (earliest is not null)
        {
            Add(deliberation, happened, new Duty(terms, happened.Version), earliest, earliest.OccurredAt, DutyOutcome.Met, DutyOutcome.Late, null);
        }
    }

    private static bool WouldMeet(DutyRule rule, CaseEvent past)
    {
        for (var i = 0; i < rule.Met.Count; i++)
        {
            if (rule.Met[i].Count == 1 && rule.Met[i][0].Count == 1 && MatchesFact(rule.Met[i][0], past))
            {
                return true;
            }
        }

        return false;
    }
}
