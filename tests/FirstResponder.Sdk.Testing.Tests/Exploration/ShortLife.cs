using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>A case that was dissatisfied once and closed in its second round, step by step.</summary>
internal static class ShortLife
{
    private static readonly Staff Lead = new("s1", "李四");
    private static readonly PersonalText Said = PersonalText.Free("已说明");

    /// <summary>The case after each command, the closed one last.</summary>
    public static IReadOnlyList<Case> Steps { get; } = Live();

    public static IReadOnlyList<CaseEvent> History => Steps[^1].History;

    private static List<Case> Live()
    {
        var now = Instant.FromUtc(2026, 5, 18, 1, 0);
        var estate = new EstateProfile("安居物业", "e1", "滨江花园");
        var by = Actor.Of(Lead);
        var key = new CaseKey("安居物业", "C-1");
        var steps = new List<Case>();
        CaseCommand[] commands =
        [
            new Accept("安居物业", "e1", new Complainant("r-1"), Lead, Channel.Phone, "灯坏了", by) { CaseId = "C-1", Classification = new Sorting(Category.Ordinary) },
            new Complete(key, by, Said),
            new GiveResultFeedback(key, by, ContactWay.Phone, Said),
            Asked(key, by, Rating.Dissatisfied, null),
            new RecordReview(key, by, Said, Said),
            new PlanRectification(key, by, Said, PromisedTime.At(now + Duration.FromDays(2)), new Staff("s2", "王五")),
            new TellRectification(key, by, ContactWay.Phone, Said),
            new Complete(key, by, Said),
            new GiveResultFeedback(key, by, ContactWay.Phone, Said),
            Asked(key, by, Rating.Satisfied, Verdict.Satisfied),
            new Close(key, by),
        ];
        foreach (var command in commands)
        {
            now += Duration.FromMinutes(1);
            var decided = Assert.IsType<Decided>(CaseLifecycle.Decide(steps.LastOrDefault(), command, new DecisionContext(Regulation.Jiangxi, estate, WorkingDayCalendar.China, now)));
            steps.Add(decided.Next);
        }

        return steps;
    }

    private static FollowUp Asked(CaseKey key, Actor by, Rating rating, Verdict? verdict) =>
        new(key, by, ContactWay.Phone, rating) { Efficiency = rating, Attitude = rating, Result = rating, Verdict = verdict };
}
