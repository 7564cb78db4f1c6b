using FirstResponder.Sdk.Cases;
using QuickStart.Scripts;

namespace QuickStart.Import;

/// <summary>Where the rows of a file go: a company of their own, so that they never stand on the played estate's board. One store keeps many companies apart.</summary>
internal static class Inbox
{
    public const string Company = "inbox";
    public const string EstateId = "inbox";

    public static readonly EstateProfile Estate = new(Company, EstateId, "来件小区") { People = Cast.Estate.People };
}
