using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;
using QuickStart;
using QuickStart.Requests;
using QuickStart.Scripts;
using QuickStart.Showing;

namespace FirstResponder.Sdk.Tests.Samples;

[Collection(QuickStartCollection.Name)]
public class QuickStartKilledTests(QuickStartRun first)
{
    [Theory]
    [InlineData(1)]
    [InlineData(38)]
    [InlineData(97)]
    [InlineData(214)]
    [InlineData(361)]
    [InlineData(545)]
    public async Task What_a_killed_run_left_is_gone_on_with_to_the_same_end(int appends)
    {
        var store = new InMemoryCaseStore();
        await Assert.ThrowsAnyAsync<Exception>(() => PlayAsync(new DyingStore(store, appends), [], null));
        var stored = await CasesAsync(store);
        var played = await PlayAsync(store, [.. stored.Select(view => view.Key)], stored.Max(view => view.Case.LastRecordedAt));
        Assert.Null(played.Failure);
        Assert.Equal(
            first.Played.Cases.Select(view => (view.Key, view.Status, view.Case.Version)),
            played.Cases.Select(view => (view.Key, view.Status, view.Case.Version)));
    }

    private static async Task<Played> PlayAsync(ICaseStore store, IReadOnlyList<CaseKey> stored, Instant? from)
    {
        using var output = new StringWriter();
        return await Play.RunAsync(new Screen(output, isTerminal: false), store, RequestFile.Read(), stored, from, CancellationToken.None);
    }

    private static async Task<List<CaseView>> CasesAsync(InMemoryCaseStore store)
    {
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Estates = new EstateList(Cast.Estate), Regulation = FirstResponder.Sdk.Regulations.Regulation.Jiangxi });
        var page = await store.ListAsync(Cast.Company, new CaseSummaryFilter(), CaseSummaryOrder.CaseId, null, 100, CancellationToken.None);
        var views = new List<CaseView>();
        foreach (var summary in page.Cases)
        {
            views.Add((await desk.FindAsync(summary.Key))!);
        }

        return views;
    }
}
