namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Every kind of cheating that the judge must find.</summary>
internal static class Forgeries
{
    public static IReadOnlyList<Forged> All { get; } = [.. RecordForgeries.All, .. ImportForgeries.All, .. PeopleForgeries.All, .. HandlingForgeries.All, .. ClosingForgeries.All, .. DutyForgeries.All];
}
