using System.Diagnostics;
using FirstResponder.Sdk.Storage;
using QuickStart.Databases;
using QuickStart.Showing;

namespace QuickStart.Looking;

/// <summary>--verify: every history of the database, read through the store and held against its hashes.</summary>
internal static class Verification
{
    private const int MostPrinted = 100;

    public static async Task<int> RunAsync(Screen screen, ICaseStore store, Tables tables, string? headsFile, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var broken = 0;
        var printed = new List<string>();
        using var heads = new HeadHashes();
        using (var file = headsFile is null ? null : new StreamWriter(headsFile) { NewLine = "\n" })
        {
            screen.Heading("校验", "verification");
            foreach (var stored in tables.Keys())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (stored.Key is not { } key)
                {
                    broken++;
                    screen.Line(Broken.Line(stored), "bold red", 4);
                    continue;
                }

                try
                {
                    var head = await heads.AddAsync(store, key, cancellationToken);
                    file?.WriteLine(head);
                    if (file is null && printed.Count <= MostPrinted)
                    {
                        printed.Add(head);
                    }
                }
                catch (Exception fault) when (Broken.Is(fault))
                {
                    broken++;
                    screen.Line(Broken.Line(key, fault), "bold red", 4);
                }
            }
        }

        screen.Line($"{heads.Verified + broken} 件，事件 {heads.Events} 条，{watch.Elapsed.TotalSeconds:0.0} 秒；通过 {heads.Verified}，断链 {broken}。", broken == 0 ? "green" : "bold red", 4);
        screen.Line($"{heads.Verified + broken} cases, {heads.Events} events: {heads.Verified} verified, {broken} broken.", "grey", 4);
        ShowHeads(screen, heads, printed, headsFile);
        return broken == 0 ? 0 : 1;
    }

    private static void ShowHeads(Screen screen, HeadHashes heads, List<string> printed, string? headsFile)
    {
        screen.Heading("链头（公司,案件,版本,哈希）", "head hashes: company, case, version, hash; deposit them elsewhere");
        if (headsFile is not null)
        {
            screen.Line($"已写入 {Path.GetFullPath(headsFile)}", indent: 4);
        }
        else if (printed.Count <= MostPrinted)
        {
            printed.ForEach(head => screen.Line(head, indent: 4));
        }
        else
        {
            screen.Line($"{heads.Verified} 件，请用 --heads FILE 写入文件。 / Write them to a file with --heads FILE.", indent: 4);
        }

        screen.Line($"全部链头的指纹 SHA-256 {heads.Fingerprint}：把它存到别处，日后连链头一起改写的人也瞒不过去。", indent: 4);
    }
}
