using System.Globalization;
using System.Text;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Writes down how a scenario goes: each act with who, when and what became of it, each expectation under it.</summary>
internal sealed class StoryWriter
{
    private readonly StringBuilder text = new();
    private int number;

    public StoryWriter(Scenario scenario)
    {
        text.Append("情景 ").AppendLine(Both(scenario.Chinese, scenario.English));
        if (scenario.Clause.Length > 0)
        {
            text.Append("依据 ").AppendLine(scenario.Clause);
        }

        foreach (var overlay in scenario.Overlays)
        {
            text.Append("给定 ").Append(overlay.Basis).AppendLine(" / given an overlay of " + overlay.Layer);
        }
    }

    public void TellAct(ScenarioFrame frame, ActStep act, IReadOnlyList<CaseCommand> commands)
    {
        var last = frame.Last!;
        for (var i = 0; i < commands.Count; i++)
        {
            Number(frame, act.Time, i == 0);
            text.Append(PersonWords.Of(commands[i], frame.Cast)).Append(' ').Append(CommandWords.Of(commands[i].Name)).Append(' ').Append(commands[i].Name);
            if (i == 0 && act.Detail is { } detail)
            {
                text.Append('：').Append(detail);
            }

            if (i == 0 && act.Recorded != act.Time)
            {
                text.Append('（').Append(LocalTime.Of(act.Recorded)).Append(" 登记 recorded）");
            }

            text.AppendLine(i == commands.Count - 1 ? " → " + OutcomeWords.Of(last, frame) : " ＋");
        }

        foreach (var refusal in last.Refusals)
        {
            text.Append("      ").Append(refusal.FullCode).Append(" · ").Append(refusal.Clause).Append(" · ").AppendLine(Both(refusal.Chinese, refusal.English));
        }

        foreach (var happened in last.Events)
        {
            var changes = DutyWords.Of(happened, frame.Zone);
            if (changes.Length > 0)
            {
                text.Append("      ").AppendLine(changes);
            }
        }
    }

    public void TellDue(ScenarioFrame frame)
    {
        Number(frame, frame.Time, true);
        text.Append("到期查询 Due → ").AppendLine(frame.Announced.Count == 0 ? "无 none" : string.Join("；", frame.Announced.Select(e => DutyWords.Announced(e))));
    }

    public void TellTurn(ScenarioFrame frame)
    {
        var index = 0;
        while (frame.Keys[index] != frame.Key)
        {
            index++;
        }

        text.Append("    转看第 ").Append(index + 1).Append(" 案 / turning to case ").Append(index + 1).AppendLine();
    }

    public void Hold(string chinese, string english) => text.Append("    √ ").AppendLine(Both(chinese, english));

    public void Break(ExpectationBroken broken, string clause)
    {
        text.Append("    × ").AppendLine(Both(broken.Chinese, broken.English))
            .Append("      期望 expected: ").AppendLine(broken.Expected)
            .Append("      实际 actual:   ").AppendLine(broken.Actual);
        var cited = broken.Clause.Length == 0 ? clause : broken.Clause;
        if (cited.Length > 0)
        {
            text.Append("      依据 clause:   ").AppendLine(cited);
        }
    }

    // The same text on every machine.
    public override string ToString() => text.ToString().Replace("\r\n", "\n").TrimEnd();

    private static string Both(string chinese, string english) => english.Length == 0 ? chinese : chinese + " / " + english;

    private void Number(ScenarioFrame frame, LocalDateTime time, bool first)
    {
        text.Append(first ? (++number).ToString(CultureInfo.InvariantCulture).PadLeft(2) + ". " : "    ").Append(LocalTime.Of(time)).Append(' ');
        if (frame.Keys.Count > 1 && frame.Key is { } key)
        {
            text.Append('[').Append(frame.Keys.ToList().IndexOf(key) + 1).Append("] ");
        }
    }
}
