using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using NodaTime;

namespace QuickStart.Requests;

/// <summary>A request (诉求) as the file holds it: a line of requests.csv.</summary>
public sealed record Request
{
    /// <summary>The company that it came to.</summary>
    public string Company { get; init; } = Scripts.Cast.Company;

    /// <summary>编号, such as 08; also the case's id.</summary>
    public required string Number { get; init; }

    /// <summary>The number that the ERP gives the case; null when it gives none.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>到达时间.</summary>
    public required Instant Arrived { get; init; }

    /// <summary>渠道.</summary>
    public required Channel Channel { get; init; }

    /// <summary>True for what staff found on patrol, without anybody asking.</summary>
    public required bool IsStaffDiscovery { get; init; }

    /// <summary>首问责任人: whoever was asked first, whatever their post.</summary>
    public required Staff FirstResponder { get; init; }

    /// <summary>处置责任人; null where nobody has to be sent.</summary>
    public Staff? Handler { get; init; }

    /// <summary>来电人, 电话 and the ERP's own reference to the resident; null where staff found it and nobody asked.</summary>
    public Complainant? Complainant { get; init; }

    /// <summary>楼栋, 户号.</summary>
    public required Place Place { get; init; }

    /// <summary>事由: the ERP's short label, without personal data.</summary>
    public required string Matter { get; init; }

    /// <summary>诉求内容, in the words in which it arrived.</summary>
    public required string Content { get; init; }

    /// <summary>类别 that the first responder gives it.</summary>
    public required Category Category { get; init; }

    /// <summary>For emergencies: which.</summary>
    public EmergencyType? EmergencyType { get; init; }

    /// <summary>剧本: how the case goes; empty for the usual course of its category.</summary>
    public required string Script { get; init; }

    /// <summary>The number of the body that sent it, such as a 12345 work order.</summary>
    public string? ExternalNumber { get; init; }

    /// <summary>That body's own date.</summary>
    public Instant? ExternalDue { get; init; }
}
