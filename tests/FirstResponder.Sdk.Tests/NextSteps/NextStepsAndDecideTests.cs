using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.NextSteps;

/// <summary>A button that is drawn works when its form is filled in; a button that is greyed out is refused for the reasons shown; what isn't drawn has no place.</summary>
public class NextStepsAndDecideTests
{
    // Book-keeping that is always allowed and often finds nothing to do.
    private static readonly CommandName[] Idle = [CommandName.LinkMatter, CommandName.AnnounceDue, CommandName.Recompute, CommandName.MigrateRules];

    private static readonly Actor[] Everybody = [Lead, Handler, SecondHandler, Clerk, Keeper, Head, Chief, Guard, Owner, Bureau, Job];

    private static readonly Dictionary<string, Func<Story>> Stages = new()
    {
        ["accepted"] = () => Openings.Accepted("accepted"),
        ["ordinary"] = () => Openings.Classified("ordinary", Category.Ordinary),
        ["complex"] = () => Openings.Classified("complex", Category.Complex),
        ["emergency, not started"] = () => Openings.Classified("emergency", Category.Emergency),
        ["emergency, started"] = () => Openings.Emergency("emergency"),
        ["out of scope"] = () => Openings.Classified("out of scope", Category.OutOfScope),
        ["consultation"] = () => Openings.Classified("consultation", Category.Consultation),
        ["dispatched"] = () => Openings.Dispatched("dispatched"),
        ["extension waits"] = ExtensionWaits,
        ["supervised"] = Supervised,
        ["joined"] = Joined,
        ["completed"] = () => Openings.Completed("completed"),
        ["fed back"] = () => Openings.FedBack("fed back"),
        ["followed up"] = () => Openings.FollowedUp("followed up"),
        ["confirmed"] = () => Openings.FollowedUp("confirmed", Rating.Satisfied, Verdict.Satisfied),
        ["under review"] = () => Openings.Dissatisfied("under review"),
        ["reviewed"] = Reviewed,
        ["rectifying"] = () => Openings.Rectifying("rectifying"),
        ["completed again"] = () => Openings.CompletedAgain("completed again"),
        ["closed"] = Closed,
    };

    public static TheoryData<string> Names => [.. Stages.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Possible_steps_pass_and_impossible_ones_are_refused_for_the_reasons_shown(string stage)
    {
        var story = Stages[stage]();
        var context = Now(story);
        foreach (var actor in Everybody)
        {
            foreach (var step in CaseLifecycle.NextSteps(story.Case, actor, context))
            {
                var decision = CaseLifecycle.Decide(story.Case, WholeCommands.Of(step.Command, story, actor)!, context);
                string[] codes = decision switch
                {
                    Refused refused => [.. refused.Reasons.Select(r => r.FullCode).Order(StringComparer.Ordinal)],
                    NotApplicable notNow => ["NOT_NOW:" + notNow.Status],
                    _ => [],
                };
                var expected = step.WhyNot.Select(r => r.FullCode).Order(StringComparer.Ordinal);
                Assert.True(expected.SequenceEqual(codes), $"{stage}, {actor.Name ?? actor.Id} {step.Command}: shown [{string.Join(", ", expected)}], decided {decision}");
                Assert.True(!step.IsPossible || decision is Decided || (decision is NothingToDo && Idle.Contains(step.Command)), $"{stage}, {actor.Name ?? actor.Id} {step.Command}: possible, but {decision}");
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_command_of_the_table_is_listed_once(string stage)
    {
        var story = Stages[stage]();
        var listed = CaseLifecycle.NextSteps(story.Case, Lead, Now(story)).Select(s => s.Command);
        Assert.Equal(Enum.GetValues<CommandName>().Where(n => n is not (CommandName.Import or CommandName.Accept)).Order(), listed.Order());
    }

    [Theory, MemberData(nameof(Names))]
    public void A_person_can_always_go_on_until_the_case_has_ended(string stage)
    {
        var story = Stages[stage]();
        var context = Now(story);
        var forward = Everybody.Where(a => a != Job).SelectMany(a => CaseLifecycle.NextSteps(story.Case, a, context)).Where(s => s.IsPossible && (s.Row.To.Count > 0 || s.Meets is not null));
        Assert.Equal(story.Case.IsEnded, !forward.Any());
    }

    private static DecisionContext Now(Story story) => new(story.Regulation, story.Estate, story.Calendar, story.Case.LastRecordedAt + Duration.FromMinutes(1));

    private static Story ExtensionWaits()
    {
        var story = Openings.Dispatched("extension");
        return story.When("10:00", new ProposeExtension(story.Key, Lead, ExtensionCause.Materials, Text("缺货"), story.Promise("05-06 18:00"))).Passes();
    }

    private static Story Supervised()
    {
        var story = Openings.Dispatched("supervised");
        return story.When("10:00", new Supervise(story.Key, Bureau, "区住建局", "督〔2026〕2号")).Passes();
    }

    private static Story Joined()
    {
        var story = Openings.Dispatched("joined");
        return story.When("10:00", new AbsorbMerged(story.Key, Lead, Duplicates.FromHotline("04-28 09:30", "20260428000123", "04-30 18:00").Case)).Passes();
    }

    private static Story Reviewed()
    {
        var story = Openings.Dissatisfied("reviewed");
        return story.When("14:00", story.Review()).Passes();
    }

    private static Story Closed()
    {
        var story = Openings.FollowedUp("closed", Rating.Satisfied, Verdict.Satisfied);
        return story.When("04-29 10:10", new Close(story.Key, Keeper)).Passes();
    }
}
