using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>What one history says of itself and of other cases, so that both can be held together when the history itself is no longer at hand.</summary>
internal sealed class CaseTies
{
    public CaseTies(Docket docket)
    {
        var said = docket.Moments.Count > 0 ? docket.Moments[0].Said : default;
        Company = docket.History.Company;
        CaseId = docket.History.CaseId;
        EventCount = docket.Moments.Count;
        IsExport = docket.History.IsExport;
        AcceptedAt = docket.AcceptedAt;
        Estate = said["place"]["estate"].Text;
        FirstResponder = said["firstResponder"]["id"].Text;
        HasComplainant = said["complainant"].IsGiven;
        Complainant = said["complainant"]["ref"].Text;
        ExternalNumber = said["externalNumber"].Text;
        Parent = said["parent"].Text;
        Links = CaseLink.Of(docket.Moments);
    }

    public string Company { get; }

    public string CaseId { get; }

    public int EventCount { get; }

    public bool IsExport { get; }

    public Instant AcceptedAt { get; }

    public string? Estate { get; }

    public string? FirstResponder { get; }

    /// <summary>Whether the intake named somebody who asked.</summary>
    public bool HasComplainant { get; }

    /// <summary>Their number with the ERP, where it gave one.</summary>
    public string? Complainant { get; }

    public string? ExternalNumber { get; }

    public string? Parent { get; }

    public IReadOnlyList<CaseLink> Links { get; }

    /// <summary>The case that this one goes on in; null while it stands by itself.</summary>
    public string? Master => Links.LastOrDefault(link => link.Kind == CaseLinkKind.Continues)?.Other;
}
