using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;

namespace QuickStart.Showing;

/// <summary>Some finished rows of the ledger (附件1 台账), masked: no name, number or room of a resident is readable.</summary>
internal static class LedgerRows
{
    private const int ShortCell = 24;
    private static readonly string[] Shown = ["03", "06", "45"];

    public static void Show(Screen screen, IReadOnlyList<CaseView> cases)
    {
        screen.Heading("附件1 台账（脱敏）", "rows of the Annex 1 ledger, masked");
        foreach (var view in cases.Where(view => Shown.Contains(view.Key.CaseId)))
        {
            var row = Annex1Row.From(view.Case, view.Regulation, view.Estate, LedgerText.Masked);
            var cells = Enum.GetValues<Annex1Cell>().Where(cell => cell != Annex1Cell.Title && row[cell].Length > 0).ToList();
            screen.Line($"{row[Annex1Cell.Title]}　{row.Numbers?.CaseNumber}", "bold", 2);
            screen.Line(string.Join("　", cells.Where(cell => row[cell].Length <= ShortCell).Select(cell => Cell(row, cell))), indent: 4);
            foreach (var cell in cells.Where(cell => row[cell].Length > ShortCell))
            {
                screen.Line(Cell(row, cell), indent: 4);
            }
        }
    }

    private static string Cell(Annex1Row row, Annex1Cell cell) => $"{Annex1Row.LabelOf(cell)}：{row[cell].Replace("\n", "；", StringComparison.Ordinal)}";
}
