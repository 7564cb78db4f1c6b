using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Desk;
using NodaTime;

namespace FirstResponder.Sdk.Storage.Sqlite.Tests;

/// <summary>Running cases taken over into one file, again by another process, and found by boards, feed and timer like all others.</summary>
public class GoLiveTests
{
    private const int Cases = 1_200;
    private static readonly Instant Called = Instant.FromUtc(2026, 5, 19, 1, 0);
    private static readonly Staff Guard = new("s01", "张三");

    [Fact]
    public async Task A_file_imported_by_two_processes_begins_no_case_twice()
    {
        TestDatabase database = TestDatabase.Create();
        using var one = new SqliteCaseStore(database.ConnectionString);
        using var other = new SqliteCaseStore(database.ConnectionString);

        ImportReport first = await Desk(one).ImportManyAsync(File(Cases));
        ImportReport again = await Desk(other).ImportManyAsync(File(Cases + 1));

        Assert.Equal((Cases, 0), (first.New, first.Failed));
        Assert.Equal((1, Cases, 0), (again.New, again.Already, again.Failed));
        Assert.Equal(Cases + 1, (await other.ListAsync("安居物业", new CaseSummaryFilter { Statuses = [nameof(CaseStatus.InProgress)] }, CaseSummaryOrder.CaseId, null, 5_000, default)).Cases.Count);
        Assert.Equal("imported.v1", (await other.ReadAsync("安居物业", FeedPosition.Start, 10, default)).Entries[0].Event.TypeName);
        Assert.Contains((await Desk(other).DueAsync("安居物业", 1)).Announced, fell => fell.Event.Due == Called + Duration.FromHours(24) && !fell.Event.Threshold);
    }

    private static CaseDesk Desk(ICaseStore store) =>
        CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = new ScriptedClock("2026-05-21 10:00") });

    private static IEnumerable<Import> File(int count)
    {
        for (int i = 1; i <= count; i++)
        {
            var intake = new Accept("安居物业", "滨江花园", new Complainant("r-" + i, PersonalText.Name("陈小明")), Guard, Channel.Phone, "楼道灯不亮") { OccurredAt = Called };
            yield return new Import(
                intake,
                [
                    new Classify(default, Actor.Of(Guard), Category.Ordinary) { OccurredAt = Called + Duration.FromMinutes(5) },
                    new Dispatch(default, Actor.Of(Guard), new Staff("s03", "王五"), PersonalText.Free("更换灯具")) { OccurredAt = Called + Duration.FromMinutes(20) },
                ])
            {
                Source = "旧ERP",
                Number = $"2026-{i}",
            };
        }
    }
}
