namespace FirstResponder.Sdk.Cases;

/// <summary>The rules that a case was accepted under.</summary>
/// <param name="Pack">The regulation's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">The hash of its content, overlays included.</param>
/// <param name="Overlays">The overlays, each as id@version.</param>
/// <param name="Calendar">The calendar's version at acceptance; open dues may move to a newer one.</param>
public sealed record Pin(string Pack, int Version, string Hash, IReadOnlyList<string> Overlays, string Calendar);
