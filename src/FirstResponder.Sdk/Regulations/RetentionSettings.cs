namespace FirstResponder.Sdk.Regulations;

/// <summary>What becomes of an archive when its retention (附件2 第十九条) is over.</summary>
/// <param name="Merged">How long a merged case is kept: <c>withMaster</c>, as long as the case it continues in.</param>
/// <param name="Afterwards">What is due then: <c>ErasePersonalData</c>, the skeleton of the record stays (AMB-18).</param>
public sealed record RetentionSettings(string Merged, string Afterwards)
{
    /// <summary>Merged cases with their master, personal data erased afterwards.</summary>
    public static RetentionSettings Default { get; } = new("withMaster", "ErasePersonalData");
}
