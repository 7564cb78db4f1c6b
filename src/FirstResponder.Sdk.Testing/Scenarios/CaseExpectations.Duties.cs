using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 义务: what is owed, by whom, until when.
public sealed partial class CaseExpectations
{
    /// <summary>This duty is open.</summary>
    /// <param name="rule">The rule, such as D-02.</param>
    /// <param name="due">Its due as it is printed: a time, or the end of a day as "05-13 24:00"; not looked at when left out.</param>
    /// <param name="owner">The role that answers for it; not looked at when left out.</param>
    public CaseExpectations HasDuty(string rule, string? due = null, Role? owner = null)
    {
        var duty = Open(rule);
        var expected = due is null ? "" : LocalTime.Due(due, frame.Time);
        var actual = due is null ? "" : Due(duty);
        Hold(actual == expected, $"义务 {rule} {duty.Terms.Name}" + (due is null ? " 未了结" : " 至"), $"duty {rule}" + (due is null ? " open" : " due"), expected, actual, duty.Terms.Clause);
        return owner is null ? this : Hold(duty.Terms.Owner == owner, $"{rule} 责任人", $"{rule} is owed by", DutyWords.Of(owner.Value), DutyWords.Of(duty.Terms.Owner), duty.Terms.Clause);
    }

    /// <summary>This duty is open and to be done at once (立即): the notice gives no number; the company's own threshold reminds.</summary>
    /// <param name="rule">The rule, such as J-08.</param>
    /// <param name="alertAt">The internal threshold (企业内控，非法定时限); not looked at when left out.</param>
    /// <param name="owner">The role that answers for it; not looked at when left out.</param>
    public CaseExpectations HasDutyAtOnce(string rule, string? alertAt = null, Role? owner = null)
    {
        var duty = Open(rule);
        var expected = "立即" + (alertAt is null ? "" : $"（{Full(alertAt)} 提醒）");
        var actual = duty.Due is not null || alertAt is not null ? Due(duty) : "立即";
        Hold(actual == expected, $"义务 {rule} {duty.Terms.Name}", $"duty {rule}", expected, actual, duty.Terms.Clause);
        return owner is null ? this : HasDuty(rule, null, owner);
    }

    /// <summary>No duty of this rule is open.</summary>
    public CaseExpectations HasNoDuty(string rule) => Hold(Find(rule) is null, $"无义务 {rule}", $"no duty {rule} open", "无 none", Find(rule) is { } duty ? Due(duty) : "", ClauseOf(rule));

    /// <summary>Exactly these rules have an open duty, in any order (件件有着落).</summary>
    public CaseExpectations OwesOnly(params string[] rules)
    {
        var actual = List(View.Case.OpenDuties.Select(d => d.Terms.Rule).OrderBy(r => r, StringComparer.Ordinal));
        return Hold(actual == List(rules.OrderBy(r => r, StringComparer.Ordinal)), "未了结义务", "owes", List(rules.OrderBy(r => r, StringComparer.Ordinal)), actual, "附件2 第三条");
    }

    /// <summary>Exactly these duties are open, each with what it is: "D-02 办理时限 可延期", "X-01 跨轮次", "J-08".</summary>
    /// <param name="duties">Rule, then 办理时限 if it is the limit told to the owner, 可延期 if the owner may consent to another, 跨轮次 if a review leaves it open; in this order.</param>
    public CaseExpectations OwesAs(params string[] duties)
    {
        var actual = List(View.Case.OpenDuties.Select(DutyWords.Traits).OrderBy(r => r, StringComparer.Ordinal));
        var expected = List(duties.OrderBy(r => r, StringComparer.Ordinal));
        return Hold(actual == expected, "未了结义务", "owes", expected, actual, "附件2 第三条");
    }

    /// <summary>No duty of this rule was ever begun on the case.</summary>
    public CaseExpectations NeverOwed(string rule) =>
        Hold(Find(rule) is null && View.Case.EndedDuties.All(d => d.Terms.Rule != rule), $"从未起算 {rule}", $"{rule} never began", "无 none", "有过 there was one", ClauseOf(rule));

    /// <summary>The duty that falls due first among those with a legal due.</summary>
    public CaseExpectations IsNextDue(string rule) => Hold(View.Case.NextDuty?.Terms.Rule == rule, "最近到期", "next due", rule, View.Case.NextDuty?.Terms.Rule ?? "无 none", ClauseOf(rule));

    /// <summary>The latest duty of this rule was done in time.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">When; not looked at when left out.</param>
    /// <param name="label">How it was met, if not plainly, such as CarriedOut (已开展); not looked at when left out.</param>
    public CaseExpectations Met(string rule, string? at = null, string? label = null) => Ended(rule, DutyOutcome.Met, at, label);

    /// <summary>The latest duty of this rule was done, but late (逾期后完成).</summary>
    public CaseExpectations MetLate(string rule, string? at = null) => Ended(rule, DutyOutcome.Late, at, null);

    /// <summary>The latest duty of this rule ended undone and late (逾期未完成).</summary>
    public CaseExpectations Missed(string rule) => Ended(rule, DutyOutcome.Missed, null, null);

    /// <summary>The latest duty of this rule fell away in time (不再需要).</summary>
    public CaseExpectations FellAway(string rule) => Ended(rule, DutyOutcome.NotRequired, null, null);

    /// <summary>Another limit took the place of the latest duty of this rule in time (被替代).</summary>
    public CaseExpectations WasReplaced(string rule) => Ended(rule, DutyOutcome.Superseded, null, null);

    /// <summary>This duty is open and late now.</summary>
    public CaseExpectations IsLate(string rule) => Late(rule, true);

    /// <summary>This duty is open and still in time now.</summary>
    public CaseExpectations IsNotLate(string rule) => Late(rule, false);

    /// <summary>What fell due at the last asking (<see cref="Scenario.WhenDueIsAsked"/>), exactly: a rule that is late, or with "!" behind it one past its internal threshold.</summary>
    /// <param name="rules">Such as "D-01", "J-08!"; none when nothing may be announced.</param>
    public CaseExpectations Announced(params string[] rules)
    {
        var actual = List(frame.Announced.Select(e => DutyWords.RuleOf(e.Duty) + (e.Threshold ? "!" : "")).OrderBy(r => r, StringComparer.Ordinal));
        var expected = List(rules.OrderBy(r => r, StringComparer.Ordinal));
        return Hold(actual == expected, "到期提醒", "announced", expected, actual, rules.Length == 0 ? "" : ClauseOf(rules[0].TrimEnd('!')));
    }

    private CaseExpectations Ended(string rule, DutyOutcome outcome, string? at, string? label)
    {
        var duty = View.Case.EndedDuties.LastOrDefault(d => d.Terms.Rule == rule)
            ?? throw new ExpectationBroken($"义务 {rule}", $"Duty {rule}", DutyWords.Of(outcome, label), Find(rule) is { } open ? $"未了结 open, {Due(open)}" : "从未起算 never opened", ClauseOf(rule));
        var end = duty.End!;
        Hold(end.Outcome == outcome && (label is null || end.As == label), $"义务 {rule} {duty.Terms.Name}", $"duty {rule}", DutyWords.Of(outcome, label), DutyWords.Of(end.Outcome, end.As), duty.Terms.Clause);
        return at is null ? this : Hold(Local(end.At) == Full(at), $"{rule} 了结于", $"{rule} ended at", Full(at), Local(end.At), duty.Terms.Clause);
    }

    private CaseExpectations Late(string rule, bool expected)
    {
        var duty = Open(rule);
        var actual = duty.IsLateAt(View.Now);
        return Hold(actual == expected, $"{rule} {Local(View.Now)}", $"{rule} then", expected ? "逾期 late" : "未逾期 in time", (actual ? "逾期 late" : "未逾期 in time") + "，" + Due(duty), duty.Terms.Clause);
    }

    private Duty Open(string rule) => Find(rule) ?? throw new ExpectationBroken($"义务 {rule}", $"Duty {rule}", "未了结 open", "无，未了结的有 none; open are " + List(View.Case.OpenDuties.Select(d => d.Terms.Rule)), ClauseOf(rule));

    private Duty? Find(string rule) => View.Case.OpenDuties.LastOrDefault(d => d.Terms.Rule == rule);

    private string ClauseOf(string rule) => frame.Regulation?.Rule(rule)?.Clause ?? "";

    private string Due(Duty duty) => DutyWords.Due(duty.Due, duty.LateFrom, duty.Terms.AlertAt, frame.Zone);
}
