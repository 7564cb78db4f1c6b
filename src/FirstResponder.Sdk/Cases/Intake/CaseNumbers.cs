namespace FirstResponder.Sdk.Cases;

/// <summary>The host's own numbers, recorded and never changed.</summary>
/// <param name="CaseNumber">受理编号.</param>
/// <param name="VolumeNumber">卷号 (一事一卷).</param>
public sealed record CaseNumbers(string? CaseNumber = null, string? VolumeNumber = null);
