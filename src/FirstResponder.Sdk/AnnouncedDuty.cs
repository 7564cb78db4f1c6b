using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk;

/// <summary>A duty that fell due, with its case and its responsible person.</summary>
/// <param name="Case">The case as it stands after the announcement.</param>
/// <param name="Event">The announcement in the history.</param>
/// <param name="Duty">The duty.</param>
public sealed record AnnouncedDuty(CaseView Case, DutyFellDue Event, DutyView Duty);
