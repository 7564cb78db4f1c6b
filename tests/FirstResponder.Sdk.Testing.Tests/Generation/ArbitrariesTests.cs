using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Generation;
using FirstResponder.Sdk.Time;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Generation;

public class ArbitrariesTests
{
    [Fact]
    public void Request_texts_are_mostly_plausible_and_sometimes_odd()
    {
        var texts = Sample(Arbitraries.RequestTexts, 400);

        Assert.Contains(texts, text => Regulation.Jiangxi.Assess(text).NeedsEmergencyReview);
        Assert.True(texts.Count(text => Regulation.Jiangxi.Assess(text).Proposed is not null) > 200);
        Assert.Contains(texts, text => text.Length > 300);
        Assert.Contains(texts, text => text.Length < 6);
        Assert.True(texts.Distinct().Count() > 200);
    }

    [Fact]
    public void Request_texts_shrink_to_what_matters()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Arbitraries.RequestTexts, text => !text.Contains('灯', StringComparison.Ordinal))));

        Assert.Matches("Shrunk:\\s+\"?灯\"?\\s", failure.Message);
    }

    [Fact]
    public void Starts_lie_at_nights_holidays_make_up_weekends_and_year_ends()
    {
        var starts = Sample(Arbitraries.Starts, 600).Select(at => at.InZone(EstateProfile.ChinaZone).LocalDateTime).ToArray();
        var kinds = starts.GroupBy(start => WorkingDayCalendar.China.KindOf(start.Date)).ToDictionary(group => group.Key, group => group.Count());

        Assert.True(starts.Count(start => start.Hour is >= 22 or < 6) > 60);
        // Regions and companies have their days on calendars of their own.
        Assert.All(Enum.GetValues<DayKind>().Where(kind => kind is not (DayKind.RegionalHoliday or DayKind.OwnDayOff or DayKind.OwnWorkingDay)), kind => Assert.True(kinds.GetValueOrDefault(kind) >= 10, kind.ToString()));
        Assert.All(new[] { "劳动节", "国庆节", "元旦", "春节" }, name => Assert.Contains(starts, start => WorkingDayCalendar.China.DayName(start.Date)?.Contains(name, StringComparison.Ordinal) == true));
        Assert.Contains(starts, start => start is { Month: 12, Day: 31 });
        Assert.Contains(starts, start => !WorkingDayCalendar.China.IsPublished(start.Date));
    }

    [Fact]
    public void Rules_load_and_differ()
    {
        var rules = Sample(Arbitraries.Regulations, 300);

        Assert.True(rules.Select(rule => rule.Hash).Distinct().Count() > 15);
        Assert.All(Enum.GetValues<RuleLayer>().Where(layer => layer is RuleLayer.Law or RuleLayer.Contract or RuleLayer.Enterprise), layer => Assert.Contains(rules, rule => rule.Overlays.Any(overlay => overlay.Layer == layer)));
        Assert.Contains(rules, rule => rule.Settings.ExceptionalArchive);
        Assert.Contains(rules, rule => rule.Id != Regulation.Jiangxi.Id && rule.Rule("D-08")!.Limit != Regulation.Jiangxi.Rule("D-08")!.Limit);
        Assert.Contains(rules, rule => rule.Warnings.Any(warning => warning.Code == "LOOSER_THAN_GUIDELINE"));
    }

    [Fact]
    public void Overlays_fit_the_shipped_pack() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arbitraries.Overlays, overlay => Regulation.Jiangxi.With([overlay]).Overlays.Count == 1));

    [Fact]
    public void Calendars_differ_from_the_state_council_s_and_answer()
    {
        var calendars = Sample(Arbitraries.Calendars, 200);

        Assert.True(calendars.Select(calendar => calendar.Version).Distinct().Count() > 8);
        Assert.Contains(calendars, calendar => calendar.IsPublished(new LocalDate(2027, 5, 1)));
        Assert.All(calendars, calendar => Assert.False(calendar.IsWorkingDay(new LocalDate(2026, 10, 1))));
    }

    [Fact]
    public void A_request_is_accepted_in_every_estate() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(Arbitraries.Settings, setting => new CasePlay(setting, [new PlayStep(setting.Start, CommandName.Accept)]).Played.Case is { Status: CaseStatus.Accepted }));

    [Fact]
    public void Estates_are_staffed_in_many_ways()
    {
        var estates = Sample(Arbitraries.Estates, 200);

        Assert.Contains(estates, estate => estate.Workers.Count == 1);
        Assert.Contains(estates, estate => estate.Workers.Count > 4);
        Assert.Contains(estates, estate => estate.Estate.People.Any(person => (person.Roles & (Role.ProjectHead | Role.LedgerKeeper)) == (Role.ProjectHead | Role.LedgerKeeper)));
        Assert.Contains(estates, estate => estate.Estate.WorkingHours is not null);
        Assert.Contains(estates, estate => estate.Residents.Any(resident => resident.Name is null));
    }

    [Fact]
    public void Actors_are_of_every_kind() =>
        Assert.Equal(Enum.GetValues<ActorKind>(), Sample(Arbitraries.Actors, 200).Select(actor => actor.Kind).Distinct().Order());

    [Fact]
    public void Everything_shrinks_to_something_plainer_and_comes_to_an_end()
    {
        Ends(Arbitraries.RequestTexts);
        Ends(Arbitraries.Employees);
        Ends(Arbitraries.Residents);
        Ends(Arbitraries.Actors);
        Ends(Arbitraries.Estates);
        Ends(Arbitraries.Calendars);
        Ends(Arbitraries.Overlays);
        Ends(Arbitraries.Regulations);
        Ends(Arbitraries.Starts);
        Ends(Arbitraries.Settings);

        static void Ends<T>(Arbitrary<T> arbitrary)
        {
            foreach (var drawn in Sample(arbitrary, 25))
            {
                var value = drawn;
                for (var shrinks = 0; arbitrary.Shrinker(value).FirstOrDefault() is { } next && !(next is Instant && value!.Equals(next)); shrinks++)
                {
                    Assert.InRange(shrinks, 0, 2_000);
                    if (!arbitrary.Shrinker(value).Any())
                    {
                        break;
                    }

                    value = next;
                }
            }
        }
    }

    [Fact]
    public void Commands_fit_the_case_they_are_drawn_for()
    {
        var setting = PlaySetting.Plain;
        var current = new CasePlay(setting, [new PlayStep(setting.Start, CommandName.Accept)]).Played.Case!;

        Decision Decide(CaseCommand command) => CaseLifecycle.Decide(current, command, new DecisionContext(setting.Regulation, setting.Community.Estate, WorkingDayCalendar.China, setting.Start));
        var plausible = Sample(Arbitraries.Commands(setting, current, setting.Start, PlayOrder.Plausible), 200);
        var hostile = Sample(Arbitraries.Commands(setting, current, setting.Start, PlayOrder.Hostile), 200);

        Assert.True(plausible.Count(command => Decide(command) is Decided) > hostile.Count(command => Decide(command) is Decided) * 2);
        Assert.DoesNotContain(plausible, command => Decide(command) is NotApplicable);
        Assert.All(Sample(Arbitraries.Commands(setting, null, setting.Start), 50), command => Assert.NotNull(command.By));
    }

    [Fact]
    public void A_property_over_plays_that_fails_prints_the_shrunk_story()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(Arbitraries.Plays, play => play.Played.Case is not { Status: CaseStatus.Closed })));

        var shrunk = failure.Message[failure.Message.IndexOf("Shrunk:", StringComparison.Ordinal)..];
        Assert.Contains("Close → Closed", shrunk, StringComparison.Ordinal);
        Assert.InRange(shrunk.Split('\n').Count(line => line.Contains(" → ", StringComparison.Ordinal)), 2, 10);
    }

    private static IReadOnlyList<T> Sample<T>(Arbitrary<T> arbitrary, int count) => [.. arbitrary.Generator.Sample(count)];
}
