using System.Diagnostics;
using QuickStart.Databases;

namespace QuickStart.Showing;

/// <summary>Where everything is kept, before and after a run, and what keeping it cost.</summary>
internal sealed class DatabaseLine(Screen screen, DatabaseFile database, Tables tables)
{
    public async Task<int> AroundAsync(Func<Task<int>> run)
    {
        var before = tables.Count();
        var found = before.Events == 0 ? "新建 new" : $"已有事件 {before.Events} 条 events";
        screen.Line($"数据库 Database: {database.Path}（SQLite，{found}）", "grey");
        var watch = Stopwatch.StartNew();
        try
        {
            return await run();
        }
        finally
        {
            var after = tables.Count();
            var commits = after.Appends - before.Appends;
            screen.Line($"存在 {database.Path}：事件 {after.Events} 条，本次新写 {after.Events - before.Events} 条，{commits} 次提交，每次都落盘（WAL，synchronous=FULL）；用时 {watch.Elapsed.TotalSeconds:0.0} 秒。", "grey");
        }
    }
}
