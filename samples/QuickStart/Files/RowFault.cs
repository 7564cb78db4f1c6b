namespace QuickStart.Files;

/// <summary>Why a row can't be taken. The row's own text never stands in it: it is personal.</summary>
internal sealed record RowFault(string Chinese, string English)
{
    public static readonly RowFault BrokenQuoting = new("引号不配对或位置不对", "broken quoting");
    public static readonly RowFault Undecodable = new("含无法解码的字节", "undecodable bytes");
    public static readonly RowFault EmptyText = new("诉求内容为空", "the text is empty");
    public static readonly RowFault DuplicateId = new("编号与前面的行重复", "the id stands in an earlier row");

    public static readonly RowFault NotAcceptable = new("受理不了：有不允许的字符，或存下来过长", "can't be accepted: a character isn't allowed, or it is too long to be stored");

    public static RowFault WrongColumns(int expected, int found) => new($"应有 {expected} 列，实有 {found} 列", $"{found} columns instead of {expected}");

    public static RowFault TooLong(int length, int most) => new($"诉求内容过长：{length} 字节，最多 {most}", $"the text is too long: {length} bytes, at most {most}");

    public static RowFault TooLongTogether(int length, int most) => new($"各列合计过长：{length} 字节，最多 {most}", $"the fields are too long together: {length} bytes, at most {most}");

    public override string ToString() => $"{Chinese} / {English}";
}
