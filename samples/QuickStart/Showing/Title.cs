using FirstResponder.Sdk.Regulations;
using NodaTime;
using QuickStart.Requests;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What is to be seen.</summary>
internal static class Title
{
    public static void Show(Screen screen, IReadOnlyList<Request> requests, Instant? from)
    {
        var regulation = Regulation.Jiangxi;
        screen.Line("首问负责、接诉即办：一个小区的半年  FirstResponder.Sdk QuickStart", "bold");
        screen.Line($"规则 {regulation.Title}（{regulation.EffectiveFrom:uuuu-MM-dd} 起）　小区 {Cast.Estate.Name}　诉求 {requests.Count} 件（requests.csv，{requests.Select(request => (request.Channel, request.IsStaffDiscovery)).Distinct().Count()} 种来路，原话照录）");
        screen.Line("闭环 受理 → 分类 → 分派 → 处置 → 办结 → 反馈 → 回访 → 销号；业主不满意就复核整改，再来一轮。");
        screen.Line("时钟按剧本走，每一步都由 SDK 判定，下面的每个数字都来自这次运行。");
        if (from?.InZone(Cast.Estate.Zone).LocalDateTime is { } stopped)
        {
            screen.Line($"上次运行停在 {stopped:uuuu-MM-dd HH:mm}，从那里接着演；已存的命令按命令编号识别，不会重做。 / The last run was stopped there; this one goes on.", "yellow");
        }

        screen.Line("Half a year on a scripted clock. The SDK decides every step; every number below comes from this run.", "grey");
    }
}
