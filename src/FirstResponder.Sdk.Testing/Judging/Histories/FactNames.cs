using System.Text;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The names of facts: on the wire (<c>result-fed-back.v1</c>), in English (<c>ResultFedBack</c>) and in Chinese (反馈).</summary>
internal static class FactNames
{
    private static readonly Dictionary<string, CaseFact> Chinese = new(StringComparer.Ordinal)
    {
        ["受理"] = CaseFact.Accepted,
        ["导入"] = CaseFact.Imported,
        ["分类"] = CaseFact.Classified,
        ["改变分类"] = CaseFact.Reclassified,
        ["受理告知"] = CaseFact.OwnerInformedAtIntake,
        ["分派"] = CaseFact.Dispatched,
        ["启动应急"] = CaseFact.EmergencyStarted,
        ["应急报告"] = CaseFact.EmergencyReported,
        ["现场记录"] = CaseFact.SiteRecorded,
        ["同步进展"] = CaseFact.ProgressSynced,
        ["联系业主"] = CaseFact.OwnerContacted,
        ["处置受阻"] = CaseFact.HindranceRecorded,
        ["解决方案"] = CaseFact.PlanRecorded,
        ["延期告知"] = CaseFact.ExtensionNoticed,
        ["同意延期"] = CaseFact.ExtensionConsented,
        ["不同意延期"] = CaseFact.ExtensionRefused,
        ["响应"] = CaseFact.Responded,
        ["研判"] = CaseFact.StudyHeld,
        ["阶段性反馈"] = CaseFact.StageFeedbackGiven,
        ["正式告知"] = CaseFact.FormalNoticeGiven,
        ["报告主管部门"] = CaseFact.ReportedToAuthority,
        ["引导"] = CaseFact.Guided,
        ["答复"] = CaseFact.Answered,
        ["办结"] = CaseFact.Completed,
        ["反馈"] = CaseFact.ResultFedBack,
        ["反馈未达"] = CaseFact.FeedbackAttempted,
        ["回访"] = CaseFact.FollowedUp,
        ["回访未达"] = CaseFact.FollowUpAttempted,
        ["新诉求"] = CaseFact.CaseSpawned,
        ["拆分"] = CaseFact.CaseSplit,
        ["业主确认"] = CaseFact.OwnerConfirmed,
        ["业主异议"] = CaseFact.OwnerObjected,
        ["启动复核"] = CaseFact.ReviewOpened,
        ["复核"] = CaseFact.ReviewRecorded,
        ["整改方案"] = CaseFact.RectificationPlanned,
        ["告知整改"] = CaseFact.RectificationTold,
        ["销号"] = CaseFact.Closed,
        ["更换牵头人"] = CaseFact.LeadHandedOver,
        ["并入"] = CaseFact.MergedIn,
        ["并案"] = CaseFact.MergedInto,
        ["更正登记"] = CaseFact.IntakeCorrected,
        ["线上确认"] = CaseFact.OnlineAcknowledged,
        ["撤回诉求"] = CaseFact.WithdrawalRecorded,
        ["回复来件单位"] = CaseFact.ExternalReplied,
        ["督办"] = CaseFact.SupervisionOrdered,
        ["督办回复"] = CaseFact.SupervisionAnswered,
        ["到期提醒"] = CaseFact.DutyFellDue,
        ["重算时限"] = CaseFact.DutiesRecomputed,
        ["规则变更"] = CaseFact.RulesMigrated,
        ["异常存档"] = CaseFact.Archived,
        ["关联办理"] = CaseFact.MatterLinked,
        ["备注"] = CaseFact.Remarked,
        ["依法保全"] = CaseFact.LegalHoldSet,
        ["清除个人信息"] = CaseFact.Purged,
    };

    private static readonly Dictionary<string, CaseFact> Wire = WireNames();

    /// <summary>Every Chinese name with its fact, for the documentation and its test.</summary>
    public static IReadOnlyDictionary<string, CaseFact> ChineseNames => Chinese;

    public static CaseFact? OfWireName(string name) => Wire.TryGetValue(Unversioned(name), out var fact) ? fact : null;

    /// <summary>The fact of an export's name, in any of the three forms.</summary>
    public static CaseFact? OfAnyName(string name)
    {
        if (Chinese.TryGetValue(name, out var chinese))
        {
            return chinese;
        }

        return Enum.TryParse<CaseFact>(name, out var fact) && string.Equals(fact.ToString(), name, StringComparison.Ordinal) ? fact : OfWireName(name);
    }

    public static string WireNameOf(CaseFact fact)
    {
        var name = new StringBuilder();
        foreach (var letter in fact.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.Append(".v1").ToString();
    }

    public static string ChineseOf(CaseFact fact)
    {
        foreach (var pair in Chinese)
        {
            if (pair.Value == fact)
            {
                return pair.Key;
            }
        }

        return fact.ToString();
    }

    private static Dictionary<string, CaseFact> WireNames()
    {
        var names = new Dictionary<string, CaseFact>(StringComparer.Ordinal);
        foreach (CaseFact fact in Enum.GetValues(typeof(CaseFact)))
        {
            names.Add(Unversioned(WireNameOf(fact)), fact);
        }

        return names;
    }

    private static string Unversioned(string name)
    {
        var dot = name.LastIndexOf(".v", StringComparison.Ordinal);
        if (dot <= 0 || dot + 2 == name.Length)
        {
            return name;
        }

        for (var i = dot + 2; i < name.Length; i++)
        {
            if (name[i] is < '0' or > '9')
            {
                return name;
            }
        }

        return name.Substring(0, dot);
    }
}
