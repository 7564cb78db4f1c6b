using System.Globalization;
using FirstResponder.Sdk.Ledgers;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 台账: what 附件1 prints.
public sealed partial class CaseExpectations
{
    /// <summary>A cell of the case's row in 附件1, in clear, is exactly this.</summary>
    public CaseExpectations Prints(Annex1Cell cell, string text) => Hold(Cell(cell) == text, "台账 " + Annex1Row.LabelOf(cell), "ledger " + cell, Line(text), Line(Cell(cell)), "正文二（七）");

    /// <summary>A cell of the case's row in 附件1, in clear, contains this.</summary>
    public CaseExpectations PrintsPart(Annex1Cell cell, string part) =>
        Hold(Cell(cell).Contains(part), "台账 " + Annex1Row.LabelOf(cell) + " 含", "ledger " + cell + " contains", Line(part), Line(Cell(cell)), "正文二（七）");

    private string Cell(Annex1Cell cell) => Annex1Row.From(View.Case, View.Regulation, View.Estate, LedgerText.Clear)[cell];

    private CaseExpectations Hold(bool holds, string chinese, string english, string expected, string actual, string clause = "")
    {
        if (!holds)
        {
            throw new ExpectationBroken(chinese, english, expected, actual, clause);
        }

        frame.Story.Hold($"{chinese} {expected}".TrimEnd(), english);
        return this;
    }

    private string Full(string local) => LocalTime.Due(local, frame.Time);

    private string Local(Instant? time) => time is { } at ? LocalTime.Of(at, frame.Zone) : "无 none";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } text ? text : "无 none";

    private static string Line(string text) => text.Replace("\n", " ⏎ ");
}
