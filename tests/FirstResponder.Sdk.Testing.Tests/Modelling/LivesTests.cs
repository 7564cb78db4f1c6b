using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Modelling;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

/// <summary>The lives come to what they are written for, and they are what a running ERP meets.</summary>
public sealed class LivesTests
{
    private static readonly Lazy<Task<LivedLife[]>> Lives = new(() => Task.WhenAll(Enumerable.Range(1, 10).Select(seed => LivedLife.LiveAsync(seed, setting => new PropertyErp(setting), new DeskModelOptions(), default))));

    [Fact]
    public async Task Lives_reach_two_case_matters_reviews_extensions_imports_and_changes_of_rules_and_calendars()
    {
        var facts = (await Lives.Value).SelectMany(life => life.Cases).SelectMany(lived => lived.History.Events).GroupBy(e => e.Fact!.Value).ToDictionary(g => g.Key, g => g.Count());
        CaseFact[] meant =
        [
            CaseFact.Imported, CaseFact.CaseSpawned, CaseFact.CaseSplit, CaseFact.MergedIn, CaseFact.MergedInto, CaseFact.MatterLinked, CaseFact.ReviewOpened, CaseFact.RectificationTold,
            CaseFact.ExtensionConsented, CaseFact.StudyHeld, CaseFact.FormalNoticeGiven, CaseFact.EmergencyReported, CaseFact.Guided, CaseFact.Answered, CaseFact.DutyFellDue,
            CaseFact.DutiesRecomputed, CaseFact.RulesMigrated, CaseFact.LeadHandedOver, CaseFact.Closed,
        ];

        Assert.All(meant, fact => Assert.True(facts.GetValueOrDefault(fact) > 0, $"no life reached {fact}"));
    }

    [Fact]
    public async Task Several_cases_are_open_at_once()
    {
        foreach (var life in await Lives.Value)
        {
            var open = new HashSet<string>();
            var most = 0;
            foreach (var glimpse in life.Glimpses.OrderBy(g => g.Step))
            {
                _ = glimpse.IsEnded || glimpse.Read is null ? open.Remove(glimpse.Key.CaseId) : open.Add(glimpse.Key.CaseId);
                most = Math.Max(most, open.Count);
            }

            Assert.True(most >= 3, $"seed {life.Seed}: {most}");
        }
    }

    [Fact]
    public async Task What_must_never_go_through_is_tried_on_open_and_on_ended_cases()
    {
        var deeds = (await Lives.Value).SelectMany(life => life.Deeds).ToArray();

        Assert.Contains(deeds, deed => deed.Request.Commands is [Cases.FollowUp { By.Kind: Cases.ActorKind.System }] && deed.Before is { Read.Status: CaseStatus.FedBack });
        Assert.Contains(deeds, deed => deed.Request.Commands is [Cases.Close] && deed.Before is { Read.Status: CaseStatus.FedBack });
        Assert.Contains(deeds, deed => deed.Request.Commands is [Cases.Close] && deed.Before is { Read.Status: CaseStatus.Closed });
        Assert.Contains(deeds, deed => deed.Request.Commands.Count > 2 && deed.IsDone);
        Assert.Contains(deeds, deed => deed.Request.ExpectedVersion is not null && deed.Answer is { Outcome: CaseOutcome.Conflict });
    }
}
