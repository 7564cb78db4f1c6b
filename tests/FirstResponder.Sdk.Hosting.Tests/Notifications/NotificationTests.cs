using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Tests.Given;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using Microsoft.Extensions.DependencyInjection;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests.Notifications;

/// <summary>AMB-22: what was sent is no feedback; what was delivered is.</summary>
public sealed class NotificationTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime time = new(Town.Morning);
    private readonly InMemoryCaseStore store = new();
    private readonly Given.MessageChannel channel = new();

    private CaseDesk Desk => Town.Desk(store, time);

    [Fact]
    public async Task AMB22_a_delivered_result_is_the_leads_feedback_with_the_receipt_as_its_evidence()
    {
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();

        CaseView view = (await Desk.FindAsync(Town.Key("C-1")))!;
        Assert.Equal(Regulations.CaseStatus.FedBack, view.Status);
        ResultFedBack told = Assert.Single(view.Case.History.OfType<ResultFedBack>());
        Assert.Equal((LeadLi.Id, ActorKind.System, ContactWay.WeChat, "wx-C-1:5:c1", true), (told.Actor.Id, told.RecordedBy!.Kind, told.Way, told.Evidence, told.Complete));
        Assert.DoesNotContain(view.Case.OpenDuties, d => d.Key.StartsWith("D-08", StringComparison.Ordinal));
        FeedbackAttempted sending = Assert.Single(view.Case.History.OfType<FeedbackAttempted>());
        Assert.Equal((Delivery.Unknown, "sending:C-1:5:c1"), (sending.Result, sending.Ref));
        Assert.True(sending.Version < told.Version);
        Assert.Equal("C-1:5:c1", Assert.Single(channel.Sent).Id);
    }

    [Theory]
    [InlineData(Delivery.Refused)]
    [InlineData(Delivery.Failed)]
    [InlineData(Delivery.Unknown)]
    public async Task AMB22_anything_else_meets_nothing_and_is_not_sent_again(Delivery delivery)
    {
        NotificationResult result = delivery switch
        {
            Delivery.Refused => NotificationResult.Refused("43101"),
            Delivery.Failed => NotificationResult.Failed("45009"),
            _ => NotificationResult.Unknown,
        };
        channel.Send = (_, _) => Task.FromResult(result);
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();
        await PassAsync(Second);
        await PassAsync(TimeSpan.FromMinutes(2));

        CaseView view = (await Desk.FindAsync(Town.Key("C-1")))!;
        Assert.Equal(Regulations.CaseStatus.Completed, view.Status);
        Assert.Contains(view.Case.OpenDuties, d => d.Key.StartsWith("D-08", StringComparison.Ordinal));
        Assert.Single(channel.Sent);
        string?[] refs = [.. view.Case.History.OfType<FeedbackAttempted>().Select(e => e.Ref)];
        Assert.Equal(delivery == Delivery.Unknown ? ["sending:C-1:5:c1"] : ["sending:C-1:5:c1", result.Evidence], refs);
        Assert.Equal(delivery, view.Case.History.OfType<FeedbackAttempted>().Last().Result);
    }

    [Fact]
    public async Task A_fault_while_sending_is_unknown_asked_for_and_never_sent_again()
    {
        channel.Send = (_, _) => Task.FromException<NotificationResult>(new TimeoutException());
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();
        Assert.Equal(Delivery.Unknown, (await Desk.HistoryAsync("C-1")).OfType<FeedbackAttempted>().Single().Result);
        channel.Find = notice => NotificationResult.Delivered("wx-" + notice.Id);

        await PassAsync(Second);

        Assert.Single(channel.Sent);
        Assert.Equal("C-1:5:c1", Assert.Single(channel.AskedFor));
        Assert.Equal("wx-C-1:5:c1", (await Desk.HistoryAsync("C-1")).OfType<ResultFedBack>().Single().Evidence);
    }

    [Fact]
    public async Task A_notice_that_was_sent_before_is_recorded_under_the_way_by_which_it_was_sent()
    {
        var asked = new List<ContactWay>();
        channel.Send = (_, _) => Task.FromException<NotificationResult>(new TimeoutException());
        channel.Find = notice =>
        {
            asked.Add(notice.Words.Way);
            return NotificationResult.Delivered("wx-1");
        };
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();
        channel.Way = ContactWay.Phone;

        await PassAsync(Second);

        ResultFedBack told = (await Desk.HistoryAsync("C-1")).OfType<ResultFedBack>().Single();
        Assert.Equal((ContactWay.WeChat, "wx-1"), (told.Way, told.Evidence));
        Assert.Equal([ContactWay.WeChat], asked);
    }

    [Fact]
    public async Task A_crash_between_sending_and_recording_leaves_unknown_and_the_next_node_sends_nothing()
    {
        var stuck = new TaskCompletionSource();
        channel.Send = async (_, token) =>
        {
            stuck.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return NotificationResult.Unknown;
        };
        await Desk.CompleteAsync("C-1");
        Node first = Build();
        await first.StartAsync();
        await stuck.Task;
        await first.DisposeAsync();

        await using Node second = await StartAsync();

        Assert.Single(channel.Sent);
        Assert.Equal("C-1:5:c1", Assert.Single(channel.AskedFor));
        Assert.Equal(Regulations.CaseStatus.Completed, (await Desk.FindAsync(Town.Key("C-1")))!.Status);
    }

    [Fact]
    public async Task What_could_not_be_recorded_is_asked_for_again()
    {
        var shaky = new ShakyStore(store);
        channel.Send = (_, _) =>
        {
            shaky.Before = (what, _) => what == "append" ? Task.FromException(ShakyStore.Down()) : Task.CompletedTask;
            return Task.FromResult(NotificationResult.Delivered("wx-1"));
        };
        channel.Find = _ => NotificationResult.Delivered("wx-1");
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync(shaky);
        Assert.Equal(Regulations.CaseStatus.Completed, (await Desk.FindAsync(Town.Key("C-1")))!.Status);

        shaky.Before = null;
        await PassAsync(Second);

        Assert.Single(channel.Sent);
        Assert.Equal(Regulations.CaseStatus.FedBack, (await Desk.FindAsync(Town.Key("C-1")))!.Status);
    }

    [Fact]
    public async Task A_way_that_the_owner_has_not_accepted_is_not_used_at_all()
    {
        channel.Way = ContactWay.Sms;
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();

        Assert.Empty(channel.Sent);
        Assert.DoesNotContain(await Desk.HistoryAsync("C-1"), e => e is FeedbackAttempted or ResultFedBack);
        Assert.Contains("WAY_NOT_ACCEPTED", Assert.Single(node.Log.Lines).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contact_whom_a_person_tells_is_left_to_them()
    {
        channel.Way = null;
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();

        Assert.Empty(channel.Sent);
        Assert.DoesNotContain(await Desk.HistoryAsync("C-1"), e => e is FeedbackAttempted);
        Assert.Empty(node.Log.Lines);
    }

    [Fact]
    public async Task What_a_person_told_meanwhile_is_not_told_again()
    {
        await Desk.CompleteAsync("C-1");
        await Desk.SendAsync(new GiveResultFeedback(Town.Key("C-1"), Lead, ContactWay.Phone, Text("灯已修好")));

        await using Node node = await StartAsync();

        Assert.Empty(channel.Sent);
    }

    [Fact]
    public async Task A_receipt_that_comes_later_is_the_feedback_and_the_same_one_again_changes_nothing()
    {
        channel.Send = (_, _) => Task.FromResult(NotificationResult.Unknown);
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();
        await PassAsync(TimeSpan.FromMinutes(10));
        string id = channel.Sent.Single().Id;

        CaseResult? first = await ReceiptAsync(node, id, NotificationResult.Delivered("smsc-77"));
        CaseResult? second = await ReceiptAsync(node, id, NotificationResult.Delivered("smsc-77"));

        Assert.Equal((CaseOutcome.Done, CaseOutcome.AlreadyDone), (first!.Outcome, second!.Outcome));
        ResultFedBack told = (await Desk.HistoryAsync("C-1")).OfType<ResultFedBack>().Single();
        Assert.Equal(("smsc-77", time.GetCurrentInstant()), (told.Evidence, told.OccurredAt));
    }

    [Fact]
    public async Task A_receipt_of_failure_is_an_attempt_and_a_delivery_after_it_still_counts()
    {
        channel.Send = (_, _) => Task.FromResult(NotificationResult.Unknown);
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();
        string id = channel.Sent.Single().Id;

        Assert.Null(await ReceiptAsync(node, id, NotificationResult.Unknown));
        Assert.Equal(CaseOutcome.Done, (await ReceiptAsync(node, id, NotificationResult.Failed("absent")))!.Outcome);
        Assert.Equal(CaseOutcome.Done, (await ReceiptAsync(node, id, NotificationResult.Delivered("smsc-78")))!.Outcome);
        Assert.Equal(Regulations.CaseStatus.FedBack, (await Desk.FindAsync(Town.Key("C-1")))!.Status);
    }

    [Theory]
    [InlineData("C-1:5:c1")]
    [InlineData("C-9:5:c1")]
    [InlineData("C-1")]
    [InlineData("C-1:five:c1")]
    public async Task A_receipt_of_what_was_never_sent_is_refused(string id)
    {
        channel.Way = null;
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => ReceiptAsync(node, id, NotificationResult.Delivered("x")));
    }

    [Fact]
    public async Task Everybody_who_asked_is_told_each_in_a_notice_of_their_own()
    {
        await Desk.AcceptAsync("C-1");
        time.Pass(Second);
        await Desk.AcceptAsync("C-2");
        await Desk.MergeAsync(Town.Key("C-1"), Town.Key("C-2"), Lead, Text("同一盏灯"));
        CaseKey key = Town.Key("C-1");
        await Desk.SendAsync([new Classify(key, Lead, Classification.Category.Ordinary), new InformOwner(key, Lead, true) { Process = Text("登记") }, new Dispatch(key, Lead, HandlerWang, Text("更换")), new Complete(key, Handler, Text("已更换"))]);
        await using Node node = await StartAsync();

        Assert.Equal(["c1", "c2"], channel.Sent.Select(n => n.Contact.Id));
        ResultFedBack[] told = [.. (await Desk.HistoryAsync("C-1")).OfType<ResultFedBack>()];
        Assert.Equal([false, true], told.Select(e => e.Complete));
    }

    [Theory]
    [InlineData(Delivery.Delivered)]
    [InlineData(Delivery.Refused)]
    [InlineData(Delivery.Failed)]
    [InlineData(Delivery.Unknown)]
    public async Task The_judge_finds_nothing_in_the_histories_that_notices_leave(Delivery delivery)
    {
        channel.Send = (_, _) => Task.FromResult(delivery switch
        {
            Delivery.Delivered => NotificationResult.Delivered("wx-1"),
            Delivery.Refused => NotificationResult.Refused("43101"),
            Delivery.Failed => NotificationResult.Failed("45009"),
            _ => NotificationResult.Unknown,
        });
        await Desk.CompleteAsync("C-1");
        await using Node node = await StartAsync();
        if (delivery == Delivery.Refused)
            await Desk.SendAsync(new GiveResultFeedback(Town.Key("C-1"), Lead, ContactWay.Phone, Text("灯已修好")));

        HistoryVerdict verdict = await new HistoryJudge(new JudgeOptions { People = Estate.People }).JudgeAsync(store, Town.Key("C-1"));

        Assert.True(verdict.EventCount > 5);
        Assert.True(verdict.IsClean, verdict.ToString());
    }

    [Fact]
    public void A_result_without_its_proof_is_refused()
    {
        Assert.Throws<ArgumentException>(() => NotificationResult.Delivered(" "));
        Assert.Throws<ArgumentException>(() => NotificationResult.Refused(""));
        Assert.Throws<ArgumentException>(() => NotificationResult.Failed(null!));
    }

    private static async Task<CaseResult?> ReceiptAsync(Node node, string id, NotificationResult result)
    {
        await using AsyncServiceScope scope = node.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<NotificationReceipts>().RecordAsync(Company, id, result);
    }

    private Node Build(ICaseStore? over = null) =>
        Node.Build(over ?? store, time, sdk => sdk.AddFeedRunner(o => o.Companies.Add(Company)).AddNotifications<ManualPort>(), services => services.AddSingleton(channel));

    private async Task<Node> StartAsync(ICaseStore? over = null)
    {
        Node node = await Build(over).StartAsync();
        await time.SleepersAsync(1);
        return node;
    }

    private async Task PassAsync(TimeSpan passing)
    {
        time.Pass(passing);
        await time.SleepersAsync(1);
    }
}
