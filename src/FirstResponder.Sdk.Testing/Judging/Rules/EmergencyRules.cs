using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>紧急类: started at once, told to the project head and to every department whose danger it is (附件2 第九条).</summary>
internal static class EmergencyRules
{
    // 附件2 第九条: 消防、公安、燃气、供水供电等相关职能部门, each where the danger is theirs.
    private static readonly Dictionary<string, string[]> DepartmentsOf = new(StringComparer.Ordinal)
    {
        ["LiftEntrapment"] = ["Fire"],
        ["FireHazard"] = ["Fire"],
        ["GasLeak"] = ["Gas", "Fire"],
        ["WaterOutage"] = ["Water"],
        ["PowerOutage"] = ["Power"],
        ["Security"] = ["Police"],
        ["FallingObject"] = ["Police"],
    };

    public static void Handled(Trial t)
    {
        foreach (var moment in t.MomentsOfJiangxi())
        {
            if (moment.Fact == CaseFact.EmergencyStarted)
            {
                Chosen(t, moment);
            }
            else if (moment.Fact == CaseFact.EmergencyReported)
            {
                Outstanding(t, moment);
            }
            else if (moment.Fact == CaseFact.Completed && moment.Category == "Emergency")
            {
                Emergency(t, moment);
            }
        }
    }

    private static void Chosen(Trial t, Moment started)
    {
        if (t.Docket.History.IsExport && !started.Said["departments"].IsGiven)
        {
            t.CannotJudge("导出没有记录应报告哪些职能部门。", "the export doesn't say which departments were to be told");
            return;
        }

        var forgotten = NeededFor(started).Except(started.Departments).ToArray();
        if (forgotten.Length > 0)
        {
            t.Breach(started, "启动应急时漏列应报告的职能部门。", "departments that have to be told of such an emergency weren't chosen", ("type", started.Said["emergencyType"].Text), ("departments", string.Join(", ", forgotten)));
        }
    }

    private static void Outstanding(Trial t, Moment report)
    {
        if ((report.Said["outstanding"].IsGiven || !t.Docket.History.IsExport) && !new HashSet<string>(report.Untold, StringComparer.Ordinal).SetEquals(report.Said["outstanding"].Texts()))
        {
            t.Breach(report, "尚未报告的部门，所记与此前的报告不符。", "whom nobody has told yet is marked wrongly", ("outstanding", string.Join(", ", report.Said["outstanding"].Texts())), ("expected", string.Join(", ", report.Untold)));
        }
    }

    private static IEnumerable<string> NeededFor(Moment started) => started.Said["emergencyType"].Text is { } type && DepartmentsOf.TryGetValue(type, out var departments) ? departments : [];

    private static void Emergency(Trial t, Moment completed)
    {
        if (t.Docket.Last(CaseFact.EmergencyStarted, completed.Index) is not { } started)
        {
            t.Lack(completed, "EMERGENCY_NOT_STARTED", "紧急类没有启动应急处置即办结。", "an emergency was completed without having been started");
            return;
        }

        if (!IsReported(t, completed, "ProjectHead"))
        {
            t.Lack(completed, "PROJECT_HEAD_REPORT_MISSING", "没有向企业项目负责人报告。", "the project head was never told");
        }

        foreach (var department in started.Departments.Union(NeededFor(started)))
        {
            if (!completed.Said["overrideReason"].IsStated && !IsReported(t, completed, department))
            {
                t.Lack(completed, "DEPARTMENT_REPORT_MISSING", "没有向应报告的职能部门报告，也没有说明原因。", "a department that had to be told wasn't, and no reason is given", ("department", department));
            }
        }
    }

    private static bool IsReported(Trial t, Moment before, string target) =>
        t.Docket.Find(before.Index, m => m.Fact == CaseFact.EmergencyReported && m.Said["target"].Is(target)) is not null;
}
