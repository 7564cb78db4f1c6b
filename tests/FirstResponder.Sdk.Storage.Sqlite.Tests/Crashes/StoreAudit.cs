using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage.CrashWorker;

namespace FirstResponder.Sdk.Storage.Tests.Crashes;

/// <summary>Holds all that is in a database to what the store promises, whatever befell it: all or nothing of each command, chains, summaries, feed.</summary>
internal sealed class StoreAudit(TestedDatabase database, ICaseStore store, CaseDesk desk)
{
    private static readonly string[] Halves =
    [
        "from fr_case c where c.version <> (select count(*) from fr_event e where (e.company, e.case_id) = (c.company, c.case_id))",
        "from fr_case c where c.version <> (select coalesce(max(version), 0) from fr_event e where (e.company, e.case_id) = (c.company, c.case_id))",
        "from fr_case c where c.head_hash <> (select event_hash from fr_event e where (e.company, e.case_id, e.version) = (c.company, c.case_id, c.version))",
        "from fr_event e where not exists (select 1 from fr_case c where (c.company, c.case_id) = (e.company, e.case_id))",
        "from fr_event e where not exists (select 1 from fr_command k where (k.company, k.case_id, k.command_id) = (e.company, e.case_id, e.command_id) and e.version between k.first_version and k.last_version)",
        "from fr_command k where k.last_version - k.first_version + 1 <> (select count(*) from fr_event e where (e.company, e.case_id, e.command_id) = (k.company, k.case_id, k.command_id))",
        "from (select company, max(feed_pos) p from fr_command where feed_pos is not null group by company) k where k.p <> (select feed_pos from fr_feed_head h where h.company = k.company)",
    ];

    internal async Task CheckAsync(Testimony testimony)
    {
        database.AssertWhole();
        Assert.All(Halves, half => Assert.Equal(0L, database.Ask("select count(*) " + half)));
        foreach ((string id, (string caseId, long version)) in testimony.Acknowledged)
            Assert.True(VersionAfter(caseId, id) == version, $"{id} was acknowledged as version {version} of {caseId} and stands at {VersionAfter(caseId, id)}.");
        await CheckFeedAsync(testimony);
        foreach (CaseKey key in await KeysAsync())
        {
            Case folded = (await desk.FindAsync(key))!.Case;
            ChainHash head = (await store.ReadAsync(key, 0, 1, default)).HeadHash;
            Assert.Equal(SummaryRow.Of(folded, head), await ((ICaseQuery)store).FindAsync(key, default));
        }
    }

    /// <summary>Nothing that two cases are concerned with is left at its half, and nothing of it is there twice.</summary>
    internal async Task CheckMattersAsync()
    {
        foreach (CaseKey key in await KeysAsync())
        {
            Case one = (await desk.FindAsync(key))!.Case;
            Assert.Empty(one.PendingMatters);
            Assert.Equal(one.Children.Distinct(), one.Children);
            foreach (string child in one.Children)
                Assert.Equal(key.CaseId, (await desk.FindAsync(new CaseKey(key.Company, child)))!.Case.Intake.Parent);
            foreach (string merged in one.MergedCases)
                Assert.Equal(key.CaseId, (await desk.FindAsync(new CaseKey(key.Company, merged)))!.Case.Master);
            Assert.Equal(one.History.Count(happened => happened is CaseSpawned or CaseSplit or MergedIn), one.History.Count(happened => happened is MatterLinked));
            var announced = one.History.OfType<DutyFellDue>().Select(fell => (fell.Duty, fell.Due, fell.Threshold)).ToList();
            Assert.Equal(announced.Distinct(), announced);
        }
    }

    internal async Task<IReadOnlyList<CaseKey>> KeysAsync()
    {
        var keys = new List<CaseKey>();
        CaseSummaryCursor? after = null;
        do
        {
            CaseSummaryPage page = await ((ICaseQuery)store).ListAsync(Town.Company, new CaseSummaryFilter(), CaseSummaryOrder.CaseId, after, 500, default);
            keys.AddRange(page.Cases.Select(row => row.Key));
            after = page.Next;
        }
        while (after is not null);
        return keys;
    }

    private long? VersionAfter(string caseId, string commandId) => (long?)database.Ask($"select last_version from fr_command where company = '{Town.Company}' and case_id = '{caseId}' and command_id = '{commandId}'");

    private async Task CheckFeedAsync(Testimony testimony)
    {
        var given = new List<FeedEntry>();
        FeedPage page;
        do
        {
            page = await ((ICaseFeed)store).ReadAsync(Town.Company, given.Count == 0 ? FeedPosition.Start : given[^1].Position, 500, default);
            given.AddRange(page.Entries);
        }
        while (!page.IsEnd);
        Assert.Equal(database.Ask("select count(*) from fr_event"), (long)given.Count);
        Assert.Equal(given.Count, given.Select(entry => (entry.Key, entry.Version)).Distinct().Count());
        Assert.All(given.Zip(given.Skip(1)), pair => Assert.True(pair.First.Position < pair.Second.Position));
        Assert.All(given.GroupBy(entry => entry.Key), one => Assert.Equal(one.Select(entry => entry.Version).Order(), one.Select(entry => entry.Version)));
        var positions = given.ToDictionary(entry => entry.Position.Value, entry => (entry.Key.CaseId, entry.Version));
        Assert.All(testimony.Seen, seen => Assert.Equal(seen.Value, positions.GetValueOrDefault(seen.Key)));
        foreach (FeedEntry entry in given)
            testimony.See(entry.Position.Value, (entry.Key.CaseId, entry.Version));
    }
}
