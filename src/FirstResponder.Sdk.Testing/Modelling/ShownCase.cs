using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A case as an ERP shows it. What it doesn't show is null; the report says what was therefore not compared.</summary>
/// <remarks>The residents of a model run are invented, so the ledger (台账) is compared in clear.</remarks>
public sealed class ShownCase
{
    /// <summary>A case as shown.</summary>
    /// <param name="key">The case.</param>
    /// <param name="status">Where the ERP says that it stands.</param>
    public ShownCase(CaseKey key, CaseStatus status)
    {
        Key = key;
        Status = status;
    }

    /// <summary>The case.</summary>
    public CaseKey Key { get; }

    /// <summary>Where it stands, as shown.</summary>
    public CaseStatus Status { get; set; }

    /// <summary>The status in words, such as 处置中（已延期至 …）.</summary>
    public string? StatusName { get; set; }

    /// <summary>The number of events.</summary>
    public long? Version { get; set; }

    /// <summary>The round (轮次), from 1.</summary>
    public int? Round { get; set; }

    /// <summary>The category's name; 未分类 before classification.</summary>
    public string? CategoryName { get; set; }

    /// <summary>Staff number of the first responder (首问责任人).</summary>
    public string? FirstResponder { get; set; }

    /// <summary>Staff number of who leads now.</summary>
    public string? Lead { get; set; }

    /// <summary>Staff number of the handler (处置责任人); empty while nobody is named.</summary>
    public string? Handler { get; set; }

    /// <summary>Every open duty (义务), in any order.</summary>
    public IReadOnlyList<ShownDuty>? Duties { get; set; }

    /// <summary>The 18 texts of the Annex 1 row (附件1 台账), in the order of <see cref="Annex1Cell"/>, in clear.</summary>
    public IReadOnlyList<string>? Ledger { get; set; }

    /// <summary>All that a view shows, with its Annex 1 row in clear.</summary>
    /// <param name="view">The desk's view.</param>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is null.</exception>
    public static ShownCase From(CaseView view)
    {
        _ = view ?? throw new ArgumentNullException(nameof(view));
        return new ShownCase(view.Key, view.Status)
        {
            StatusName = view.StatusName,
            Version = view.Case.Version,
            Round = view.Case.Round.Number,
            CategoryName = view.CategoryName,
            FirstResponder = view.Case.FirstResponder.Id,
            Lead = view.Case.Lead.Id,
            Handler = view.Case.Handler?.Id ?? "",
            Duties = [.. view.OpenDuties.Select(ShownDuty.From)],
            Ledger = Annex1Row.From(view.Case, view.Regulation, view.Estate, LedgerText.Clear).Cells,
        };
    }

    /// <summary>Case and status.</summary>
    public override string ToString() => Key.CaseId + " " + Status;
}
