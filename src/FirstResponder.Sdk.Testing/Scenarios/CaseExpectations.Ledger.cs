using System.Globalization;
using FirstResponder.Sdk.Ledgers;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 台账: what 附件1 prints.
public sealed partial class CaseExpectations
{
    /// <summary>A cell of the case's row in 附件1, in clear, is exactly this.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">Its text; lines are separated by a line feed. Names of the made-up cast stand for the people that the scenario is played with.</param>
    public CaseExpectations Prints(Annex1Cell cell, string text)
    {
        var expected = Words.In(cell, text ?? throw new ArgumentNullException(nameof(text)));
        return Hold(Cell(cell) == expected, "台账 " + Annex1Row.LabelOf(cell), "ledger " + cell, Line(expected), Line(Cell(cell)), "正文二（七）");
    }

    /// <summary>A cell of the case's row in 附件1, in clear, contains this.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="part">What it contains; names as in <see cref="Prints"/>.</param>
    public CaseExpectations PrintsPart(Annex1Cell cell, string part)
    {
        var expected = Words.In(cell, part ?? throw new ArgumentNullException(nameof(part)));
        return Hold(Cell(cell).Contains(expected), "台账 " + Annex1Row.LabelOf(cell) + " 含", "ledger " + cell + " contains", Line(expected), Line(Cell(cell)), "正文二（七）");
    }

    private CastWords Words => new(frame.Cast);

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
