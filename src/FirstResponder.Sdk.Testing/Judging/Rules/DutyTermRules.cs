namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What every duty says of itself when it is opened: who answers for it, until when, and by which clause.</summary>
internal static class DutyTermRules
{
    public static void OwnerAndDue(Trial t)
    {
        if (!t.HasDuties())
        {
            return;
        }

        foreach (var duty in t.Docket.Duties)
        {
            var terms = duty.Terms;
            if (!terms["key"].IsStated || !terms["rule"].IsStated || terms["start"].Time is null)
            {
                t.Breach(duty.OpenedBy, "义务没有编号、规则或起算时间。", "a duty without key, rule or start", ("duty", duty.Key));
            }

            if (!terms["owner"].IsStated || terms["owner"].Is("None"))
            {
                t.Breach(duty.OpenedBy, "义务没有责任岗位。", "nobody answers for the duty", ("duty", duty.Key));
            }

            var clock = duty.OpenedBy.Rules.IsJiangxi ? JiangxiClocks.Find(duty.Rule) : null;
            var due = terms["due"].Time;
            var late = terms["lateFrom"].Time;
            var mayWaitForEver = clock is not ({ IsImmediate: true } or { SameAs: "handling" }) && terms["limit"].Is("立即");
            if (due is null != late is null || due > late || (due is null && terms["alertAt"].Time is null && !mayWaitForEver))
            {
                t.Breach(duty.OpenedBy, "义务既没有时限，也没有立即的提醒阈值。", "a duty without due, and not an immediate one either", ("duty", duty.Key), ("due", due), ("lateFrom", late));
            }

            if (clock is not null)
            {
                AsTheNoticeSays(t, duty, clock);
            }
            else if (terms["layer"].Is("Enterprise") ? terms["clause"].IsStated : !terms["clause"].IsStated)
            {
                t.Breach(duty.OpenedBy, "法定义务没有条款，或企业内控冒称法定。", "a legal duty without its clause, or an internal one that claims a clause", ("duty", duty.Key), ("layer", terms["layer"].Text));
            }
        }
    }

    // What the notice says of a duty besides its limit. Law and contract put their own limit in its place and say so; nobody else does (附件2 第二十三条).
    private static void AsTheNoticeSays(Trial t, DutyOnRecord duty, JiangxiClock clock)
    {
        var terms = duty.Terms;
        if (terms["owner"].IsStated && !terms["owner"].Is(clock.Owner))
        {
            t.Breach(duty.OpenedBy, "义务的责任岗位与通知所定的不符。", "another post answers for the duty than the notice says", ("duty", duty.Key), ("owner", terms["owner"].Text), ("expected", clock.Owner));
        }

        if (duty.IsDisplaced ? clock.Layer == "External" || !terms["basis"].IsStated : !terms["layer"].Is(clock.Layer))
        {
            t.Breach(duty.OpenedBy, "义务的层级与通知所定的不符，或没有写明改变时限的依据。", "the duty claims another layer than the notice's, or doesn't say what its limit rests on", ("duty", duty.Key), ("layer", terms["layer"].Text), ("expected", clock.Layer));
        }

        // Another system may write a clause in its own way, but not leave it out.
        if (t.Docket.History.IsExport ? terms["clause"].IsStated != (clock.Clause.Length > 0) : (terms["clause"].Text ?? "") != clock.Clause)
        {
            t.Breach(duty.OpenedBy, "法定义务没有其条款，或企业内控冒称法定。", "a legal duty without its clause, or an internal one that claims a clause", ("duty", duty.Key), ("clause", terms["clause"].Text), ("expected", clock.Clause));
        }

        if (terms["isHandling"].IsTrue != clock.IsHandling || terms["isExtendable"].IsTrue != clock.IsExtendable || terms["acrossRounds"].IsTrue != clock.AcrossRounds || (!duty.IsDisplaced && terms["isConditional"].IsTrue != clock.IsConditional))
        {
            t.Breach(duty.OpenedBy, "义务是否为办理时限、可否延期、是否跨轮次、是否附条件，标记与通知不符。", "whether it is a limit of handling, may be extended, outlives a review or is conditional is marked wrongly", ("duty", duty.Key));
        }
    }
}
