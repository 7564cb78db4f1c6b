using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Clocks;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;
using NodaTime.Text;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>A case lived honestly through the real desk, store and chain, under a scripted clock.</summary>
internal sealed class DeskLife
{
    private static readonly LocalDateTimePattern Written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private readonly InMemoryCaseStore store = new();
    private readonly ScriptedClock clock = new(At("2026-04-28 08:00"));
    private readonly CaseDeskOptions options;
    private CaseDesk desk;

    public DeskLife(Regulation? regulation = null)
    {
        options = new CaseDeskOptions { Regulation = regulation ?? Regulation.Jiangxi, Estates = new EstateList(Cast.Estate), Clock = clock };
        desk = CaseDesk.Create(store, options);
    }

    public static CaseKey Key { get; } = new(Cast.Company, "C-1");

    public InMemoryCaseStore Store => store;

    public static Instant At(string time) => Written.Parse(time.Length == 11 ? "2026-" + time : time).Value.InZoneStrictly(EstateProfile.ChinaZone).ToInstant();

    /// <summary>Does something at a local time of China ("04-28 08:05", of 2026 unless said); it must go through.</summary>
    public DeskLife Do(string time, params CaseCommand[] commands)
    {
        clock.Now = At(time);
        var result = commands is [Accept accept] ? desk.AcceptAsync(accept).AsTask().GetAwaiter().GetResult() : commands is [Import import] ? desk.ImportAsync(import).AsTask().GetAwaiter().GetResult() : desk.SendAsync(commands).AsTask().GetAwaiter().GetResult();
        Assert.True(result.IsDone, $"{time} {commands[0].Name}: {result.Outcome} {string.Join(", ", result.Refusals.Select(r => r.FullCode))} {result.Note}");
        return this;
    }

    /// <summary>The scheduler of the host asks what has fallen due.</summary>
    public DeskLife Due(string time)
    {
        clock.Now = At(time);
        Assert.NotEmpty(desk.DueAsync(Cast.Company).AsTask().GetAwaiter().GetResult().Announced);
        return this;
    }

    /// <summary>The same matter heard a second time, and joined to this case.</summary>
    public DeskLife Joins(string time, Complainant who, string caseId)
    {
        clock.Now = At(time);
        var other = desk.AcceptAsync(new Accept(Cast.Company, "e1", who, Cast.LeadLi, Channel.Phone, "楼道灯还没修") { CaseId = caseId }).AsTask().GetAwaiter().GetResult();
        var merged = desk.MergeAsync(Key, other.Case.Key, Cast.Lead, Cast.Text("同一盏灯"), Cast.Text("同意由先报的邻居代表")).AsTask().GetAwaiter().GetResult();
        Assert.True(merged.IsDone);
        return this;
    }

    /// <summary>From now on the desk counts with another table of days.</summary>
    public DeskLife Under(WorkingDayCalendar calendar)
    {
        options.Calendar = calendar;
        desk = CaseDesk.Create(store, options);
        return this;
    }

    public RecordedHistory Read(string caseId = "C-1") => RecordedHistory.ReadAsync(store, new CaseKey(Cast.Company, caseId)).GetAwaiter().GetResult();
}
