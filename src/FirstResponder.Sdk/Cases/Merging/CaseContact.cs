using FirstResponder.Sdk.Privacy;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>A contact of the case: somebody who asked and must be told the result (AMB-38).</summary>
/// <param name="Id">c1 for the first, then c2, c3 … in order of joining.</param>
/// <param name="Complainant">Who.</param>
/// <param name="Channel">How they came.</param>
/// <param name="AcceptedAt">When they were taken on.</param>
/// <param name="FromCase">The merged case they came from; null for the case's own.</param>
/// <param name="Content">Their own words, when they came from a merged case.</param>
public sealed record CaseContact(string Id, Complainant Complainant, Channel Channel, Instant AcceptedAt, string? FromCase = null, PersonalText? Content = null);
