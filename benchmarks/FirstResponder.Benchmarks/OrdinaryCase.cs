using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>A lamp in a lift hall, from the contact to the closing of the case: ten commands, as a property manager would enter them.</summary>
internal sealed class OrdinaryCase
{
    private static readonly Staff Lead = new("s02", "李四", "客服专员");
    private static readonly Staff Handler = new("s03", "王五", "维修工", StaffKind.Engineering);
    private static readonly Staff Clerk = new("s07", "吴九", "客服");
    private static readonly CaseKey Key = new("安居物业", "C-1");

    private readonly EstateProfile estate = new("安居物业", "e1", "滨江花园") { People = [new EstatePerson(Clerk, Role.CustomerService)] };
    private readonly FixedClock clock = new();
    private CaseDesk? desk;
    private readonly CaseCommand[] commands;
    private readonly DecisionContext[] contexts;

    public OrdinaryCase()
    {
        var lead = Actor.Of(Lead);
        var owner = new Complainant("r-1001", PersonalText.Name("陈小明"), [PersonalText.Phone("13912341234")]);
        (string At, CaseCommand Command)[] steps =
        [
            ("2026-04-28 08:05", new Accept("安居物业", "e1", owner, Lead, Channel.Phone, "3栋电梯厅的灯坏了")),
            ("2026-04-28 08:10", new Classify(Key, lead, Category.Ordinary)),
            ("2026-04-28 08:12", new InformOwner(Key, lead, true) { Process = PersonalText.Free("登记、派工、办结、回访") }),
            ("2026-04-28 08:20", new Dispatch(Key, lead, Handler, PersonalText.Free("更换灯具并测试"))),
            ("2026-04-28 10:10", new SyncProgress(Key, Actor.Of(Handler), PersonalText.Free("已到场，正在更换"))),
            ("2026-04-28 10:40", new RecordSiteWork(Key, Actor.Of(Handler), SiteWorkKind.Record, PersonalText.Free("已更换两盏"))),
            ("2026-04-28 10:45", new Complete(Key, Actor.Of(Handler), PersonalText.Free("灯已更换，测试正常"))),
            ("2026-04-28 11:05", new GiveResultFeedback(Key, lead, ContactWay.Phone, PersonalText.Free("灯已修好"))),
            ("2026-04-29 09:30", new FollowUp(Key, Actor.Of(Clerk), ContactWay.Phone, Rating.Satisfied) { Efficiency = Rating.Satisfied, Attitude = Rating.Satisfied, Result = Rating.Satisfied, Verdict = Verdict.Satisfied }),
            ("2026-04-29 09:40", new Close(Key, Actor.Of(Clerk))),
        ];
        commands = [.. steps.Select(s => s.Command)];
        contexts = [.. steps.Select(s => ContextAt(s.At))];
    }

    public DecisionContext ContextAt(string local) => new(Regulation.Jiangxi, estate, WorkingDayCalendar.China, At(local)) { NewCaseId = Key.CaseId };

    public Case Live(int steps)
    {
        Case? current = null;
        for (var i = 0; i < steps; i++)
        {
            current = ((Decided)CaseLifecycle.Decide(current, commands[i], contexts[i])).Next;
        }

        return current!;
    }

    public Case Live() => Live(commands.Length);

    /// <summary>The same ten commands through a desk: each loads the case from the store, verifies its chain and appends.</summary>
    public Task<CaseView> LiveAtDesk() => LiveAtDesk(new InMemoryCaseStore());

    /// <summary>The same over a store of one's own, which must not have the case yet.</summary>
    public async Task<CaseView> LiveAtDesk(ICaseStore store)
    {
        desk ??= CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(estate), Clock = clock });
        var empty = desk.Over(store);
        CaseResult result = null!;
        for (var i = 0; i < commands.Length; i++)
        {
            clock.Now = contexts[i].Now;
            if (commands[i] is Accept accept)
            {
                accept.CaseId = Key.CaseId;
            }

            result = await empty.SendAsync(commands[i]).ConfigureAwait(false);
        }

        return result.IsDone ? result.Case : throw new InvalidOperationException(result.ToString());
    }

    /// <summary>A case in handling whose history was drawn out by notes until it has that many events.</summary>
    public Case Long(int events)
    {
        var current = Live(4);
        var context = contexts[4];
        for (var i = 0; current.Version < events; i++)
        {
            current = ((Decided)CaseLifecycle.Decide(current, i % 2 == 0 ? commands[4] : commands[5], context)).Next;
        }

        return current;
    }

    public static Actor LeadActor => Actor.Of(Lead);

    private sealed class FixedClock : IClock
    {
        public Instant Now { get; set; }

        public Instant GetCurrentInstant() => Now;
    }

    private static Instant At(string local) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(local).Value.InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
}
