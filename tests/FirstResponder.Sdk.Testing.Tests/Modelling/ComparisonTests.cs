using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Testing.Modelling;
using FirstResponder.Sdk.Testing.Tests.Judging;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

/// <summary>Everything that an ERP tells is compared, field by field; what it doesn't tell is noted.</summary>
public sealed class ComparisonTests
{
    private static readonly CaseKey Key = new("安居物业", "C-1");
    private static readonly Instant Noon = Instant.FromUtc(2026, 5, 6, 4, 0);

    private static readonly Dictionary<string, (DeskDifferenceKind Kind, Action<ShownCase> Change)> Screens = new()
    {
        ["Status"] = (DeskDifferenceKind.View, c => c.Status = CaseStatus.Closed),
        ["StatusName"] = (DeskDifferenceKind.View, c => c.StatusName = "已销号"),
        ["Version"] = (DeskDifferenceKind.View, c => c.Version = 8),
        ["Round"] = (DeskDifferenceKind.View, c => c.Round = 2),
        ["CategoryName"] = (DeskDifferenceKind.View, c => c.CategoryName = "复杂类"),
        ["FirstResponder"] = (DeskDifferenceKind.View, c => c.FirstResponder = "s03"),
        ["Lead"] = (DeskDifferenceKind.View, c => c.Lead = "s03"),
        ["Handler"] = (DeskDifferenceKind.View, c => c.Handler = ""),
        ["a duty gone"] = (DeskDifferenceKind.Duties, c => c.Duties = []),
        ["a duty twice"] = (DeskDifferenceKind.Duties, c => c.Duties = [Duty(), Duty()]),
        ["a duty too many"] = (DeskDifferenceKind.Duties, c => c.Duties = [Duty(), new ShownDuty("D-02#round.1", Role.Handler)]),
        ["the duty's role"] = (DeskDifferenceKind.Duties, c => c.Duties = [Duty(owner: Role.Handler)]),
        ["the duty's person"] = (DeskDifferenceKind.Duties, c => c.Duties = [Duty(d => d.Person = "s04")]),
        ["the duty's due"] = (DeskDifferenceKind.Duties, c => c.Duties = [Duty(d => d.Due = Noon + Duration.FromMilliseconds(1))]),
        ["the duty's threshold"] = (DeskDifferenceKind.Duties, c => c.Duties = [Duty(d => d.AlertAt = null)]),
        ["the duty's lateness"] = (DeskDifferenceKind.Duties, c => c.Duties = [Duty(d => d.IsLate = true)]),
        ["a cell"] = (DeskDifferenceKind.Ledger, c => c.Ledger = ["台账", "陈小明 "]),
        ["a cell gone"] = (DeskDifferenceKind.Ledger, c => c.Ledger = ["台账"]),
    };

    private static readonly Dictionary<string, (DeskDifferenceKind Kind, Action<DeskAnswer> Change)> Answers = new()
    {
        ["code"] = (DeskDifferenceKind.Refusals, a => a.Refusals = [new Refusal("NO_FEEDBACK", "附件2 第十七条")]),
        ["subject"] = (DeskDifferenceKind.Refusals, a => a.Refusals = [new Refusal("NO_FOLLOW_UP", "附件2 第十七条", "round 1")]),
        ["clause"] = (DeskDifferenceKind.Refusals, a => a.Refusals = [new Refusal("NO_FOLLOW_UP", "附件2 第十五条")]),
        ["facts"] = (DeskDifferenceKind.Facts, a => a.Facts = [CaseFact.Completed, CaseFact.Guided]),
        ["warnings"] = (DeskDifferenceKind.Facts, a => a.Warnings = []),
        ["others"] = (DeskDifferenceKind.Facts, a => a.Others = []),
    };

    public static TheoryData<string> ScreenNames => [.. Screens.Keys];

    public static TheoryData<string> AnswerNames => [.. Answers.Keys];

    [Fact]
    public void Two_sides_alike_show_no_difference()
    {
        var notCompared = new HashSet<string>();
        var comparison = new Comparison(notCompared);

        Assert.Empty(comparison.Of(Screen(), Screen()));
        Assert.Empty(comparison.Of(Of(Answer()), Of(Answer())));
        Assert.Empty(comparison.Of((ShownCase?)null, null));
        Assert.Empty(notCompared);
    }

    [Theory]
    [MemberData(nameof(ScreenNames))]
    public void What_is_shown_otherwise_is_a_difference(string name)
    {
        var (kind, change) = Screens[name];
        var shown = Screen();
        change(shown);

        Assert.Equal(kind, Assert.Single(new Comparison(new HashSet<string>()).Of(Screen(), shown)).Kind);
    }

    [Theory]
    [MemberData(nameof(AnswerNames))]
    public void What_is_answered_otherwise_is_a_difference(string name)
    {
        var (kind, change) = Answers[name];
        var answer = Answer();
        change(answer);

        Assert.Equal(kind, Assert.Single(new Comparison(new HashSet<string>()).Of(Of(Answer()), Of(answer))).Kind);
    }

    [Fact]
    public void The_order_of_reasons_duties_and_reminders_means_nothing()
    {
        Refusal[] reasons = [new("A", "第一条"), new("B", "第二条")];
        ShownAnnouncement[] reminders = [new(Key, "D-01#round.1", Noon, false), new(Key, "D-02#round.1", Noon, true)];
        var comparison = new Comparison(new HashSet<string>());

        Assert.Empty(comparison.Of(Of(new DeskAnswer(CaseOutcome.Refused) { Refusals = reasons }), Of(new DeskAnswer(CaseOutcome.Refused) { Refusals = [.. reasons.Reverse()] })));
        Assert.Empty(comparison.Of(new Reply(null, reminders, null), new Reply(null, [.. reminders.Reverse()], null)));
    }

    [Fact]
    public void A_reminder_of_another_time_or_kind_is_a_difference()
    {
        var comparison = new Comparison(new HashSet<string>());
        var expected = new Reply(null, [new(Key, "D-01#round.1", Noon, false)], null);
        ShownAnnouncement[] others = [new(Key, "D-01#round.1", Noon, true), new(Key, "D-01#round.1", Noon + Duration.FromSeconds(1), false), new(new CaseKey("安居物业", "C-2"), "D-01#round.1", Noon, false)];

        Assert.All(others, other => Assert.Equal(DeskDifferenceKind.Announcements, Assert.Single(comparison.Of(expected, new Reply(null, [other], null))).Kind));
    }

    [Fact]
    public void A_case_that_only_one_side_has_is_a_difference()
    {
        var comparison = new Comparison(new HashSet<string>());

        Assert.Equal(DeskDifferenceKind.View, Assert.Single(comparison.Of(Screen(), null)).Kind);
        Assert.Equal(DeskDifferenceKind.View, Assert.Single(comparison.Of(null, Screen())).Kind);
    }

    [Fact]
    public void Exceptions_are_alike_by_their_type()
    {
        var comparison = new Comparison(new HashSet<string>());
        var fault = new Reply(null, null, new ArgumentException("甲"));

        Assert.Empty(comparison.Of(fault, new Reply(null, null, new ArgumentException("乙"))));
        Assert.Equal(DeskDifferenceKind.Fault, Assert.Single(comparison.Of(fault, new Reply(null, null, new InvalidOperationException("甲")))).Kind);
        Assert.Equal(DeskDifferenceKind.Fault, Assert.Single(comparison.Of(fault, Of(Answer()))).Kind);
    }

    [Fact]
    public void What_is_not_told_is_noted()
    {
        var notCompared = new HashSet<string>();
        var comparison = new Comparison(notCompared);

        Assert.Empty(comparison.Of(Screen(), new ShownCase(Key, CaseStatus.InProgress)));
        Assert.Empty(comparison.Of(Of(Answer()), Of(new DeskAnswer(CaseOutcome.Refused))));
        Assert.Equal(["CategoryName", "Duties", "Facts", "FirstResponder", "Handler", "Lead", "Ledger", "Others", "Refusals", "Round", "StatusName", "Version", "Warnings"], notCompared.Order());
    }

    [Fact]
    public void Histories_differ_in_whatever_an_event_has()
    {
        var honest = Lives.Ordinary().Read();
        RecordedHistory With(Func<RecordedEvent, RecordedEvent> change) => new(honest.Company, honest.CaseId, [.. honest.Events.Select(e => e.Number == 3 ? change(e) : e)], honest.Head);
        (string What, RecordedHistory Forged)[] forged =
        [
            ("number", With(e => new RecordedEvent(4, e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt, e.CommandId, e.Hash))),
            ("type", With(e => new RecordedEvent(3, "remarked.v1", e.ToPayload(), e.OccurredAt, e.RecordedAt, e.CommandId, e.Hash))),
            ("content told", With(e => new RecordedEvent(3, e.TypeName, "{}"u8.ToArray(), e.OccurredAt, e.RecordedAt, e.CommandId, e.Hash))),
            ("occurred at", With(e => new RecordedEvent(3, e.TypeName, e.ToPayload(), Noon, e.RecordedAt, e.CommandId, e.Hash))),
            ("recorded at", With(e => new RecordedEvent(3, e.TypeName, e.ToPayload(), e.OccurredAt, Noon, e.CommandId, e.Hash))),
            ("command id", With(e => new RecordedEvent(3, e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt, "x", e.Hash))),
            ("seal", With(e => new RecordedEvent(3, e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt, e.CommandId, ChainHash.None))),
        ];

        Assert.Null(HistoryComparison.Of(honest, With(e => e)));
        Assert.All(forged, pair => Assert.Contains("#3", HistoryComparison.Of(honest, pair.Forged)!.What, StringComparison.Ordinal));
        Assert.All(forged, pair => Assert.Contains(pair.What, HistoryComparison.Of(honest, pair.Forged)!.What, StringComparison.Ordinal));
        Assert.Contains("number of events", HistoryComparison.Of(honest, new RecordedHistory(honest.Company, honest.CaseId, [.. honest.Events.SkipLast(1)]))!.What, StringComparison.Ordinal);
    }

    private static Reply Of(DeskAnswer answer) => new(answer, null, null);

    private static DeskAnswer Answer() => new(CaseOutcome.Refused)
    {
        Refusals = [new Refusal("NO_FOLLOW_UP", "附件2 第十七条")],
        Facts = [CaseFact.Guided, CaseFact.Completed],
        Warnings = ["LOOSER_THAN_GUIDELINE"],
        Others = [new CaseKey("安居物业", "C-2")],
    };

    private static ShownCase Screen() => new(Key, CaseStatus.InProgress)
    {
        StatusName = "处置中",
        Version = 7,
        Round = 1,
        CategoryName = "普通类",
        FirstResponder = "s02",
        Lead = "s02",
        Handler = "s03",
        Duties = [Duty()],
        Ledger = ["台账", "陈小明"],
    };

    private static ShownDuty Duty(Action<ShownDuty>? change = null, Role owner = Role.Lead)
    {
        var duty = new ShownDuty("D-01#round.1", owner) { Person = "s02", Due = Noon, AlertAt = Noon - Duration.FromHours(1), IsLate = false };
        change?.Invoke(duty);
        return duty;
    }
}
