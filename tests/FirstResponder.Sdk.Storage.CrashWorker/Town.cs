using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;

namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>The estates of the crash tests, one for each lane, and the desk over them.</summary>
public static class Town
{
    public const string Company = Cast.Company;

    public static readonly string[] Estates = ["e0", "e1"];

    private static readonly EstateList Directory = new([.. Estates.Select(estate => new EstateProfile(Company, estate, estate) { People = Cast.Estate.People })]);

    public static CaseDesk Desk(ICaseStore store, IClock clock) =>
        CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = Directory, Clock = clock });

    public static CaseKey Key(string caseId) => new(Company, caseId);
}
