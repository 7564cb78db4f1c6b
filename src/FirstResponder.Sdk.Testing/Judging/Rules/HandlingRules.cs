using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>分类处置: what each act of handling must contain and what must stand before it (附件2 第九条至第十四条).</summary>
internal static class HandlingRules
{
    private static readonly string[] SimpleRefusals = ["不清楚", "不归我们管"];

    public static void DispatchedToSomebody(Trial t) => Contents(t, CaseFact.Dispatched, ("handler", "处置责任人", "handler"), ("requirements", "工作要求", "requirements"));

    public static void PlanExecutable(Trial t) => Contents(t, CaseFact.PlanRecorded, ("steps", "步骤", "steps"), ("person", "责任人", "person"), ("due", "完成时间", "date"));

    public static void StudyWhole(Trial t) => Contents(t, CaseFact.StudyHeld, ("participants", "参加人", "participants"), ("plan", "处置方案", "plan"), ("division", "责任分工", "division"), ("limit", "办理时限", "limit"));

    public static void StageFeedbackWhole(Trial t) => Contents(t, CaseFact.StageFeedbackGiven, ("progress", "处置进展", "progress"), ("measures", "已采取的措施", "measures taken"));

    public static void AnsweredWithBasis(Trial t) => Contents(t, CaseFact.Answered, ("text", "答复内容", "answer"), ("basis", "依据", "basis"));

    public static void RespondedOutwardly(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact == CaseFact.Responded && t.Says(moment, "kind") && !moment.Said["kind"].IsOneOf("OwnerContact", "StudyConvened"))
            {
                t.Breach(moment, "响应既不是与业主联系，也不是召集研判。", "the response is neither contact with the owner nor a study convened", ("kind", moment.Said["kind"].Text));
            }
        }
    }

    public static void FormalNoticeFormal(Trial t)
    {
        Contents(t, CaseFact.FormalNoticeGiven, ("reason", "原因", "reason"), ("plan", "详细整改计划", "plan"), ("firmDate", "明确完成时限", "firm date"));
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact != CaseFact.FormalNoticeGiven)
            {
                continue;
            }

            if (!moment.Said["way"].IsOneOf("Written", "FormalOnline"))
            {
                t.Breach(moment, "告知不是以书面或正式线上通知形式作出。", "the notice wasn't given in writing or by a formal notice online", ("way", moment.Said["way"].Text));
            }

            if (Limits.Promised(moment.Said["firmDate"], t.Docket.Options.Zone) is { } firm && firm.LateFrom <= moment.At)
            {
                t.Breach(moment, "告知的完成时限不在将来。", "the firm date isn't in the future", ("firmDate", moment.Said["firmDate"].Text), ("occurredAt", moment.At));
            }
        }
    }

    public static void GuidedAfterReport(Trial t)
    {
        Contents(t, CaseFact.Guided, ("explanation", "政策解释", "explanation"), ("target", "对接部门", "target"), ("contact", "联系方式", "contact"), ("procedure", "办理流程", "procedure"));
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact == CaseFact.ReportedToAuthority && ((t.Says(moment, "org") && !moment.Said["org"].IsStated) || (t.Says(moment, "way") && !moment.Said["way"].IsStated)))
            {
                t.Breach(moment, "报告没有写明向谁、以何种方式。", "a report that doesn't say to whom, or how", ("org", moment.Said["org"].Text), ("way", moment.Said["way"].Text));
            }

            if (moment.Fact != CaseFact.Guided)
            {
                continue;
            }

            if (t.Docket.Last(CaseFact.ReportedToAuthority, moment.Index) is null)
            {
                t.Lack(moment, "AUTHORITY_REPORT_REQUIRED", "引导之前没有向街道办事处（乡镇人民政府）或相关部门报告。", "guided without a report to the street office or a department before");
            }

            if (moment.Said["explanation"].Text is { } words && SimpleRefusals.Contains(words.Trim().TrimEnd('。', '！', '!', '.', '，'), StringComparer.Ordinal))
            {
                t.Breach(moment, "以“不清楚”“不归我们管”简单拒绝。", "the explanation is nothing but a refusal");
            }
        }
    }

    public static void InformedBeforeDispatch(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact == CaseFact.OwnerInformedAtIntake)
            {
                IntakeRules.Informed(t, moment);
            }

            if (moment.Fact != CaseFact.Dispatched || moment.Round != 1)
            {
                continue;
            }

            if (moment.Category != "Emergency" && t.Docket.Last(CaseFact.OwnerInformedAtIntake, moment.Index) is null)
            {
                t.Lack(moment, "OWNER_NOT_INFORMED", "分派之前没有告知业主处置流程、预计时限（也没有记录为何未能告知）。", "dispatched before the owner was told process and expected limit, or why that couldn't be done");
            }

            if (moment.Category == "Complex" && Since(t, moment, CaseFact.StudyHeld) is null)
            {
                t.Lack(moment, "STUDY_REQUIRED", "复杂类未研判即分派。", "a complex matter was dispatched without a study");
            }

            if (moment.Category == "Emergency" && Since(t, moment, CaseFact.EmergencyStarted) is null)
            {
                t.Lack(moment, "EMERGENCY_NOT_STARTED", "紧急类未启动应急处置即分派。", "an emergency was dispatched before its process was started");
            }
        }
    }

    public static void CompletedInItsWay(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact != CaseFact.Completed)
            {
                continue;
            }

            // Only what is completed as withdrawn is spared what its category demands.
            var isWithdrawn = moment.Said["kind"].Is("Withdrawn");
            if (isWithdrawn && t.Docket.Last(CaseFact.WithdrawalRecorded, moment.Index) is null)
            {
                t.Lack(moment, "WITHDRAWAL_NOT_RECORDED", "以撤回办结，而没有业主撤回的记录。", "completed as withdrawn, but nobody recorded a withdrawal");
            }

            var (needed, gap) = moment.Category switch
            {
                "Complex" => (CaseFact.StudyHeld, "STUDY_REQUIRED"),
                "OutOfScope" => (CaseFact.Guided, "GUIDANCE_REQUIRED"),
                "Consultation" => (CaseFact.Answered, "ANSWER_REQUIRED"),
                _ => ((CaseFact?)null, ""),
            };
            if (needed is { } fact && !isWithdrawn && t.Docket.Last(fact, moment.Index) is null)
            {
                t.Lack(moment, gap, $"该类诉求没有“{FactNames.ChineseOf(fact)}”即办结。", "completed without what its category demands", ("category", moment.Category), ("missing", fact));
            }

            if (moment.Said["kind"].IsOneOf("Handled", "Withdrawn") && !moment.Said["result"].IsStated)
            {
                t.Breach(moment, "办结没有处置结果。", "completed without a result");
            }
        }
    }

    private static Moment? Since(Trial t, Moment moment, CaseFact fact)
    {
        var from = t.Docket.Last(CaseFact.Reclassified, moment.Index)?.Index ?? 0;
        return t.Docket.Find(moment.Index, m => m.Fact == fact && m.Index >= from);
    }

    private static void Contents(Trial t, CaseFact fact, params (string Field, string Chinese, string English)[] needed)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            var missing = needed.Where(n => moment.Fact == fact && !moment.Said[n.Field].IsStated).ToArray();
            if (missing.Length > 0)
            {
                t.Breach(moment, $"“{moment.Name}”缺少{string.Join("、", missing.Select(m => m.Chinese))}。", "it lacks " + string.Join(", ", missing.Select(m => m.English)), ("missing", string.Join(", ", missing.Select(m => m.Field))));
            }
        }
    }
}
