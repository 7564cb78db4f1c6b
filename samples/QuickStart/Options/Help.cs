using QuickStart.Showing;

namespace QuickStart.Options;

/// <summary>--help.</summary>
internal static class Help
{
    private static readonly (string Option, string Chinese, string English)[] Options =
    [
        ("（无）", "第一次：演完 50 件诉求并存入 SQLite；以后每次接着办下去", "first run: 50 requests, stored in SQLite; every later run goes on from there"),
        ("--input FILE.csv", "把一个 CSV（UTF-8 或 GB18030，逗号、分号或制表符）逐行受理，走完闭环", "take any CSV with a text column through the loop"),
        ("--text-column NAME", "诉求内容在哪一列；常见列名（内容、诉求内容、text…）不必写", "which column holds the text, when its name isn't a usual one"),
        ("--verify", "逐件校验哈希链，打印链头", "check every hash chain and print the head hashes"),
        ("--heads FILE", "与 --verify 同用：把链头写入文件，供另处存证", "with --verify: write the head hashes to a file, to deposit elsewhere"),
        ("--as-of TIME", "某一时刻的看板，如 2026-05-06T12:00（北京时间）", "the board at a moment (Beijing time unless an offset is given)"),
        ("--database PATH", "数据库文件；默认在程序旁边，不弄脏仓库", "the database file; beside the built program unless given"),
        ("--fresh", "清空重来；不是 QuickStart 自己的数据库不动", "start over; a database that isn't QuickStart's own is left alone"),
    ];

    public static void Show(Screen screen)
    {
        screen.Line("首问负责、接诉即办：FirstResponder.Sdk QuickStart", "bold");
        screen.Line("dotnet run --project samples/QuickStart -- [选项 options]", indent: 2);
        foreach (var (option, chinese, english) in Options)
        {
            screen.Line(option, "cyan", 2);
            screen.Line(chinese, indent: 6);
            screen.Line(english, "grey", 6);
        }

        screen.Line("退出码 Exit codes: 0 完成 done · 1 失败或有断链 failed or a chain is broken · 2 用法有误 usage · 3 数据库被占用 busy · 130 中断 interrupted", "grey");
    }
}
