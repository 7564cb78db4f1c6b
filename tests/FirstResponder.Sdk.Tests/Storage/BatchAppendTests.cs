using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Tests.Storage;

public sealed class BatchAppendTests
{
    private readonly TestedStore store = new(maxEventsPerAppend: 2);

    [Fact]
    public async Task AppendMany_gives_each_request_its_own_outcome_in_order()
    {
        await store.Append(Given.Request(0, "first", "accepted.v1"));

        IReadOnlyList<AppendOutcome> outcomes = await store.AppendManyAsync(
            [
                Import("A", 0, "a"),
                Given.Request(0, "first", "accepted.v1"),
                Given.Request(0, "stale", "accepted.v1"),
                Given.Request(1, "next", "classified.v1", "dispatched.v1"),
                Given.Request(3, "after-that", "completed.v1"),
                Import("A", 0, "a"),
            ],
            default);

        Assert.Equal([new Appended(1), new AlreadyApplied(1), new Conflict(1), new Appended(3), new Appended(4), new AlreadyApplied(1)], outcomes);
        Assert.Equal(5, (await store.Feed("JX")).Entries.Count);
    }

    [Fact]
    public async Task AppendMany_of_nothing_answers_nothing()
    {
        Assert.Empty(await store.AppendManyAsync([], default));
    }

    [Fact]
    public async Task AppendMany_writes_nothing_when_one_request_is_invalid()
    {
        await store.Append(Given.Request(0, "first", "accepted.v1"));
        AppendRequest[] invalid =
        [
            null!,
            Given.Request(new CaseKey("JX", "B"), 0, "b", null, "a.v1", "b.v1", "c.v1"),
            Given.Request(1, "first", "classified.v1"),
            Given.Request(new CaseKey("JX", "A"), 1, "a", null, "something-else.v1"),
        ];

        foreach (AppendRequest request in invalid)
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.AppendManyAsync([Import("A", 0, "a"), request], default));

        Assert.Single((await store.Feed("JX")).Entries);
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await store.AppendManyAsync(null!, default));
    }

    private static AppendRequest Import(string caseId, long expected, string commandId) =>
        Given.Request(new CaseKey("JX", caseId), expected, commandId, null, "imported.v1");
}
