using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>Cases as far as a test wants them, on any store.</summary>
internal static class Town
{
    internal static readonly Instant Morning = Instant.FromUtc(2026, 4, 28, 1, 0);

    internal static readonly EstateList Directory = new([Estate, new EstateProfile("别家物业", "e1", "别家花园") { People = Estate.People }]);

    internal static CaseDesk Desk(ICaseStore store, IClock clock) => CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = Directory, Clock = clock });

    internal static CaseKey Key(string caseId, string company = Company) => new(company, caseId);

    /// <summary>A request of which, a day later, classification and telling the owner are past their thresholds.</summary>
    internal static async Task AcceptAsync(this CaseDesk desk, string caseId, string company = Company) =>
        Assert.True((await desk.AcceptAsync(new Accept(company, "e1", OwnerChen, LeadLi, Channel.Phone, "3栋电梯厅的灯坏了") { CaseId = caseId })).IsDone);

    /// <summary>From the request to 办结, all within the moment; what is left is feedback.</summary>
    internal static async Task CompleteAsync(this CaseDesk desk, string caseId)
    {
        await desk.AcceptAsync(caseId);
        CaseKey key = Key(caseId);
        CaseCommand[] acts =
        [
            new Classify(key, Lead, Classification.Category.Ordinary),
            new InformOwner(key, Lead, true) { Process = Text("登记、派工、办结、回访") },
            new Dispatch(key, Lead, HandlerWang, Text("更换灯具")),
            new Complete(key, Handler, Text("已更换灯具")),
        ];
        CaseResult result = await desk.SendAsync(acts);
        Assert.True(result.IsDone, result.ToString());
    }

    internal static async Task<IReadOnlyList<CaseEvent>> HistoryAsync(this CaseDesk desk, string caseId, string company = Company) =>
        (await desk.FindAsync(Key(caseId, company)))!.Case.History;

    internal static async Task<int> AnnouncementsAsync(this CaseDesk desk, string caseId, string company = Company) =>
        (await desk.HistoryAsync(caseId, company)).OfType<DutyFellDue>().Count();
}
