namespace FirstResponder.Sdk.Storage;

/// <summary>A run of a list of cases.</summary>
/// <param name="Cases">The cases in the order asked for.</param>
/// <param name="Next">Where the list goes on, or null when no more existed at the time of reading.</param>
public sealed record CaseSummaryPage(IReadOnlyList<CaseSummary> Cases, CaseSummaryCursor? Next);
