using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>What a call of <c>Due</c> found and did. It may be lost; the history and the feed are not.</summary>
/// <param name="Announced">The duties announced by this call, with their case: late ones, and those past an internal threshold or an early warning, each with its true time.</param>
/// <param name="Finished">The cases whose half of a two-case matter this call finished.</param>
/// <param name="Failed">The cases that could not be attended to, with the reason. They stay leased to this call for a minute, so that calling again at once comes to the others first.</param>
/// <param name="MayBeMore">True when calling again at once makes sense: the batch was full, or something was announced and another node may have shared the batch.</param>
public sealed record DueReport(IReadOnlyList<AnnouncedDuty> Announced, IReadOnlyList<CaseKey> Finished, IReadOnlyList<FailedCase> Failed, bool MayBeMore);
