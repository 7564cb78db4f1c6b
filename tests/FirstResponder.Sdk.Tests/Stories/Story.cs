using System.Globalization;
using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;
using NodaTime.Text;
using Xunit.Sdk;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>A case told step by step against the pure core: when somebody does something at a time, then these events follow, or these refusals. A failure prints the whole story.</summary>
internal sealed class Story
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");
    private readonly StringBuilder told = new();
    private readonly string title;
    private readonly string caseId;
    private string day = "2026-04-28";

    public Story(string title, Regulation? regulation = null, string caseId = "C-1")
    {
        this.title = title;
        this.caseId = caseId;
        Regulation = regulation ?? RulesUnderTest.Jiangxi;
    }

    public Regulation Regulation { get; set; }

    public EstateProfile Estate { get; set; } = Cast.Estate;

    public WorkingDayCalendar Calendar { get; set; } = WorkingDayCalendar.China;

    public Assessment? Assessment { get; set; }

    public CaseKey Key => new(Cast.Company, caseId);

    public Case? Current { get; private set; }

    public Case Case => Current ?? throw new XunitException("The story has no case yet." + Environment.NewLine + told);

    public Decision? Last { get; private set; }

    /// <summary>The commands that passed, in order.</summary>
    public List<CaseCommand> Passed { get; } = [];

    public IReadOnlyList<CaseEvent> LastEvents => (Last as Decided)?.Events ?? [];

    /// <summary>An instant from local Chinese time: "2026-04-28 08:05", "04-28 08:05" (of 2026) or "08:05" (of the story's day), seconds optional.</summary>
    public Instant At(string time)
    {
        var full = time.Length switch
        {
            <= 8 => day + " " + time,
            <= 14 => "2026-" + time,
            _ => time,
        };
        var pattern = full.Length > 16 ? Seconds : Minutes;
        return pattern.Parse(full).Value.InZoneStrictly(EstateProfile.ChinaZone).ToInstant();
    }

    /// <summary>The day that times without a date belong to.</summary>
    public Story On(string date)
    {
        day = date.Length == 5 ? "2026-" + date : date;
        return this;
    }

    /// <summary>What is given when something is done at that time: the context of decisions.</summary>
    public DecisionContext ContextAt(string now) => new(Regulation, Estate, Calendar, At(now)) { Assessment = Assessment, NewCaseId = caseId };

    /// <summary>Somebody does something at <paramref name="time"/>; unless said otherwise it is recorded at the same moment.</summary>
    public Story When(string time, CaseCommand command, string? recordedAt = null)
    {
        if (time.Length > 8)
        {
            day = time.Length <= 14 ? "2026-" + time[..5] : time[..10];
        }

        command.OccurredAt = At(time);
        Last = CaseLifecycle.Decide(Current, command, ContextAt(recordedAt ?? time));
        Tell(time, command);
        if (Last is Decided decided)
        {
            Current = decided.Next;
            Passed.Add(command);
        }

        return this;
    }

    /// <summary>The whole decision in the notation of <see cref="StoryText"/>, an event a line.</summary>
    public Story Then(params string[] events)
    {
        if (Last is not Decided decided)
        {
            throw Broken("expected " + string.Join(" · ", events) + ", but got " + Describe(Last));
        }

        var actual = decided.Events.Select(StoryText.Of).ToArray();
        var expected = events.Select(StoryText.Normal).ToArray();
        if (!actual.SequenceEqual(expected))
        {
            throw Broken($"expected {string.Join(" · ", expected)}{Environment.NewLine}  but got  {string.Join(" · ", actual)}");
        }

        return this;
    }

    /// <summary>It went through, whatever the events are.</summary>
    public Story Passes() => Last is Decided ? this : throw Broken("expected it to pass, but got " + Describe(Last));

    /// <summary>Refused with exactly these codes (with their subjects), in any order; the case is unchanged.</summary>
    public Story Refused(params string[] codes)
    {
        if (Last is not Sdk.Cases.Refused refused)
        {
            throw Broken("expected refusal " + string.Join(", ", codes) + ", but got " + Describe(Last));
        }

        var actual = refused.Reasons.Select(r => r.FullCode).OrderBy(c => c, StringComparer.Ordinal).ToArray();
        if (!actual.SequenceEqual(codes.OrderBy(c => c, StringComparer.Ordinal)))
        {
            throw Broken($"expected refusal {string.Join(", ", codes)}{Environment.NewLine}  but got  {string.Join(", ", actual)}");
        }

        return this;
    }

    /// <summary>The last refusal cites <paramref name="clause"/> for <paramref name="code"/>.</summary>
    public Story Citing(string code, string clause)
    {
        var reason = (Last as Sdk.Cases.Refused)?.Reasons.FirstOrDefault(r => r.FullCode == code || r.Code == code) ?? throw Broken("no refusal " + code);
        return reason.Clause == clause ? this : throw Broken($"{code} should cite {clause}, but cites {reason.Clause}");
    }

    public Story HasNoPlaceNow() => Last is NotApplicable ? this : throw Broken("expected no place now, but got " + Describe(Last));

    public Story ChangesNothing() => Last is NothingToDo ? this : throw Broken("expected nothing to do, but got " + Describe(Last));

    /// <summary>The story goes on from a case that came about elsewhere.</summary>
    public Story Resume(Case current)
    {
        Current = current;
        return this;
    }

    public Story Is(CaseStatus status) => Case.Status == status ? this : throw Broken($"expected status {status}, but it is {Case.Status}");

    public Story Check(bool holds, string what) => holds ? this : throw Broken("expected " + what);

    /// <summary>The open duty of a rule.</summary>
    public Duty Open(string rule) => Case.OpenDuties.FirstOrDefault(d => d.Terms.Rule == rule) ?? throw Broken($"no open duty {rule}; open are {string.Join(", ", Case.OpenDuties.Select(d => d.Key))}");

    /// <summary>The last ended duty of a rule.</summary>
    public Duty Ended(string rule) => Case.EndedDuties.LastOrDefault(d => d.Terms.Rule == rule) ?? throw Broken($"no ended duty {rule}");

    public bool IsOpen(string rule) => Case.OpenDuties.Any(d => d.Terms.Rule == rule);

    public XunitException Broken(string why) => new($"{why}{Environment.NewLine}{Environment.NewLine}{title}{Environment.NewLine}{told}");

    private void Tell(string time, CaseCommand command) =>
        told.Append(CultureInfo.InvariantCulture, $"  {day} {time[Math.Max(0, time.IndexOf(' ', StringComparison.Ordinal) + 1)..],-8} {command.By.Name ?? command.By.Id} {command.Name}: {Describe(Last)}").AppendLine();

    private static string Describe(Decision? decision) => decision switch
    {
        Decided d => string.Join(" · ", d.Events.Select(StoryText.Of)),
        Sdk.Cases.Refused r => "✗ " + string.Join(", ", r.Reasons.Select(x => x.FullCode)),
        NotApplicable n => "✗ " + n,
        NothingToDo n => "– " + n.Reason,
        _ => "nothing was asked",
    };
}
