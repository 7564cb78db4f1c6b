using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    // 附件2 第二十一条 超期未办: announced once per duty and due, at the time when it really passed.
    private static string? AnnounceDue(Deliberation d, AnnounceDue c)
    {
        foreach (var duty in d.Case.OpenDuties)
        {
            if (c.Duty is not null && c.Duty != duty.Key)
            {
                continue;
            }

            if (c.Percent is null && c.Threshold != false && !duty.IsAlertAnnounced && duty.IsAlertingAt(d.Context.Now))
            {
                d.Record(new DutyFellDue { Duty = duty.Key, Due = duty.Terms.AlertAt!.Value, Threshold = true, OccurredAt = duty.Terms.AlertAt.Value });
            }

            if (c.Percent is not null || c.Threshold is null)
            {
                Warn(d, duty, c.Percent);
            }

            if (c.Percent is null && c.Threshold != true && !duty.IsDueAnnounced && duty.IsLateAt(d.Context.Now))
            {
                d.Record(new DutyFellDue { Duty = duty.Key, Due = duty.Due!.Value, Threshold = false, OccurredAt = duty.LateFrom!.Value });
            }
        }

        return d.Events.Count == 0 ? "没有到期事项。 / Nothing has fallen due." : null;
    }

    // After a downtime one warning stands for all that it outlived; a late duty needs none.
    private static void Warn(Deliberation d, Duty duty, int? percent)
    {
        if (duty.WarningAt(d.Context.Now) is { } warning && (percent ?? warning.Percent) == warning.Percent)
        {
            d.Record(new DutyFellDue { Duty = duty.Key, Due = warning.At, Threshold = true, Percent = warning.Percent, OccurredAt = warning.At });
        }
    }

    private static string? Recompute(Deliberation d)
    {
        var moved = Moves(d, d.Regulation);
        return moved.Length == 0
            ? "日历没有影响到未到期的时限。 / The calendar brings no news for open dues."
            : Say(d, new DutiesRecomputed { Calendar = d.Context.Calendar.Version, Moved = moved });
    }

    private static string? MigrateRules(Deliberation d, MigrateRules c)
    {
        var to = c.To!;
        if (to.Hash == d.Case.Pin.Hash)
        {
            return "规则未变。 / The rules are the same.";
        }

        if (d.Case.Category is { } category && !to.Categories.ContainsKey(category))
        {
            d.Refuse("CATEGORY_UNKNOWN", category.Code);
            return null;
        }

        return Say(d, new RulesMigrated
        {
            From = d.Case.Pin,
            To = new Pin(to.Id, to.Version, to.Hash, to.OverlayReferences, d.Context.Calendar.Version),
            Reason = c.Reason!,
            Approver = c.Approver!,
            Moved = Moves(d, to),
        });
    }

    // Only open dues that are counted and not yet late move; what was met, missed or announced stays as it was (AMB-03, AMB-29).
    private static MovedDuty[] Moves(Deliberation d, Regulation rules)
    {
        var moved = new List<MovedDuty>();
        foreach (var duty in d.Case.OpenDuties)
        {
            if (duty.Due is null || duty.IsLateAt(d.Context.Now) || DutyLimits.Behind(d.Case, rules, duty.Terms) is not { } origin)
            {
                continue;
            }

            var deadline = d.DeadlineOf(origin.Rule, origin.Start);
            if (deadline.Due != duty.Due || deadline.LateFrom != duty.LateFrom || deadline.IsProvisional != duty.IsProvisional)
            {
                moved.Add(new MovedDuty(duty.Key, duty.Due, deadline.Due, deadline.LateFrom, deadline.IsProvisional, deadline.CalendarVersion, duty.Calendar, duty.IsProvisional));
            }
        }

        var counted = moved.ToArray();
        foreach (var duty in d.Case.OpenDuties)
        {
            if (!duty.IsLateAt(d.Context.Now) && rules.Rule(duty.Terms.Rule)?.Limit.Duty == DutyLimit.Handling && MoveOfHandling(d.Case, counted, duty.Due) is { } along)
            {
                moved.Add(along with { Key = duty.Key });
            }
        }

        return moved.ToArray();
    }

    // What was set to the due of handling goes along with it; which one that was, its due tells (附件2 第十四条 提前说明).
    private static MovedDuty? MoveOfHandling(Case current, MovedDuty[] moved, Instant? due)
    {
        foreach (var duty in current.OpenDuties)
        {
            foreach (var move in moved)
            {
                if (duty.Terms.IsHandling && duty.Key == move.Key && duty.Due == due)
                {
                    return move;
                }
            }
        }

        return null;
    }
}
