namespace FirstResponder.Sdk.Cases;

/// <summary>What each refusal says to people. Codes of a regulation's own that are not listed here speak for themselves.</summary>
internal static class RefusalTexts
{
    private static readonly Dictionary<string, (string Chinese, string English)> Texts = new(StringComparer.Ordinal)
    {
        ["NO_SUCH_CASE"] = ("没有这个案件。", "There is no such case."),
        ["CASE_EXISTS"] = ("该案已受理，不重复建案。", "The case has been accepted already."),
        ["CASE_ENDED"] = ("案件已结束（销号、并案或存档），只能补充备注；新的诉求请另行受理。", "The case has ended; only archive notes may follow. A new complaint is a new case."),
        ["TIME_IN_FUTURE"] = ("发生时间晚于现在，须如实记录。", "The time lies in the future."),
        ["TIME_BEFORE_ACCEPTANCE"] = ("发生时间早于受理时间。", "The time lies before acceptance."),
        ["TIME_BEFORE_PREVIOUS"] = ("发生时间早于上一环节，须按先后如实记录。", "The time lies before the previous milestone."),
        ["ACTOR_NOT_FIRST_RESPONDER"] = ("须由首问责任人（现任牵头人）办理。", "Only the lead, the first responder until handed over, may do this."),
        ["ACTOR_NOT_ALLOWED"] = ("该人员的角色不能办理此事。", "The actor's roles do not allow this."),
        ["ESCALATED_TO_COMPANY"] = ("已超时，改由企业管理员处理。", "The limit has passed; the company's administrator must act now."),
        ["FOLLOW_UP_ACTOR"] = ("回访须由首问责任人或企业客服人员进行，处置责任人不得自行回访。", "A follow-up is made by the lead or customer service, not by the handler alone."),
        ["FOLLOW_UP_MUST_BE_HUMAN"] = ("回访须由人进行，系统不得代为生成。", "A follow-up is made by a human; no system may write one."),
        ["CLOSE_ACTOR"] = ("销号须由首问责任人、客服人员或台账专人办理。", "Closing is for the lead, customer service or the ledger keeper."),
        ["CLOSE_MUST_BE_HUMAN"] = ("销号须由人办理，系统不得自动销号。", "Closing is done by a human; nothing closes by itself."),
        ["CONFIRMATION_MUST_BE_HUMAN"] = ("业主确认须来自人，沉默与系统都不算确认。", "A confirmation comes from a human; neither silence nor a system confirms."),
        ["CATEGORY_UNKNOWN"] = ("没有这个诉求类别：{0}。", "The regulation knows no category {0}."),
        ["NOT_FOR_CATEGORY"] = ("该类别（{0}）的诉求没有这一步。", "This step does not exist for the category {0}."),
        ["CATEGORY_REQUIRED"] = ("须先完成分类。", "The matter must be classified first."),
        ["FIELD_REQUIRED"] = ("须填写：{0}。", "This must be given: {0}."),
        ["ESTATE_UNKNOWN"] = ("小区目录里没有 {0}，也没有默认规则。", "The directory knows no estate {0} and there is no default regulation."),
        ["FIRST_RESPONDER_REQUIRED"] = ("须记录首问责任人。", "The first responder must be named."),
        ["RECEIPT_REQUIRED"] = ("书面诉求须签收并注明受理时间。", "A written request needs a signed receipt with its time."),
        ["HINT_OVERRIDE_REASON_REQUIRED"] = ("文字提示可能属紧急类，归入其他类别须说明理由。", "The text hints at an emergency; another category needs a reason."),
        ["OWNER_NOT_TOLD"] = ("改类须告知业主，或写明无法告知的原因。", "The owner must be told of the new category, or why not must be said."),
        ["INFORM_INCOMPLETE"] = ("告知须包括处置流程与预计时限（缺 {0}）。", "Telling the owner includes process and expected time ({0} is missing)."),
        ["REASON_REQUIRED"] = ("须说明原因。", "A reason must be given."),
        ["APPROVER_REQUIRED"] = ("须由有权人员批准。", "An approver with the right role must be named."),
        ["APPROVER_IS_REQUESTER"] = ("批准人不能是申请人本人。", "The approver must not be the requester."),
        ["HANDLER_REQUIRED"] = ("须明确处置责任人。", "The handler must be named."),
        ["REQUIREMENTS_REQUIRED"] = ("须明确工作要求。", "The work requirements must be stated."),
        ["OWNER_NOT_INFORMED"] = ("分派前须向业主告知处置流程与预计时限，或记录未能告知的原因。", "Before dispatch the owner is told process and expected time, or why not is recorded."),
        ["STUDY_REQUIRED"] = ("复杂类须先组织研判。", "A complex matter needs a study first."),
        ["EMERGENCY_NOT_STARTED"] = ("紧急类须先启动应急处置。", "The emergency process must be started first."),
        ["CONFLICT_OF_INTEREST"] = ("被投诉人不得处置或复核本案。", "The person complained about may neither handle nor review the case."),
        ["PLAN_NOT_EXECUTABLE"] = ("解决方案须明确、可执行（缺 {0}）。", "The plan must be clear and executable ({0} is missing)."),
        ["DATE_IN_PAST"] = ("承诺的时间已经过去。", "The promised time lies in the past."),
        ["EXTENSION_REASON_REQUIRED"] = ("延期须说明客观原因（缺 {0}）。", "An extension needs an objective cause ({0} is missing)."),
        ["EXTENSION_NOT_AVAILABLE"] = ("现在没有可以延期的时限。", "No limit that can be extended is running."),
        ["EXTENSION_NOTICE_LATE"] = ("延期须在到期之前告知业主，现已到期。", "The owner must be told strictly before the due; it has come."),
        ["EXTENSION_ETA_INVALID"] = ("预计完成时间须晚于现行时限。", "The expected time must be later than the due in force."),
        ["NO_EXTENSION_PENDING"] = ("没有等待业主确认的延期。", "No extension waits for an answer."),
        ["CONFIRMATION_RELATION"] = ("须由诉求人或其授权的人确认。", "Only the complainant or an authorised person can confirm."),
        ["RESPONSE_INCOMPLETE"] = ("响应须是联系业主或召集研判。", "A response is contacting the owner or convening the study."),
        ["STUDY_INCOMPLETE"] = ("研判须明确参加人员、方案、分工与时限（缺 {0}）。", "A study states participants, plan, division of work and limit ({0} is missing)."),
        ["STAGE_FEEDBACK_INCOMPLETE"] = ("阶段性反馈须说明进展与已采取的措施（缺 {0}）。", "Stage feedback states progress and measures taken ({0} is missing)."),
        ["FORMAL_CHANNEL_REQUIRED"] = ("须以书面或正式线上通知告知，电话不算。", "The notice must be in writing or formally online; a call does not do."),
        ["FORMAL_NOTICE_INCOMPLETE"] = ("通知须写明原因、详细整改计划与明确完成时限（缺 {0}）。", "The notice states reason, detailed plan and firm date ({0} is missing)."),
        ["REPORT_INCOMPLETE"] = ("报告须记录单位与方式（缺 {0}）。", "The report names office and way ({0} is missing)."),
        ["POLICY_EXPLANATION_REQUIRED"] = ("须做好政策解释和说明。", "The policy must be explained."),
        ["SIMPLE_REFUSAL"] = ("不得以“不清楚”“不归我们管”等理由简单拒绝。", "A bare phrase of refusal is no explanation."),
        ["GUIDANCE_TARGET_REQUIRED"] = ("须告知对接的职能部门或业主委员会。", "The right office must be named."),
        ["GUIDANCE_CONTACT_REQUIRED"] = ("须告知联系方式。", "Its contact must be told."),
        ["GUIDANCE_PROCEDURE_REQUIRED"] = ("须告知办理流程。", "Its procedure must be told."),
        ["AUTHORITY_REPORT_REQUIRED"] = ("须先向街道办事处（乡镇人民政府）或相关部门报告。", "The street office or a department must be told first."),
        ["ANSWER_TEXT_REQUIRED"] = ("须有答复内容。", "The answer is missing."),
        ["ANSWER_BASIS_REQUIRED"] = ("答复须有依据。", "The answer must rest on a basis."),
        ["RESULT_REQUIRED"] = ("须写明办理结果。", "The result must be stated."),
        ["PROJECT_HEAD_REPORT_MISSING"] = ("尚未向企业项目负责人报告。", "The project head has not been told."),
        ["DEPARTMENT_REPORT_MISSING"] = ("尚未向职能部门报告：{0}；确无必要须说明理由。", "A department has not been told: {0}; if rightly so, give the reason."),
        ["GUIDANCE_REQUIRED"] = ("超物业服务范畴的诉求须先完成引导。", "A matter out of scope is completed by guiding."),
        ["ANSWER_REQUIRED"] = ("咨询建议须先完成答复。", "A consultation is completed by answering."),
        ["WITHDRAWAL_NOT_RECORDED"] = ("业主撤回须先如实记录。", "The owner's withdrawal must be recorded first."),
        ["COUNTERPART_MISSING"] = ("尚无可以反馈和确认的业主，请先补登相关业主。", "Nobody is named who can be told the result and confirm it."),
        ["FEEDBACK_INCOMPLETE"] = ("反馈须有内容与方式（缺 {0}）。", "Feedback has content and way ({0} is missing)."),
        ["WAY_NOT_ACCEPTED"] = ("须以业主认可的方式反馈。", "The way must be one that the owner accepts."),
        ["CONTACT_UNKNOWN"] = ("没有这位联系人。", "The case has no such contact."),
        ["RESULT_NOT_FED_BACK"] = ("本轮处置结果尚未反馈全部业主（{0}）。", "The result has not reached every contact ({0})."),
        ["FOLLOW_UP_WAY"] = ("回访方式须为电话、现场或线上，群发短信不算。", "A follow-up is by phone, on site or online."),
        ["VERDICT_CONTRADICTS"] = ("业主的确认与满意程度不一致。", "The confirmation contradicts the rating."),
        ["CONFIRMATION_STALE"] = ("业主确认早于最近一次办结，须重新确认。", "The confirmation is older than the latest completion."),
        ["NOT_COMPLETED"] = ("诉求尚未办结。", "The matter has not been completed."),
        ["NO_FOLLOW_UP"] = ("尚未回访。", "No follow-up has been made."),
        ["NO_COMPLETED_FOLLOW_UP"] = ("回访未达，尚无完成的回访。", "The owner was not reached; no follow-up is complete."),
        ["FOLLOW_UP_ITEM_MISSING"] = ("回访缺少一项：{0}。", "The follow-up lacks an item: {0}."),
        ["OWNER_DISSATISFIED"] = ("业主不满意，须复核整改。", "The owner is dissatisfied; review and rectify."),
        ["OWNER_NOT_CONFIRMED"] = ("业主尚未确认满意或无异议。", "The owner has not confirmed."),
        ["REVIEW_NOT_DONE"] = ("复核整改尚未完成（{0}）。", "The review is not done ({0})."),
        ["REVIEW_INCOMPLETE"] = ("复核须写明症结与不足（缺 {0}）。", "A review states cause and shortfall ({0} is missing)."),
        ["RECTIFICATION_INCOMPLETE"] = ("整改方案须有措施、时限与责任人（缺 {0}）。", "A rectification plan has steps, limit and handler ({0} is missing)."),
        ["RECTIFICATION_PLAN_MISSING"] = ("尚无整改方案。", "There is no rectification plan."),
        ["TELL_INCOMPLETE"] = ("须告知复核结果与方式（缺 {0}）。", "Review result and way must be told ({0} is missing)."),
        ["SUCCESSOR_REQUIRED"] = ("须写明由谁接手牵头。", "The new lead must be named."),
        ["MERGE_DUPLICATE_REQUIRED"] = ("须指明另一件重复诉求。", "The other case must be given."),
        ["MERGE_MASTER_REQUIRED"] = ("须指明主案。", "The master case must be named."),
        ["MERGE_AFTER_COMPLETION"] = ("已办结的诉求不再并案。", "A completed case is not merged."),
        ["MERGE_CHAIN"] = ("已并入他案或已有并入的案件不再并案。", "A merged case, or one that others joined, is not merged again."),
        ["MERGE_OTHER_ESTATE"] = ("不同小区的诉求不并案。", "Cases of different estates are not merged."),
        ["MERGE_MASTER_ENDED"] = ("主案已结束。", "The master case has ended."),
        ["MERGE_MASTER_NOT_EARLIEST"] = ("主案须是最早受理的一件。", "The master must be the one accepted first."),
        ["MERGE_CONSENT_REQUIRED"] = ("诉求人不同，须本人同意由他人代表。", "A different complainant must consent to be represented."),
        ["SPLIT_AFTER_COMPLETION"] = ("已办结的诉求不再拆分。", "A completed case is not split."),
        ["MATTER_REQUIRED"] = ("须写明新的事项。", "The new matter must be stated."),
        ["CORRECTION_REQUIRED"] = ("须给出更正内容或核实结果。", "A correction gives a value, a verification or a person."),
        ["REMARK_REQUIRED"] = ("备注不能为空。", "The remark is empty."),
        ["EXTERNAL_NUMBER_UNKNOWN"] = ("本案没有这个来件编号。", "The case has no such external number."),
        ["SUPERVISION_REFERENCE_REQUIRED"] = ("督办须有单位与文号。", "A supervision order names authority and reference."),
        ["SUPERVISION_UNKNOWN"] = ("没有这件待回复的督办。", "No such order waits for an answer."),
        ["RULES_REQUIRED"] = ("须给出要迁移到的规则。", "The regulation to move to must be given."),
        ["ARCHIVE_NOT_ENABLED"] = ("未启用异常存档；异常存档不是销号。", "Exceptional archiving is off; it is no closing."),
        ["ARCHIVE_CAUSE"] = ("须写明异常存档的原因。", "The cause must be stated."),
        ["NOT_NOW"] = ("现在（{0}）没有这一步。", "There is no such step while the case is {0}."),
        ["COUNTERPART_STANDS"] = ("已登记的诉求人不能换成他人。", "The person who asked cannot be replaced by another."),
        ["EVIDENCE_REQUIRED"] = ("须有证明材料。", "Evidence must be given."),
    };

    public static IEnumerable<string> Codes => Texts.Keys;

    public static string Chinese(string code, string? subject) => Texts.TryGetValue(code, out var text) ? Fill(text.Chinese, Words(subject)) : code;

    public static string English(string code, string? subject) => Texts.TryGetValue(code, out var text) ? Fill(text.English, subject) : code;

    private static string Fill(string text, string? subject) => text.Replace("（缺 {0}）", subject is null ? "" : $"（缺 {subject}）").Replace("（{0}）", subject is null ? "" : $"（{subject}）")
        .Replace(" ({0} is missing)", subject is null ? "" : $" ({subject} is missing)").Replace(" ({0})", subject is null ? "" : $" ({subject})").Replace("{0}", subject ?? "");

    private static string? Words(string? subject)
    {
        if (subject is null)
        {
            return null;
        }

        if (subject.StartsWith("round ", StringComparison.Ordinal))
        {
            return "第" + subject.Substring(6) + "轮";
        }

        return subject switch
        {
            "Emergency" => "紧急类",
            "Ordinary" => "普通类",
            "Complex" => "复杂类",
            "OutOfScope" => "超物业服务范畴类",
            "Consultation" => "咨询建议类",
            "Efficiency" => "处置效率",
            "Attitude" => "服务态度",
            "Result" => "办理结果",
            "Satisfaction" => "满意程度",
            "Fire" => "消防",
            "Police" => "公安",
            "Gas" => "燃气",
            "Water" => "供水",
            "Power" => "供电",
            "Medical" => "医疗急救",
            "LiftMaintenance" => "电梯维保单位",
            "StreetOffice" => "街道办事处（乡镇人民政府）",
            "Other" => "其他部门",
            "due" => "完成时限",
            "steps" => "措施",
            "person" => "责任人",
            "handler" => "处置责任人",
            "limit" => "时限",
            "plan" => "方案",
            "division" => "分工",
            "participants" => "参加人员",
            "progress" => "进展",
            "measures" => "措施",
            "reason" => "原因",
            "cause" => "原因类别或症结",
            "shortfall" => "处置不足",
            "firmDate" => "完成时限",
            "process" => "处置流程",
            "expectedDue" => "预计时限",
            "org" => "单位",
            "way" => "方式",
            "content" => "内容",
            "facts" => "事实情况",
            "reviewResult" => "复核结果",
            _ => subject,
        };
    }
}
