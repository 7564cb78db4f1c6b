namespace FirstResponder.Sdk.Storage;

/// <summary>How a list of cases is sorted. Either order is total, so that paging by keyset shows no case twice.</summary>
public enum CaseSummaryOrder
{
    /// <summary>By next due, earliest first, cases without one last; among equals by case identity. The order of a duty board.</summary>
    NextDue = 0,

    /// <summary>By case identity, character by character (ordinal).</summary>
    CaseId = 1,
}
