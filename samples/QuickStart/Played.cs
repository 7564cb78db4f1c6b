using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using QuickStart.Requests;
using QuickStart.Scripts;

namespace QuickStart;

/// <summary>What came of the play.</summary>
/// <param name="Requests">The requests of the file.</param>
/// <param name="Cases">Every case at the end.</param>
/// <param name="Attempts">What was tried and refused.</param>
/// <param name="Announced">What fell due.</param>
/// <param name="VerifiedChains">How many histories proved themselves.</param>
/// <param name="Failure">Which act did not go as scripted; null when all did.</param>
public sealed record Played(
    IReadOnlyList<Request> Requests,
    IReadOnlyList<CaseView> Cases,
    IReadOnlyList<Attempt> Attempts,
    IReadOnlyList<AnnouncedDuty> Announced,
    int VerifiedChains,
    string? Failure = null);
