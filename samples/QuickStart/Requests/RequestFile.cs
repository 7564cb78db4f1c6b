using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;
using NodaTime.Text;
using QuickStart.Files;
using QuickStart.Scripts;

namespace QuickStart.Requests;

/// <summary>Reads requests.csv.</summary>
public static class RequestFile
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static IReadOnlyList<Request> Read()
    {
        using var stream = typeof(RequestFile).Assembly.GetManifestResourceStream("requests.csv")!;
        using var reader = new StreamReader(stream);
        var csv = new CsvFile(reader, ",");
        return [.. csv.Records().Select(record => record.Fault is null ? Of(csv.Header, record.Fields) : throw new FormatException($"requests.csv 第 {record.Line} 行：{record.Fault}"))];
    }

    private static Request Of(string[] header, string[] fields)
    {
        string Field(string name) => fields[Array.IndexOf(header, name)];
        var channel = Field("渠道");
        return new Request
        {
            Number = Field("编号"),
            CaseNumber = "滨江2026-" + Field("编号"),
            Arrived = Time(Field("到达时间")),
            Channel = RequestWords.Channel(channel),
            IsStaffDiscovery = channel == "巡查",
            FirstResponder = Cast.Named(Field("首问责任人")),
            Handler = Field("处置责任人") is { Length: > 0 } handler ? Cast.Named(handler) : null,
            Complainant = channel == "巡查" && Field("来电人").Length == 0 ? null : Caller(Field("住户编号"), Field("来电人"), Field("电话"), channel),
            Place = new Place(Cast.EstateId, Field("楼栋"), Optional(Field("住户编号")), Optional(Field("户号")) is { } room ? PersonalText.Room(room) : null),
            Matter = Field("事由"),
            Content = Field("诉求内容"),
            Category = CategoryNamed(Field("类别")),
            EmergencyType = Optional(Field("细类")) is { } type ? RequestWords.Emergency(type) : null,
            Script = Field("剧本"),
            ExternalNumber = Optional(Field("来件编号")),
            ExternalDue = Optional(Field("来件时限")) is { } due ? Time(due) : null,
        };
    }

    // The names of the categories are the regulation's own.
    private static Category CategoryNamed(string name) => Regulation.Jiangxi.Categories.First(category => category.Value == name).Key;

    private static Complainant Caller(string reference, string name, string phone, string channel) => new(
        Optional(reference),
        Optional(name) is null ? null : PersonalText.Name(name),
        Optional(phone) is null ? null : [PersonalText.Phone(phone)],
        AcceptedWays: channel == "微信" ? [ContactWay.WeChat] : null);

    private static string? Optional(string field) => field.Length == 0 ? null : field;

    private static Instant Time(string text) => Minutes.Parse(text).Value.InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
}
