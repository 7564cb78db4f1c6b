using FirstResponder.Sdk.Cases;

namespace QuickStart.Import;

/// <summary>What became of a row.</summary>
/// <param name="Line">The row.</param>
/// <param name="View">Its case at the end.</param>
/// <param name="IsNew">True when this run took it on.</param>
/// <param name="NewEvents">The events that this run stored for it.</param>
/// <param name="Stopped">Why its course stopped before its end; null when it didn't.</param>
internal sealed record RowOutcome(int Line, CaseView View, bool IsNew, int NewEvents, string? Stopped);
