using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using NodaTime;
using QuickStart.Files;
using QuickStart.Requests;
using QuickStart.Scripts;

namespace QuickStart.Import;

/// <summary>From a row to a request.</summary>
internal static class RowRequest
{
    private const int LongestBuilding = 64;
    private static readonly Instant FirstMorning = new LocalDateTime(2026, 4, 28, 8, 0).InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
    private static readonly Duration Between = Duration.FromMinutes(3);
    private static readonly Staff[] Handlers = [Cast.Fitter, Cast.Electrician, Cast.Cleaner, Cast.Guard];

    public static Request Of(Row row)
    {
        var hasBuilding = row.Building is { Length: <= LongestBuilding } building && !building.Any(char.IsControl);
        var place = new Place(Inbox.EstateId, hasBuilding ? row.Building : null, Room: row.Room is null ? null : PersonalText.Room(row.Room));
        var channel = ChannelOf(row.Channel);

        // Without a time of their own the rows come in one every three minutes.
        var arrived = row.Arrived ?? FirstMorning + (Between * row.Line);
        var hint = CategoryClassifier.BuiltIn.Assess(row.Text, IntakeCircumstances.Of(channel, place, arrived.InZone(EstateProfile.ChinaZone).TimeOfDay));
        var category = Fates.CategoryOf(hint, row.Identity);
        return new Request
        {
            Company = Inbox.Company,
            Number = row.Identity,
            Arrived = arrived,
            Channel = channel,
            IsStaffDiscovery = false,
            FirstResponder = Fates.Draw(row.Identity, 8) % 2 == 0 ? Cast.Desk : Cast.Clerk,
            Handler = Handlers[Fates.Draw(row.Identity, 12) % Handlers.Length],
            Complainant = new Complainant(
                Name: row.Name is null ? null : PersonalText.Name(row.Name),
                Phones: row.Phone is null ? null : [PersonalText.Phone(row.Phone)]),
            Place = place,
            Matter = "",
            Content = row.Text,
            Category = category,
            EmergencyType = category == Category.Emergency ? Fates.EmergencyTypeOf(hint) ?? EmergencyType.Other : null,
            Script = Fates.ScriptOf(category, hint, row.Identity),
        };
    }

    // Online and written requests have duties of their own (a receipt, an acknowledgement); a word that isn't known stands for a call.
    private static Channel ChannelOf(string? word) => word switch
    {
        "现场" or "来访" or "上门" => Channel.OnSite,
        "微信" or "线上" or "网络" or "APP" or "app" or "小程序" => Channel.Online,
        "书面" or "信函" or "来信" => Channel.Written,
        "12345" or "热线" or "市民热线" => Channel.Hotline12345,
        "街道" or "社区" => Channel.StreetCommunity,
        _ => Channel.Phone,
    };
}
