using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>
/// What must hold at a place of a scenario. Each method checks at once, writes a line into the story and gives this object again; what does not hold breaks the scenario with the story so far.
/// Times are local, written as in <see cref="Scenario.At"/>; the end of a day is 24:00.
/// </summary>
public sealed partial class CaseExpectations
{
    private readonly ScenarioFrame frame;

    internal CaseExpectations(ScenarioFrame frame) => this.frame = frame;

    private CaseView View => frame.View ?? throw new ExpectationBroken("案件", "The case", "已受理 accepted", "没有案件 there is none", "附件2 第七条");

    private ScenarioOutcome Last => frame.Last ?? throw new ExpectationBroken("上一步", "The last act", "有 some", "没有 none", "");

    /// <summary>The last act was refused for exactly these reasons (all unmet conditions at once), in any order; nothing was stored.</summary>
    /// <param name="codes">Codes with their subjects, such as NO_FOLLOW_UP, PLAN_NOT_EXECUTABLE:due, RESULT_NOT_FED_BACK(round 2).</param>
    public CaseExpectations IsRefused(params string[] codes)
    {
        var actual = Last.Refusals.Select(r => r.FullCode).OrderBy(c => c, StringComparer.Ordinal).ToArray();
        var expected = codes.OrderBy(c => c, StringComparer.Ordinal).ToArray();
        var meant = Last.Refusals.FirstOrDefault(r => codes.Contains(r.FullCode)) ?? (Last.Refusals.Count > 0 ? Last.Refusals[0] : null);
        frame.IsUnexplained = false;
        return Hold(Last.Outcome == CaseOutcome.Refused && actual.SequenceEqual(expected), "不予办理", "refused", string.Join(", ", expected), Last.Outcome == CaseOutcome.Refused ? string.Join(", ", actual) : Last.Outcome.ToString(), meant?.Clause ?? "");
    }

    /// <summary>The last refusal rests on this clause for this code.</summary>
    /// <param name="code">The code, with or without its subject.</param>
    /// <param name="clause">Such as 附件2 第十七条.</param>
    public CaseExpectations Cites(string code, string clause)
    {
        var refusal = Last.Refusals.FirstOrDefault(r => r.FullCode == code || r.Code == code);
        return Hold(refusal?.Clause == clause, code + " 依据", code + " cites", clause, refusal?.Clause ?? "没有这一理由 no such reason", clause);
    }

    /// <summary>The last act had no place at this stage (此时不能办理): it was neither carried out nor refused by a clause.</summary>
    public CaseExpectations HasNoPlaceNow()
    {
        frame.IsUnexplained = false;
        return Hold(Last.Outcome == CaseOutcome.NotApplicable, "此时不能办理", "no place now", nameof(CaseOutcome.NotApplicable), Last.Outcome + Codes());
    }

    /// <summary>The last act would have changed nothing.</summary>
    public CaseExpectations ChangedNothing()
    {
        frame.IsUnexplained = false;
        return Hold(Last.Outcome == CaseOutcome.NothingToDo, "无须办理", "nothing to do", nameof(CaseOutcome.NothingToDo), Last.Outcome + Codes());
    }

    /// <summary>The case stands in this status.</summary>
    public CaseExpectations IsIn(CaseStatus status) =>
        Hold(View.Status == status, "状态", "status", OutcomeWords.Of(status, frame.Regulation), OutcomeWords.Of(View.Status, frame.Regulation));

    /// <summary>The case is in this round (轮次), from 1.</summary>
    public CaseExpectations IsInRound(int round) => Hold(View.Case.Round.Number == round, "轮次", "round", Text(round), Text(View.Case.Round.Number));

    /// <summary>The case is closed (已销号).</summary>
    /// <param name="at">When; not looked at when left out.</param>
    /// <param name="keptUntil">The archive may not be disposed of before this moment (附件2 第十九条); not looked at when left out.</param>
    public CaseExpectations IsClosed(string? at = null, string? keptUntil = null)
    {
        IsIn(CaseStatus.Closed);
        if (at is not null)
        {
            Hold(Local(View.Case.ClosedAt) == Full(at), "销号时间", "closed at", Full(at), Local(View.Case.ClosedAt));
        }

        return keptUntil is null ? this : Hold(Local(View.Case.RetainedUntil) == Full(keptUntil), "档案留存至", "kept until", Full(keptUntil), Local(View.Case.RetainedUntil), "附件2 第十九条");
    }

    /// <summary>This is the first responder (首问责任人), who never changes (正文二（一）).</summary>
    public CaseExpectations HasFirstResponder(Who who) => Person(View.Case.FirstResponder, who, "首问责任人", "first responder", "正文二（一）");

    /// <summary>This is the lead (牵头人) now: the first responder until handed over.</summary>
    public CaseExpectations HasLead(Who who) => Person(View.Case.Lead, who, "牵头人", "lead", "正文二（一）");

    /// <summary>This is the handler (处置责任人) now.</summary>
    public CaseExpectations HasHandler(Who who) => Person(View.Case.Handler, who, "处置责任人", "handler", "附件2 第十条");

    /// <summary>The last act gave this warning (提醒).</summary>
    public CaseExpectations Warns(string code) => Hold(Last.Warnings.Contains(code), "提醒", "warns", code, List(Last.Warnings));

    /// <summary>The last act did not give this warning.</summary>
    public CaseExpectations DoesNotWarn(string code) => Hold(!Last.Warnings.Contains(code), "不提醒", "does not warn", "无 no " + code, List(Last.Warnings));

    /// <summary>The case bears this defect of its record (记录缺陷).</summary>
    public CaseExpectations HasDefect(string code) => Hold(View.Case.Defects.Contains(code), "记录缺陷", "has the defect", code, List(View.Case.Defects));

    /// <summary>The case bears no such defect.</summary>
    public CaseExpectations HasNoDefect(string code) => Hold(!View.Case.Defects.Contains(code), "无记录缺陷", "is without the defect", "无 no " + code, List(View.Case.Defects));

    /// <summary>This is one of the next steps that are possible now for somebody.</summary>
    /// <param name="command">The act.</param>
    /// <param name="by">Who would do it.</param>
    public CaseExpectations MayBeDone(CommandName command, Who by)
    {
        var step = Step(command, by);
        return Hold(step is { IsPossible: true }, $"{NameOf(by)}可{CommandWords.Of(command)}", $"{by} may {command}", "可以 possible", WhyNot(step));
    }

    /// <summary>This is not possible now for somebody, for this reason among others.</summary>
    /// <param name="command">The act.</param>
    /// <param name="by">Who would do it.</param>
    /// <param name="code">The refusal code that the step names; null when the act has no place at this stage at all.</param>
    public CaseExpectations MayNotBeDone(CommandName command, Who by, string? code = null)
    {
        var step = Step(command, by);
        var holds = code is null ? step is null : step is { IsPossible: false } && step.WhyNot.Any(r => r.FullCode == code || r.Code == code);
        return Hold(holds, $"{NameOf(by)}不可{CommandWords.Of(command)}", $"{by} may not {command}", code ?? "此时不能办理 no place now", WhyNot(step), step?.WhyNot.FirstOrDefault(r => r.Code == code)?.Clause ?? "");
    }

    /// <summary>Of all parts (<see cref="Who"/>) exactly these may do this now, in any order.</summary>
    /// <param name="command">The act.</param>
    /// <param name="parts">Who; none when nobody may.</param>
    public CaseExpectations MayBeDoneOnlyBy(CommandName command, params Who[] parts)
    {
        var actual = new List<Who>();
        for (var who = Who.Lead; who <= Who.Process; who++)
        {
            if (Step(command, who) is { IsPossible: true })
            {
                actual.Add(who);
            }
        }

        return Hold(actual.SequenceEqual(parts.OrderBy(w => w)), $"可{CommandWords.Of(command)}的人", $"{command} may be done by", List(parts.OrderBy(w => w).Select(w => w.ToString())), List(actual.Select(w => w.ToString())), "正文二（一）");
    }

    /// <summary>Anything else that must hold of the case.</summary>
    /// <param name="chinese">What, in Chinese.</param>
    /// <param name="english">What, in English.</param>
    /// <param name="condition">True when it holds; may throw what a test framework throws.</param>
    public CaseExpectations Holds(string chinese, string english, Func<CaseView, bool> condition) =>
        Hold((condition ?? throw new ArgumentNullException(nameof(condition)))(View), chinese, english, "成立 true", "不成立 false");

    /// <summary>The same for a value, which a failure prints.</summary>
    /// <param name="chinese">What, in Chinese.</param>
    /// <param name="english">What, in English.</param>
    /// <param name="expected">The value that it must have.</param>
    /// <param name="actual">Reads the value.</param>
    public CaseExpectations Holds(string chinese, string english, string expected, Func<CaseView, string?> actual)
    {
        var found = (actual ?? throw new ArgumentNullException(nameof(actual)))(View);
        return Hold(found == expected, chinese, english, expected, found ?? "无 none");
    }

    private CaseExpectations Person(Staff? actual, Who who, string chinese, string english, string clause) =>
        Hold(actual?.Id == frame.Cast.StaffOf(who).Id, chinese, english, frame.Cast.StaffOf(who).Name, actual?.Name ?? "无 none", clause);

    private NextStep? Step(CommandName command, Who by) => View.NextSteps(frame.Cast.ActorOf(by)).FirstOrDefault(s => s.Command == command);

    private string NameOf(Who by) => frame.Cast.ActorOf(by) is var actor && actor.Name is { Length: > 0 } name ? name + " " : actor.Id + " ";

    private static string WhyNot(NextStep? step) => step switch
    {
        null => "此时不能办理 no place now",
        { IsPossible: true } => "可以 possible",
        _ => string.Join(", ", step.WhyNot.Select(r => r.FullCode)),
    };

    private string Codes() => Last.Refusals.Count == 0 ? "" : " " + string.Join(", ", Last.Refusals.Select(r => r.FullCode));
}
