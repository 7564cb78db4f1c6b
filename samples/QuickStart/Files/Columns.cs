namespace QuickStart.Files;

/// <summary>Which column holds what, by the names that exports of Chinese ERPs and hotlines use. A column with labels is left alone: a label is nobody's decision.</summary>
internal sealed class Columns
{
    private static readonly string[] TextNames = ["text", "content", "内容", "诉求内容", "诉求", "描述", "诉求描述", "问题描述", "投诉内容", "反映内容", "来电内容", "留言内容", "留言详情", "正文", "description", "message"];
    private static readonly string[] IdNames = ["id", "no", "number", "编号", "序号", "工单号", "工单编号", "诉求编号", "留言编号", "流水号"];
    private static readonly string[] TitleNames = ["title", "subject", "标题", "主题", "留言主题", "事由"];
    private static readonly string[] TimeNames = ["time", "date", "时间", "受理时间", "来件时间", "登记时间", "到达时间", "留言时间", "日期"];
    private static readonly string[] BuildingNames = ["building", "楼栋", "楼号", "栋"];
    private static readonly string[] RoomNames = ["room", "房号", "户号", "房间", "房间号"];
    private static readonly string[] PhoneNames = ["phone", "tel", "mobile", "电话", "手机", "手机号", "联系电话", "联系方式"];
    private static readonly string[] NameNames = ["name", "姓名", "来电人", "联系人", "诉求人"];
    private static readonly string[] ChannelNames = ["channel", "渠道", "诉求渠道", "接诉渠道"];

    private const int LongestName = 12;
    private readonly string[] header;

    /// <exception cref="FileFaultException">No column can be taken for the text.</exception>
    public Columns(string[] header, string? textColumn)
    {
        this.header = [.. header.Select(Plain)];
        Text = textColumn is not null ? Array.IndexOf(this.header, Plain(textColumn)) : header.Length == 1 ? 0 : Find(TextNames);
        if (Text < 0)
        {
            throw new FileFaultException(textColumn is not null
                ? $"没有名为 {textColumn} 的列；表头有 {header.Length} 列。 / There is no column {textColumn}; the header has {header.Length} columns."
                : $"认不出诉求内容在哪一列（表头有 {header.Length} 列），请用 --text-column 指明。 / None of the {header.Length} columns looks like the text; name it with --text-column.");
        }

        Id = Find(IdNames);
        Title = Find(TitleNames);
        Time = Find(TimeNames);
        Building = Find(BuildingNames);
        Room = Find(RoomNames);
        Phone = Find(PhoneNames);
        Name = Find(NameNames);
        Channel = Find(ChannelNames);
    }

    /// <summary>True when one text a line stands there without a header: its first line is a request and must not be lost.</summary>
    public bool IsHeadless => header.Length == 1 && header[0].Length > LongestName;

    public int Text { get; }

    public int Id { get; }

    public int Title { get; }

    public int Time { get; }

    public int Building { get; }

    public int Room { get; }

    public int Phone { get; }

    public int Name { get; }

    public int Channel { get; }

    /// <summary>The field, or null when there is no such column or it is blank.</summary>
    public static string? Of(string[] fields, int column) => column < 0 || string.IsNullOrWhiteSpace(fields[column]) ? null : fields[column].Trim();

    /// <summary>What stands beside the text in a case: all of it goes into the same event.</summary>
    public IEnumerable<string> Others(string[] fields) => new[] { Building, Room, Phone, Name, Channel }.Select(column => Of(fields, column)).OfType<string>();

    private static string Plain(string name) => name.Trim().Trim('\uFEFF').ToLowerInvariant();

    // The first of the names counts, not the first of the columns: 诉求内容 goes before 描述.
    private int Find(string[] names) => names.Select(name => Array.IndexOf(header, name)).FirstOrDefault(at => at >= 0 && at != Text, -1);
}
