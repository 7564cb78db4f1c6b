using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.Options;

namespace FirstResponder.Sdk.Hosting.Deadlines;

/// <summary>Holds the monitor's options against their bounds and the store against what the monitor needs, when the host starts.</summary>
internal sealed class DeadlineMonitorCheck(ICaseStore store) : IValidateOptions<DeadlineMonitorOptions>
{
    public ValidateOptionsResult Validate(string? name, DeadlineMonitorOptions options)
    {
        var faults = new OptionFaults("AddDeadlineMonitor");
        faults.Companies(options.Companies);
        faults.Between(nameof(options.Period), options.Period, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
        faults.Between(nameof(options.BatchSize), options.BatchSize, 1, 1_000);
        faults.Between(nameof(options.LongestBackOff), options.LongestBackOff, options.Period, TimeSpan.FromDays(1));
        faults.Reference(nameof(options.NodeName), options.NodeName, "节点名称", "node");
        if (store is not IAttentionStore)
            faults.Add("该存储不支持到期提示（Attention / IAttentionStore）。", "the store lacks the capability Attention (IAttentionStore).");
        return faults.Result;
    }
}
