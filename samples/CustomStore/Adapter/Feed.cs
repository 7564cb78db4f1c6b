using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace CustomStore;

/// <summary>A company's events in the order of their positions.</summary>
internal static class Feed
{
    // A command's row has the position of its last event; those before it have the positions before.
    private const string SelectAfter =
        "select k.feed_pos - (k.last_version - e.version), e.case_id, " + EventTable.Columns +
        """

        from fr_command k
        join fr_event e on e.company = k.company and e.case_id = k.case_id and e.version >= k.first_version and e.version <= k.last_version
        where k.company = @company and k.feed_pos > @after_command and k.feed_pos - (k.last_version - e.version) > @after_event
        order by k.feed_pos, e.version
        """;

    internal static async Task<FeedPage> ReadAsync(SqlSession session, string company, FeedPosition after, int maxCount)
    {
        // In this order: what was committed before the first look either waits, or has its position by the second.
        bool isAnyWaiting = await FeedHead.IsAnyWaitingAsync(session, company).ConfigureAwait(false);
        List<FeedEntry> entries = await session.Sql(SelectAfter)
            .Text("company", company)
            .Number("after_command", after.Value)
            .Number("after_event", after.Value)
            .First(maxCount + 1L)
            .ListAsync(row => Entry(company, row)).ConfigureAwait(false);
        bool more = entries.Count > maxCount;
        if (more)
            entries.RemoveAt(maxCount);
        return new FeedPage(entries, entries.Count == 0 ? after : entries[entries.Count - 1].Position, IsEnd: !more && !isAnyWaiting);
    }

    private static FeedEntry Entry(string company, SqlRow row)
    {
        (long version, EventRecord record) = EventTable.Read(row, 2);
        return new FeedEntry(new FeedPosition(row.Number(0)), new CaseKey(company, row.Text(1)), version, record);
    }
}
