using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Cases.GoLive;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

public class ImportTests
{
    private readonly ScriptedClock clock = new("2026-05-20 10:00");
    private readonly InMemoryCaseStore store = new();
    private readonly EstateList estates = new([Estate]);

    private CaseDesk Desk(ICaseStore? over = null) => CaseDesk.Create(over ?? store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = estates, Clock = clock });

    [Fact]
    public async Task The_same_case_imported_again_is_there_already_however_far_it_came()
    {
        var first = await Desk().ImportAsync(Running("旧-1", out var story));
        Assert.Equal(CaseOutcome.Done, first.Outcome);
        Assert.Equal(CaseStatus.InProgress, first.Case.Case.Status);

        await Desk().SendAsync(new Complete(first.Case.Key, Handler, Text("已更换")));
        var again = Running("旧-1", out _);
        Assert.Equal(CaseOutcome.AlreadyDone, (await Desk().ImportAsync(again)).Outcome);
        var longer = new Import(again.Intake, [.. again.Past, story.Of("04-28 18:00", new Remark(default, Lead, Text("后补")))]) { Source = "旧ERP", Number = "旧-1" };
        var result = await Desk().ImportAsync(longer);
        Assert.Equal((CaseOutcome.AlreadyDone, first.Case.Key, CaseStatus.Completed), (result.Outcome, result.Case.Key, result.Case.Case.Status));
    }

    [Fact]
    public async Task It_is_known_by_its_external_number_its_case_id_or_a_command_id_and_by_nothing_less()
    {
        var byOrder = new Import(Intake("12345-7"), []);
        Assert.Equal(CaseIdentity.ImportCommandId("12345", "12345-7"), (await Desk().ImportAsync(byOrder)).CommandId);
        Assert.Equal(CaseOutcome.AlreadyDone, (await Desk().ImportAsync(new Import(Intake("12345-7"), []))).Outcome);

        var byId = Intake(null);
        byId.CaseId = "C-77";
        Assert.Equal("C-77", (await Desk().ImportAsync(new Import(byId, []))).Case.Key.CaseId);
        Assert.Equal(CaseOutcome.AlreadyDone, (await Desk().ImportAsync(new Import(byId, []))).Outcome);
        Assert.Equal(["CASE_EXISTS"], (await Desk().ImportAsync(new Import(byId, []), new CommandOptions { CommandId = "other" })).Refusals.Select(r => r.Code));

        Assert.Equal(CaseOutcome.Done, (await Desk().ImportAsync(new Import(Intake(null), []), new CommandOptions { CommandId = "k-1" })).Outcome);
        var unknown = await Assert.ThrowsAsync<ArgumentException>(async () => await Desk().ImportAsync(new Import(Intake(null), []) { Source = "旧ERP" }));
        Assert.Contains("Source", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("Number", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("CommandId", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_duties_fall_due_once_at_their_true_time_and_it_closes_as_any_other()
    {
        var imported = await Desk().ImportAsync(Running("旧-1", out var story));
        var report = await Desk().DueAsync(Company);
        var fell = Assert.Single(report.Announced, a => a.Event is { Duty: "D-02#round.1", Threshold: false });
        Assert.Equal((story.At("04-29 09:00"), story.At("05-20 10:00")), (fell.Event.Due, fell.Event.RecordedAt));
        Assert.Empty((await Desk().DueAsync(Company)).Announced);

        var desk = Desk();
        var key = imported.Case.Key;
        Assert.Contains((await desk.CloseAsync(new Close(key, Keeper))).Refusals, r => r.Code == "NOT_COMPLETED");
        await desk.SendAsync(new Complete(key, Handler, Text("已更换")));
        await desk.SendAsync(new GiveResultFeedback(key, Lead, ContactWay.Phone, Text("已修好")));
        await desk.SendAsync(new FollowUp(key, Clerk, ContactWay.Phone, Rating.Satisfied) { Efficiency = Rating.Satisfied, Attitude = Rating.Satisfied, Result = Rating.Satisfied, Verdict = Verdict.Satisfied });
        var closed = await desk.CloseAsync(new Close(key, Keeper));
        Assert.True(closed.IsDone, closed.ToString());
        Assert.Equal(DutyOutcome.Late, closed.Case.Case.EndedDuties.Single(d => d.Terms.Rule == "D-02").End!.Outcome);
    }

    [Fact]
    public async Task A_file_imported_twice_begins_no_case_twice()
    {
        var first = await Desk().ImportManyAsync(File(2000));
        Assert.Equal((2000, 0, 0, 0), (first.New, first.Already, first.Refused, first.Failed));
        var again = await Desk().ImportManyAsync(File(2003));
        Assert.Equal((3, 2000, 0, 0), (again.New, again.Already, again.Refused, again.Failed));
        Assert.Equal(first.Cases.Select(c => c.Key), again.Cases.Take(2000).Select(c => c.Key));

        var feed = await store.ReadAsync(Company, FeedPosition.Start, 50, default);
        Assert.Equal("imported.v1", feed.Entries[0].Event.TypeName);
        Assert.Equal(CaseStatus.InProgress, (await Desk().FindAsync(first.Cases[1999].Key))!.Case.Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_wrong_with_one_holds_up_no_other(bool inBatches)
    {
        ICaseStore kept = inBatches ? store : new OneByOne(store);
        var timeless = new Import(Intake("t"), [new Remark(default, Lead, Text("何时"))]);
        var elsewhere = new Import(new Accept("别家物业", "e9", OwnerChen, LeadLi, Channel.Phone, "灯坏") { OccurredAt = Time("04-28 09:00"), Classification = new Sorting(Category.Ordinary), CaseId = "X" }, [new Remark(new CaseKey("别家物业", "Y"), Lead, Text("键不对")) { OccurredAt = Time("04-28 10:00") }]);
        var report = await Desk(kept).ImportManyAsync([Running("旧-1", out _), timeless, null!, new Import(Intake(null), []), Running("旧-2", out _), elsewhere, Running("旧-1", out _)]);

        Assert.Equal(
            [CaseOutcome.Done, CaseOutcome.Refused, null, null, CaseOutcome.Done, null, CaseOutcome.AlreadyDone],
            report.Cases.Select(c => c.Outcome));
        Assert.Equal(Enumerable.Range(0, 7), report.Cases.Select(c => c.Index));
        Assert.Equal(("t", 0, "IMPORT_TIME_REQUIRED"), (report.Cases[1].Number, report.Cases[1].Refusals[0].PastIndex, report.Cases[1].Refusals[0].Code));
        Assert.All([2, 3, 5], i => Assert.IsType<ArgumentException>(report.Cases[i].Fault));
        Assert.Equal("[1] 12345 t: IMPORT_TIME_REQUIRED · 附件2 第十九条 · 既往事实第 1 项：导入的事实须有其发生的时间。", report.Cases[1].ToString());
        Assert.Contains("NAME_UNVERIFIED", report.Cases[0].Defects);
        Assert.Equal([null, null, null, null, null, null, 0], report.Cases.Select(c => c.SameAs));
        Assert.Equal((2, 1, 1, 3), (report.New, report.Already, report.Refused, report.Failed));
    }

    [Fact]
    public async Task Two_tellings_of_one_case_in_one_file_make_one_case()
    {
        var one = Running("旧-1", out var story);
        var two = new Import(one.Intake, [.. one.Past, story.Of("04-28 18:00", new Remark(default, Lead, Text("另一种说法")))]) { Source = one.Source, Number = one.Number };
        var report = await Desk().ImportManyAsync([Running("旧-0", out _), one, two]);
        Assert.Equal([CaseOutcome.Done, CaseOutcome.Done, CaseOutcome.AlreadyDone], report.Cases.Select(c => c.Outcome));
    }

    [Fact]
    public async Task Cancelled_halfway_the_rest_is_imported_by_trying_again()
    {
        using var cancelling = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Desk().ImportManyAsync(Stopping(), cancelling.Token));
        var report = await Desk().ImportManyAsync(File(1200));
        Assert.Equal((700, 500), (report.New, report.Already));

        IEnumerable<Import> Stopping()
        {
            foreach (var (import, i) in File(1200).Select((import, i) => (import, i)))
            {
                if (i == 600)
                {
                    cancelling.Cancel();
                }

                yield return import;
            }
        }
    }

    [Fact]
    public async Task An_estates_rules_and_an_unknown_estate_are_as_for_an_accept()
    {
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Estates = estates, Clock = clock });
        var lost = new Import(new Accept(Company, "e9", OwnerChen, LeadLi, Channel.Phone, "灯坏") { OccurredAt = Time("04-28 09:00"), CaseId = "X" }, []);
        var report = await desk.ImportManyAsync([lost]);
        Assert.Equal(["ESTATE_UNKNOWN"], report.Cases[0].Refusals.Select(r => r.Code));
        await Assert.ThrowsAsync<ArgumentNullException>(async () => await desk.ImportManyAsync(null!));
    }

    [Fact]
    public async Task A_stored_import_is_read_back_to_the_same_case()
    {
        var result = await Desk().ImportAsync(Running("旧-1", out _));
        var page = await store.ReadAsync(result.Case.Key, 0, 100, default);
        Assert.Equal("imported.v1", page.Events[0].TypeName);
        var intake = Assert.IsType<Imported>(CaseEventSerializer.Deserialize(page.Events[0], 1));
        Assert.Equal((3, "旧ERP", "旧-1", Actor.OfSystem("import")), (intake.Past, intake.Source, intake.Number, intake.ImportedBy));
        Assert.Equal(page.Events[0].Payload.ToArray(), CaseEventSerializer.Serialize(intake));
        Assert.Equal(4, (await Desk().FindAsync(result.Case.Key))!.Case.ImportedThrough);
        Assert.Single(page.Events.Select(e => e.CommandId).Distinct());
    }

    private static IEnumerable<Import> File(int count) => Enumerable.Range(1, count).Select(i => Running($"旧-{i}", out _));

    private static Import Running(string number, out Story story)
    {
        story = Openings.Dispatched("running");
        var intake = new Accept(Company, "e1", new Complainant("r-1", PersonalText.Name("陈小明")), LeadLi, Channel.Phone, "楼道灯坏") { OccurredAt = story.At("04-28 09:00") };
        return new Import(intake, [.. story.Passed.Skip(1).Select(Keyless)]) { Source = "旧ERP", Number = number };
    }

    private static CaseCommand Keyless(CaseCommand command) => command switch
    {
        Classify c => new Classify(default, c.By, c.Category) { OccurredAt = c.OccurredAt },
        InformOwner c => new InformOwner(default, c.By, c.Told) { OccurredAt = c.OccurredAt, Process = c.Process, Way = c.Way },
        Dispatch c => new Dispatch(default, c.By, c.Handler, c.Requirements) { OccurredAt = c.OccurredAt },
        _ => command,
    };

    private static Accept Intake(string? number) => new(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, "灯坏")
    {
        OccurredAt = Time("04-28 09:00"),
        Classification = new Sorting(Category.Ordinary),
        ExternalSource = number is null ? null : "12345",
        ExternalNumber = number,
    };

    private static Instant Time(string time) => new Story("time").At(time);

    private sealed class OneByOne(ICaseStore inner) : ICaseStore
    {
        public StoreCapabilities Capabilities { get; } = new(inner.Capabilities.MaxEventsPerAppend, inner.Capabilities.MaxPayloadBytes, StoreFeatures.None);

        public ValueTask<EventPage> ReadAsync(CaseKey key, long afterVersion, int maxCount, CancellationToken cancellationToken) => inner.ReadAsync(key, afterVersion, maxCount, cancellationToken);

        public ValueTask<AppendOutcome> AppendAsync(AppendRequest request, CancellationToken cancellationToken) => inner.AppendAsync(request, cancellationToken);
    }
}
