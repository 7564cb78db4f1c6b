using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>A volume (一事一卷, 正文二（七）, 附件2 第十九条): one case within its building's file.</summary>
/// <param name="Key">The case.</param>
/// <param name="Number">卷号: the host's (<see cref="CaseNumbers.VolumeNumber"/>) when it gave one, else one made of building, year and position, as in 5栋-2026-002.</param>
/// <param name="IsHostNumber">True when the host gave the number.</param>
/// <param name="AcceptedAt">受理时间 (UTC).</param>
/// <param name="Status">Where the case stands; a merged case keeps its volume.</param>
public sealed record Volume(CaseKey Key, string Number, bool IsHostNumber, Instant AcceptedAt, CaseStatus Status);
