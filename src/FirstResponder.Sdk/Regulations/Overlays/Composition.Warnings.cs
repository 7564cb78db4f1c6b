namespace FirstResponder.Sdk.Regulations;

internal sealed partial class Composition
{
    /// <summary>The entries for early warnings, those of the overlays in place of the pack's.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> WarnAt { get; private set; } = new Dictionary<string, IReadOnlyList<int>>();

    // After all limits were set: whether a duty has a due to warn of shows only then.
    private void WarnAll()
    {
        var entries = pack.Internal.WarnAt.ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
        var setBy = new Dictionary<string, Overlay>(StringComparer.Ordinal);
        foreach (var overlay in overlays.Where(o => o.Layer is RuleLayer.Enterprise))
        {
            foreach (var id in overlay.WarnAt.Keys.OrderBy(k => k, StringComparer.Ordinal))
            {
                var percentages = overlay.WarnAt[id];
                foreach (var (at, code, chinese, english) in EarlyWarnings.Faults(percentages))
                {
                    Fault(overlay, FormattableString.Invariant($"{Key("warnAt", id)}[{at}]"), code, chinese, english);
                }

                if (IsWarnable(overlay, id, percentages, setBy))
                {
                    entries[id] = percentages;
                }
            }
        }

        EarlyWarnings.Spread(duties, entries);
        WarnAt = setBy.Count == 0 ? pack.Internal.WarnAt : entries;
    }

    private bool IsWarnable(Overlay overlay, string id, IReadOnlyList<int> percentages, Dictionary<string, Overlay> setBy)
    {
        if (id == EarlyWarnings.Every)
        {
            return IsFirst(overlay, "warnAt", id, setBy);
        }

        if (!IsAddressable(overlay, "warnAt", id, setBy))
        {
            return false;
        }

        if (percentages.Count > 0 && !EarlyWarnings.CanWarn(duties[indexes[id]]))
        {
            Fault(overlay, Key("warnAt", id), "NOTHING_TO_WARN_OF", "该义务没有到期时间，不能按百分比预警；用 alertAfter。", "The duty has no due to warn of; use alertAfter.");
            return false;
        }

        return true;
    }
}
