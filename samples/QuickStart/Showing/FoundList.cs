using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using QuickStart.Looking;
using QuickStart.Scripts;

namespace QuickStart.Showing;

/// <summary>What a later run finds in the database.</summary>
internal static class FoundList
{
    private const int ShownHash = 12;

    public static async Task ShowAsync(Screen screen, ICaseStore store, IReadOnlyList<CaseView> cases, Instant last, CancellationToken cancellationToken)
    {
        using var heads = new HeadHashes();
        var shown = new List<string>();
        foreach (var view in cases)
        {
            var head = await heads.AddAsync(store, view.Key, cancellationToken);
            if (!view.Case.IsEnded)
            {
                shown.Add($"第{view.Key.CaseId}件 v{view.Case.Version} {head[(head.LastIndexOf(',') + 1)..][..ShownHash]}…");
            }
        }

        screen.Line("首问负责、接诉即办：从数据库接着办  FirstResponder.Sdk QuickStart", "bold");
        screen.Line($"最后一次办到 {last.InZone(Cast.Estate.Zone).LocalDateTime:uuuu-MM-dd HH:mm}；时钟从那里往后走。时间都是剧本的，规则、判定和存储都是真的。");
        screen.Line("Going on from what is stored. The clock is scripted; rules, decisions and storage are real.", "grey");
        screen.Heading("数据库里有", "found in the database");
        screen.Line($"{cases.Count} 件：" + string.Join("，", cases.GroupBy(view => view.Status).OrderBy(group => group.Key).Select(group => $"{group.First().Regulation.NameOf(group.Key)} {group.Count()}")), indent: 4);
        screen.Line($"哈希链校验通过 {heads.Verified} / {cases.Count}，事件 {heads.Events} 条；全部链头的指纹 {heads.Fingerprint}", indent: 4);
        screen.Line($"在办各件的链头：{string.Join("，", shown)}（全部链头：--verify）", indent: 4);
    }
}
