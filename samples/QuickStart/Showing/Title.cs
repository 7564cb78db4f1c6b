using FirstResponder.Sdk.Regulations;
using QuickStart.Requests;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What is to be seen.</summary>
internal static class Title
{
    public static void Show(Screen screen, IReadOnlyList<Request> requests)
    {
        var regulation = Regulation.Jiangxi;
        screen.Line($"首问负责、接诉即办 · 五分钟演示  FirstResponder.Sdk QuickStart", "bold");
        screen.Line($"规则：{regulation.Title}（{regulation.EffectiveFrom:uuuu-MM-dd} 起施行）　小区：{Cast.Estate.Name}　诉求：requests.csv 共 {requests.Count} 件（电话、微信、现场、书面、12345、街道、巡查）");
        screen.Line("时钟按剧本走：2026 年 4 月至 10 月的每一步都真实地经过 SDK 判定；下面的每个数字都来自这次运行。");
        screen.Line("Half a year on a scripted clock. Every step is decided by the SDK; every number below comes from this run.", "grey");
    }
}
