using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>What is stated about duties (义务) and reminders (到期提示) (附件2 第三条, 第二十一条).</summary>
internal static class DutyStatements
{
    public static void OpenCasesHaveDuties(LivedLife life, Proof proof)
    {
        proof.Needs("未结诉求的义务 / the duties of an open case", life.Glimpses.Any(glimpse => glimpse.Shown is { Status: < CaseStatus.Closed, Duties: not null }));
        foreach (var lived in life.Cases)
        {
            proof.Against(
                lived,
                ClosureInvariants.AlwaysAnOpenDuty, ClosureInvariants.DutyHasOwnerAndDue, ClosureInvariants.DutyBookWhole, ClosureInvariants.DutiesStarted, ClosureInvariants.DutiesEnded,
                ClosureInvariants.DuesMoveOpenly, ClosureInvariants.DuesAsTheNoticeSays, ClosureInvariants.OutcomesTrue);
            foreach (var glimpse in lived.Glimpses)
            {
                if (glimpse.Shown is not { } shown || shown.Status >= CaseStatus.Closed)
                {
                    continue;
                }

                if (shown.Duties is { Count: 0 })
                {
                    proof.Against(glimpse, $"{shown.Status}，没有一项义务 / {shown.Status} without any duty");
                }

                foreach (var duty in shown.Duties ?? [])
                {
                    if (duty.Owner == Role.None || (duty.Due is null && duty.AlertAt is null))
                    {
                        proof.Against(glimpse, $"没有责任角色，或既无时限又无阈值 / without a role, or with neither due nor threshold: {duty}");
                    }
                }
            }
        }
    }

    public static void RemindedExactlyOnce(LivedLife life, Proof proof)
    {
        var sent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lived in life.Cases)
        {
            proof.Against(lived, ClosureInvariants.AnnouncedOnce);
        }

        proof.Needs("停机之后的提示 / a reminder after a downtime", life.DueRuns.Any(run => run is { IsAfterDowntime: true, Announced.Count: > 0 }));
        foreach (var run in life.DueRuns)
        {
            foreach (var announced in run.Announced)
            {
                if (!sent.Add(announced.ToString()))
                {
                    proof.Against(run.Step, announced.Key, $"提示了两次 / announced twice: {announced}");
                }
            }

            if (run.Fault is { } fault)
            {
                proof.Against(run.Step, default, $"到期任务出错 / the reminder job failed: {fault.GetType().Name} {fault.Message}");
            }

            foreach (var glimpse in run.After)
            {
                Missing(run, glimpse, proof);
            }
        }
    }

    private static void Missing(DueRun run, Glimpse glimpse, Proof proof)
    {
        foreach (var duty in glimpse.Read?.Case.OpenDuties ?? [])
        {
            if ((duty.IsLateAt(glimpse.Read!.Now) && !duty.IsDueAnnounced) || (duty.IsAlertingAt(glimpse.Read.Now) && !duty.IsAlertAnnounced))
            {
                proof.Against(glimpse, $"到期任务之后仍未提示 / still not announced after the reminder job: {duty.Key}");
            }
        }

        string[] onRecord = [.. run.Gained(glimpse).Where(e => e.Fact == CaseFact.DutyFellDue).Select(e => Announcement(glimpse.Key, e))];
        string[] announced = [.. run.Announced.Where(a => a.Key == glimpse.Key).Select(a => a.ToString())];
        foreach (var silent in onRecord.Except(announced))
        {
            proof.Against(glimpse, $"记录为已提示，却没有发出 / on record as announced, yet never sent: {silent}");
        }

        foreach (var unrecorded in announced.Except(onRecord))
        {
            proof.Against(glimpse, $"发出了，没有记录 / sent, yet not on record: {unrecorded}");
        }
    }

    private static string Announcement(CaseKey key, RecordedEvent happened)
    {
        var fell = (DutyFellDue)CaseEventSerializer.Deserialize(new EventRecord(happened.TypeName, happened.ToPayload(), happened.OccurredAt, happened.RecordedAt ?? happened.OccurredAt, happened.CommandId ?? "-", ChainHash.None), happened.Number);
        return new ShownAnnouncement(key, fell.Duty, fell.Due, fell.Threshold).ToString();
    }
}
