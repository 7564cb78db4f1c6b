using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>
/// A case as 附件1 《_____小区物业服务接诉受理台账》 prints it (正文二（七）, 附件2 第十九条). The form has no cells for dispatch, extension, stage
/// feedback, feedback and confirmation, which 附件2 wants recorded: they stand in the cells 10, 12 and 17 (AMB-20).
/// </summary>
/// <remarks>Times are the estate's, to the minute, cut off and never rounded. Lines within a cell are separated by a line feed. A cell that has nothing is empty.</remarks>
public sealed class Annex1Row
{
    private readonly string[] cells;

    private Annex1Row(Case current, string[] cells)
    {
        this.cells = cells;
        Key = current.Key;
        Numbers = current.Intake.Numbers;
        MissingCells = RequiredCells.Missing(current, cells);
    }

    /// <summary>Company and case id.</summary>
    public CaseKey Key { get; }

    /// <summary>The host's case and volume numbers, for which the form has no cell; null when it gave none.</summary>
    public CaseNumbers? Numbers { get; }

    /// <summary>Title and cells in the order of <see cref="Annex1Cell"/>: 18 texts.</summary>
    public IReadOnlyList<string> Cells => cells;

    /// <summary>The cells that the stage reached asks for and that are empty or, for the review, unfinished. An address without building and room counts as empty.</summary>
    public IReadOnlyList<Annex1Cell> MissingCells { get; }

    /// <summary>台账完整: nothing is missing for the stage reached (附件2 第二十一条 台账完整率).</summary>
    public bool IsComplete => MissingCells.Count == 0;

    /// <summary>The text of a cell.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public string this[Annex1Cell cell] => cell is >= Annex1Cell.Title and <= Annex1Cell.Remarks
        ? cells[(int)cell]
        : throw new ArgumentOutOfRangeException(nameof(cell), cell, "附件1 没有这一栏。 / Annex 1 has no such cell.");

    /// <summary>The row of a case as it stands.</summary>
    /// <param name="current">The case, of any status.</param>
    /// <param name="regulation">The regulation that it was accepted under; it names category and status.</param>
    /// <param name="estate">Its estate: name and zone.</param>
    /// <param name="text">Masked or in clear.</param>
    /// <param name="numberOf">The host's number of another case by its id, for 并入 and 另立; the id itself is printed where this is null or answers null.</param>
    /// <exception cref="ArgumentException">The case is another estate's, or the regulation is not the one it was accepted under.</exception>
    public static Annex1Row From(Case current, Regulation regulation, EstateProfile estate, LedgerText text, Func<string, string?>? numberOf = null)
    {
        var pen = new LedgerPen(LedgerDoor.Check(current, regulation, estate), regulation, estate.Zone, text);
        return new(current,
        [
            TitleOf(estate),
            pen.Name(current.Complainant?.Name) is { Length: > 0 } name ? name : "未提供",
            string.Join("、", (current.Complainant?.Phones ?? []).Select(pen.Phone).Where(phone => phone.Length > 0)),
            LedgerPen.Join(" ", estate.Name, current.Place.Building, pen.Room(current.Place.Room)),
            pen.Minute(current.AcceptedAt),
            LedgerPen.Person(current.FirstResponder),
            LedgerWords.Of(current.Intake.Channel),
            current.Category is { } category ? regulation.NameOf(category) : "",
            DueCell.Write(pen),
            pen.Free(current.Content),
            ChronologyCell.Write(pen),
            HandlerCell.Write(pen),
            FollowUpCell.Write(pen, numberOf),
            RequiredCells.IsFollowedUp(current) ? YesOrNo(current.Rounds.Count > 1) : "",
            ReviewCell.Write(pen),
            YesOrNo(current.Status == CaseStatus.Closed),
            current.Status == CaseStatus.Closed && current.ClosedAt is { } closed ? pen.Minute(closed) : "",
            RemarkCell.Write(pen, numberOf),
        ]);
    }

    /// <summary>The words that the form prints before a cell, such as 办理时限; empty for the title.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    public static string LabelOf(Annex1Cell cell) => cell switch
    {
        Annex1Cell.Title => "",
        Annex1Cell.Name => "来访来电人姓名",
        Annex1Cell.Phone => "电话",
        Annex1Cell.Address => "住址（含小区、楼栋、户号）",
        Annex1Cell.AcceptedAt => "时间",
        Annex1Cell.FirstResponder => "接待人（首问责任人）",
        Annex1Cell.Channel => "接诉渠道",
        Annex1Cell.Category => "诉求类别",
        Annex1Cell.Due => "办理时限",
        Annex1Cell.Content => "诉求内容",
        Annex1Cell.Handling => "处理情况和结果",
        Annex1Cell.Handler => "处置责任人",
        Annex1Cell.FollowUp => "回访情况",
        Annex1Cell.NeedsReview => "是否需要复核",
        Annex1Cell.Review => "复核情况",
        Annex1Cell.IsClosed => "是否销号",
        Annex1Cell.ClosedAt => "销号时间",
        Annex1Cell.Remarks => "备注",
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "附件1 没有这一栏。 / Annex 1 has no such cell."),
    };

    /// <summary>The key alone; the cells may hold personal data.</summary>
    public override string ToString() => "附件1 " + Key;

    // The form itself prints 小区 behind its blank.
    private static string TitleOf(EstateProfile estate) => estate.Name.TrimEnd() + (estate.Name.TrimEnd().EndsWith("小区", StringComparison.Ordinal) ? "" : "小区") + "物业服务接诉受理台账";

    private static string YesOrNo(bool value) => value ? "是" : "否";
}
