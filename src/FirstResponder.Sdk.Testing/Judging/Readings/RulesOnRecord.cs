namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The rules that a case stands under, as its record names them; a record that names none is held to the Jiangxi notice.</summary>
internal sealed record RulesOnRecord(string Pack, string? Hash, bool HasOverlays)
{
    private const string Jiangxi = "cn-jiangxi-2026-7";

    public bool IsJiangxi => Pack == Jiangxi;

    public static RulesOnRecord Of(Said pin) => new(pin["pack"].Text ?? Jiangxi, pin["hash"].Text, pin["overlays"].Count > 0);

    /// <summary>Whether both may be the same; what one of them doesn't say can't differ.</summary>
    public bool MayBe(RulesOnRecord other) => Pack == other.Pack && HasOverlays == other.HasOverlays && (Hash is null || other.Hash is null || Hash == other.Hash);
}
