using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>One row per case: the head of its chain, what boards show, and the timer with its lease.</summary>
internal sealed class CaseRow
{
    public required string Company { get; set; }

    public required string CaseId { get; set; }

    public long Version { get; set; }

    public byte[] HeadHash { get; set; } = [];

    public string Estate { get; set; } = "";

    public string Status { get; set; } = "";

    public string? Building { get; set; }

    public string? RoomRef { get; set; }

    public string? ComplainantRef { get; set; }

    public string? Category { get; set; }

    public string? LeadId { get; set; }

    public string? HandlerId { get; set; }

    public long? NextDueAt { get; set; }

    /// <summary>The next due, or the greatest number when there is none, so that such cases sort last.</summary>
    public long DueOrder { get; set; }

    public long? NextLateFrom { get; set; }

    public long? NextAttentionAt { get; set; }

    public string? OldestCalendar { get; set; }

    public bool HasProvisional { get; set; }

    public long Fence { get; set; }

    public string? LeaseOwner { get; set; }

    public long? LeasedUntil { get; set; }

    internal static long OrderOf(Instant? nextDueAt) => nextDueAt?.ToUnixTimeMilliseconds() ?? long.MaxValue;

    internal static CaseRow Of(CaseSummary summary) => new()
    {
        Company = summary.Key.Company,
        CaseId = summary.Key.CaseId,
        Version = summary.Version,
        HeadHash = summary.HeadHash.ToArray(),
        Estate = summary.Estate,
        Status = summary.Status,
        Building = summary.Building,
        RoomRef = summary.RoomRef,
        ComplainantRef = summary.ComplainantRef,
        Category = summary.Category,
        LeadId = summary.Lead,
        HandlerId = summary.Handler,
        NextDueAt = summary.NextDueAt?.ToUnixTimeMilliseconds(),
        DueOrder = OrderOf(summary.NextDueAt),
        NextLateFrom = summary.NextLateFrom?.ToUnixTimeMilliseconds(),
        NextAttentionAt = summary.NextAttentionAt?.ToUnixTimeMilliseconds(),
        OldestCalendar = summary.OldestCalendarVersion,
        HasProvisional = summary.HasProvisional,
        Fence = 1,
    };

    internal CaseSummary ToSummary()
    {
        try
        {
            return new CaseSummary(
                new CaseKey(Company, CaseId), Estate, Status, Version, ChainHash.FromBytes(HeadHash), Building, RoomRef, ComplainantRef, Category, LeadId, HandlerId,
                At(NextDueAt), At(NextLateFrom), At(NextAttentionAt), OldestCalendar, HasProvisional);
        }
        catch (ArgumentException fault)
        {
            throw StoreFault.Unreadable(fault, $"company = '{Company}', case_id = '{CaseId}'");
        }
    }

    private static Instant? At(long? milliseconds) => milliseconds is { } value ? Instant.FromUnixTimeMilliseconds(value) : null;
}
