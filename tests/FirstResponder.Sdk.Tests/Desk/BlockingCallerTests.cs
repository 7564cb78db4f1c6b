using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Desk;

/// <summary>A window's thread, as in WinForms, may block on the desk: nothing that the desk awaits comes back to it.</summary>
public class BlockingCallerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ScriptedClock clock = new("2026-04-28 09:00");
    private readonly CaseDesk desk;

    public BlockingCallerTests() => desk = CaseDesk.Create(new HoppingStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new HoppingEstates(Estate), Clock = clock, ReadPageSize = 2 });

    [Fact]
    public void Every_call_of_the_desk_may_be_blocked_on() => OnItsThread(() =>
    {
        var master = Request("C-1");
        var taken = Wait(desk.AcceptAsync(master, new CommandOptions { CommandId = "a-1" }));
        Assert.Equal(CaseOutcome.AlreadyDone, Wait(desk.AcceptAsync(master, new CommandOptions { CommandId = "a-1" })).Outcome);
        var key = taken.Case.Key;
        Assert.True(Wait(desk.SendAsync(new Classify(key, Lead, Category.Ordinary))).IsDone);
        Assert.True(Wait(desk.SendAsync([new InformOwner(key, Lead, true) { Process = Text("登记、派工、办结、回访"), Way = ContactWay.Phone }, new Dispatch(key, Lead, HandlerWang, Text("更换灯具"))])).IsDone);
        Assert.Equal(CaseOutcome.Refused, Wait(desk.CloseAsync(new Close(key, Keeper))).Outcome);
        Assert.Single(Wait(desk.SendAsync(new SpawnCase(key, Lead, new NewMatter(Text("卫生间漏水"))))).Others, o => o.IsDone);
        Assert.Equal(2, Wait(desk.SendAsync(new Split(key, Lead, [new NewMatter(Text("门禁失灵")), new NewMatter(Text("路灯坏"))]))).Others.Count(o => o.IsDone));

        Assert.True(Wait(desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Hotline12345, "灯不亮") { CaseId = "C-2", Origin = Origin.Transfer, ExternalSource = "12345", ExternalNumber = "88" })).IsDone);
        Assert.Single(Wait(desk.MergeAsync(key, new CaseKey(Company, "C-2"), Lead)).Others, o => o.IsDone);

        clock.Set("2026-04-30 09:00");
        var running = new Import(Request("C-3"), [new Classify(default, Lead, Category.Ordinary) { OccurredAt = clock.GetCurrentInstant() }]);
        running.Intake.OccurredAt = clock.GetCurrentInstant();
        Assert.True(Wait(desk.ImportAsync(running)).IsDone);
        Assert.Equal(1, Wait(desk.ImportManyAsync([running])).Already);

        Assert.NotEmpty(Wait(desk.DueAsync(Company)).Announced);
        Assert.Equal(CaseStatus.Merged, Wait(desk.FindAsync(new CaseKey(Company, "C-2")))!.Status);
        Assert.Null(Wait(desk.FindAsync(new CaseKey(Company, "C-99"))));
        Assert.Null(Wait(desk.VerifyAsync(new CaseKey(Company, "C-99"))));
        Assert.NotNull(Wait(desk.VerifyAsync(key)));
    });

    private static Accept Request(string id) => new(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { CaseId = id };

    private static T Wait<T>(ValueTask<T> call) => call.AsTask().GetAwaiter().GetResult();

    private static void OnItsThread(Action act)
    {
        var context = new BlockedContext();
        Exception? fault = null;
        var thread = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(context);
            try
            {
                act();
            }
            catch (Exception e)
            {
                fault = e;
            }
        })
        { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(Patience), $"The thread is blocked for ever; {context.Posted} continuations wait for it.");
        Assert.Null(fault);
        Assert.Equal(0, context.Posted);
    }
}
