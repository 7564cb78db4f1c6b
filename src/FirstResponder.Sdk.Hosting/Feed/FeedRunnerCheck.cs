using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FirstResponder.Sdk.Hosting.Feed;

/// <summary>Holds the runner's options, its handlers and the store against what it needs, when the host starts.</summary>
internal sealed class FeedRunnerCheck(ICaseStore store, IEnumerable<HandlerRegistration> handlers, IServiceProviderIsService known) : IValidateOptions<FeedRunnerOptions>
{
    public ValidateOptionsResult Validate(string? name, FeedRunnerOptions options)
    {
        var faults = new OptionFaults("AddFeedRunner");
        if (options.Companies.Count == 0)
            faults.Add("须用 AddFeedRunner 指明企业（Companies）。", "name the Companies by AddFeedRunner.");
        faults.Companies(options.Companies);
        faults.Between(nameof(options.Period), options.Period, TimeSpan.FromMilliseconds(100), TimeSpan.FromHours(1));
        faults.Between(nameof(options.PageSize), options.PageSize, 1, 1_000);
        faults.Between(nameof(options.Lease), options.Lease, Longer(TimeSpan.FromSeconds(1), options.Period), TimeSpan.FromHours(1));
        faults.Between(nameof(options.LongestBackOff), options.LongestBackOff, options.Period, TimeSpan.FromDays(1));
        faults.Reference(nameof(options.NodeName), options.NodeName, "节点名称", "node");
        CheckHandlers(faults);
        if (store is not ICaseFeed)
            faults.Add("该存储不支持事件流（Feed / ICaseFeed）。", "the store lacks the capability Feed (ICaseFeed).");
        if (store is not IFeedCheckpoints)
            faults.Add("该存储不保存读者位置（Checkpoints / IFeedCheckpoints）。", "the store lacks the capability Checkpoints (IFeedCheckpoints).");
        return faults.Result;
    }

    private static TimeSpan Longer(TimeSpan least, TimeSpan period) => TimeSpan.FromTicks(Math.Max(least.Ticks, Math.Min(period.Ticks, TimeSpan.FromHours(1).Ticks) * 3));

    private void CheckHandlers(OptionFaults faults)
    {
        HandlerRegistration[] all = [.. handlers];
        if (all.Length == 0)
            faults.Add("没有处理者，须用 AddEventHandler 或 AddNotifications 添加。", "there is no handler; add one by AddEventHandler or AddNotifications.");
        foreach (HandlerRegistration one in all)
        {
            faults.Reference("AddEventHandler", one.Name, "处理者名称", "handler's name");
            if (one.Options.ParkAfter is { } attempts)
                faults.Between($"{one.Name}.{nameof(one.Options.ParkAfter)}", attempts, 1, int.MaxValue);
            if (one.Options.ParkAfter is not null && !known.IsService(typeof(IEventParking)))
                faults.Add($"{one.Name} 设了 ParkAfter，须用 AddEventParking 添加 IEventParking。", $"{one.Name} sets ParkAfter; add an IEventParking by AddEventParking.");
        }

        foreach (IGrouping<string, HandlerRegistration> same in all.GroupBy(h => h.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            faults.Add($"处理者名称 {same.Key} 用了 {same.Count()} 次。", $"the handler's name {same.Key} is used {same.Count()} times.");
    }
}
