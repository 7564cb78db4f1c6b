namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>One history before the judge, by itself.</summary>
internal sealed class Trial(Docket docket, RecordedHead? deposited) : Findings
{
    public Docket Docket => docket;

    public RecordedHead? Deposited => deposited;

    public IReadOnlyList<Moment> Moments => docket.Moments;

    public void Breach(Moment? at, string chinese, string english, params (string Name, object? Value)[] facts) =>
        Breach(at?.Event.Number ?? 0, chinese, english, facts);

    /// <summary>A breach, unless it was done elsewhere before go-live and the import says so itself: such a gap is told apart, for nobody can mend it (AMB-16).</summary>
    public void Lack(Moment at, string gap, string chinese, string english, params (string Name, object? Value)[] facts)
    {
        if (docket.IsImported && docket.Find(at.Index + 1, m => m.Append == 0 && m.Said["defects"].Texts().Any(defect => defect.StartsWith(gap, StringComparison.Ordinal))) is not null)
        {
            CannotJudge($"导入的既往记录自己注明缺少：{gap}。", $"what the import brought says itself that it lacks {gap}");
            return;
        }

        Breach(at, chinese, english, facts);
    }

    /// <summary>Whether a record can be held to a field: an export that leaves it out may come from a system that doesn't keep it, and that is said.</summary>
    public bool Says(Moment moment, string field)
    {
        var says = !docket.History.IsExport || moment.Said[field].IsGiven;
        if (!says)
        {
            CannotJudge($"导出的“{moment.Name}”没有 {field}。", $"the export leaves out {field} of {moment.Fact}");
        }

        return says;
    }

    /// <summary>Whether an event was decided under the Jiangxi notice; if not, that is said.</summary>
    public bool IsUnderJiangxi(Moment moment)
    {
        if (!moment.Rules.IsJiangxi)
        {
            CannotJudge($"该案适用规则包 {moment.Rules.Pack}，本条只判赣建房〔2026〕7号。", $"the case is under the pack {moment.Rules.Pack}; this rule judges 赣建房〔2026〕7号 only");
        }

        return moment.Rules.IsJiangxi;
    }

    /// <summary>The events that were decided under the Jiangxi notice; that there are others is said.</summary>
    public IEnumerable<Moment> MomentsOfJiangxi() => docket.Moments.Where(IsUnderJiangxi);

    /// <summary>Whether duties are on record; if not, that is said.</summary>
    public bool HasDuties()
    {
        if (!docket.HasDuties)
        {
            CannotJudge("导出中没有义务（时限）记录。", "the export records no duties");
        }

        return docket.HasDuties;
    }
}
