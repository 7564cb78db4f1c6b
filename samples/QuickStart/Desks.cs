using FirstResponder.Sdk;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using NodaTime;
using QuickStart.Import;
using QuickStart.Scripts;

namespace QuickStart;

/// <summary>All that the SDK needs: a store, the rules, the estates and a clock.</summary>
internal static class Desks
{
    public static readonly EstateList Estates = new(Cast.Estate, Inbox.Estate);

    public static string NameOf(CaseStatus status) => Regulation.Jiangxi.NameOf(status);

    public static CaseDesk Open(ICaseStore store, IClock clock) =>
        CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = Estates, Clock = clock });
}
