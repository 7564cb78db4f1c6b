namespace FirstResponder.Sdk.Ledgers;

/// <summary>The file of a building (一栋一档, 正文二（七）, 附件2 第十九条).</summary>
/// <param name="Company">The property company.</param>
/// <param name="Estate">小区, by the host's id.</param>
/// <param name="Building">楼栋, or a pseudo-building such as <see cref="CommonArea"/> (AMB-17).</param>
/// <param name="Volumes">Its volumes in the order of acceptance.</param>
public sealed record BuildingFile(string Company, string Estate, string Building, IReadOnlyList<Volume> Volumes)
{
    /// <summary>公共区域: the pseudo-building of cases that name none (AMB-17).</summary>
    public const string CommonArea = "公共区域";
}
