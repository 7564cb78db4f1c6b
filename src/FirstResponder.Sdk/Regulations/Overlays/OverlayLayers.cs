namespace FirstResponder.Sdk.Regulations;

/// <summary>What an overlay of each layer may contain (附件2 第二十三条).</summary>
internal static class OverlayLayers
{
    public static IEnumerable<(string Part, string Code, string Chinese, string English)> Check(Overlay overlay)
    {
        if (overlay.Layer is not (RuleLayer.Law or RuleLayer.Contract or RuleLayer.Enterprise))
        {
            yield return ("layer", "LAYER_NOT_ALLOWED", "叠加层只能是 law、contract 或 enterprise。", "An overlay is law, contract or enterprise.");
        }
        else if (overlay.Layer is RuleLayer.Enterprise && overlay.Set.Count > 0)
        {
            yield return ("set", "ENTERPRISE_SETS_LIMIT", "企业内控不得改变时限，只能设置提醒阈值（alertAfter）与提前预警（warnAt）。", "An enterprise overlay never changes a limit; it sets thresholds (alertAfter) and early warnings (warnAt).");
        }
        else if (overlay.Layer is not RuleLayer.Enterprise && overlay.AlertAfter.Count > 0)
        {
            yield return ("alertAfter", "THRESHOLD_NOT_ENTERPRISE", "提醒阈值属于企业内控，法规与合同层不得设置。", "Thresholds are the enterprise's; law and contract set none.");
        }

        if (overlay.Layer is RuleLayer.Law or RuleLayer.Contract && overlay.WarnAt.Count > 0)
        {
            yield return ("warnAt", "THRESHOLD_NOT_ENTERPRISE", "提前预警属于企业内控，法规与合同层不得设置。", "Early warnings are the enterprise's; law and contract set none.");
        }

        foreach (var rule in overlay.Add)
        {
            if (rule.Layer != overlay.Layer || rule.IsFallback)
            {
                yield return ("add", "LAYER_NOT_ALLOWED", $"新增规则“{rule.Id}”须与叠加层同层，且不得为兜底规则。", $"The added rule \"{rule.Id}\" must be of the overlay's layer and no fallback.");
            }
        }
    }
}
