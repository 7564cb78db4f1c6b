using FirstResponder.Sdk.Ledgers;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>A column of 附件1 that was printed otherwise than it should be.</summary>
public sealed class Annex1Difference
{
    internal Annex1Difference(string scenario, Annex1Cell cell, string expected, string actual)
    {
        Scenario = scenario;
        Cell = cell;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The ready scenario whose row it is.</summary>
    public string Scenario { get; }

    /// <summary>The column.</summary>
    public Annex1Cell Cell { get; }

    /// <summary>What the form prints before the column, such as 办理时限; 标题 for the title.</summary>
    public string Chinese => Cell == Annex1Cell.Title ? "标题" : Annex1Row.LabelOf(Cell);

    /// <summary>The column in English, such as due in force.</summary>
    public string English => Annex1Words.English(Cell);

    /// <summary>What should be printed; lines are separated by a line feed.</summary>
    public string Expected { get; }

    /// <summary>What was printed.</summary>
    public string Actual { get; }

    /// <summary>Scenario, column in Chinese and English, and both texts; where several lines differ, the first one.</summary>
    public override string ToString()
    {
        var expected = Expected.Split('\n');
        var actual = Actual.Split('\n');
        var line = 0;
        while (line < expected.Length - 1 && line < actual.Length - 1 && expected[line] == actual[line])
        {
            line++;
        }

        var where = expected.Length > 1 || actual.Length > 1 ? $"（第 {line + 1} 行 line {line + 1}）" : "";
        return $"{Scenario} · 附件1 第 {(int)Cell} 栏 {Chinese} / column {(int)Cell} {English}{where}：期望 expected “{At(expected, line)}”，实际 actual “{At(actual, line)}”";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "";
}
