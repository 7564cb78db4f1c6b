using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Other cases of the same matter: one that may join the explored one, and some that may not.</summary>
internal sealed class OtherCases
{
    private readonly ExplorationScope scope;

    public OtherCases(ExplorationScope scope)
    {
        this.scope = scope;
        Same = Heard("D-1", scope.Estate, Duration.Zero);
        Master = Heard("C-0", scope.Estate, Duration.FromHours(-1));
        var elsewhere = new EstateProfile(scope.Estate.Company, scope.Estate.Estate + "-2", "别处") { Zone = scope.Estate.Zone, WorkingHours = scope.Estate.WorkingHours, People = scope.Estate.People };
        var unfit = new List<(string, Case)>
        {
            ("of an earlier one", Heard("D-2", scope.Estate, Duration.FromHours(-1))),
            ("of another estate", Heard("D-3", elsewhere, Duration.Zero)),
        };
        if (Then(Same, new MergeInto(Same.Key, Actor.Of(Same.Lead, Regulations.Role.CustomerService), Joined(Same))) is { } merged)
        {
            unfit.Add(("of one that joined elsewhere", merged));
        }

        if (Then(Same, new Answer(Same.Key, Actor.Of(Same.Lead), Privacy.PersonalText.Free("已答复"), "公示", true)) is { } completed)
        {
            unfit.Add(("of a completed one", completed));
        }

        Unfit = unfit;
    }

    public Case Same { get; }

    /// <summary>An earlier case of the same matter, which nobody has joined.</summary>
    public Case Master { get; }

    public IReadOnlyList<(string Title, Case Case)> Unfit { get; }

    /// <summary>The earlier case after <paramref name="duplicate"/> has joined it; the earlier case itself where it may not.</summary>
    public Case Joined(Case duplicate) =>
        Then(Master, new AbsorbMerged(Master.Key, Actor.Of(Master.Lead, Regulations.Role.CustomerService), duplicate) { RepresentationConsent = Privacy.PersonalText.Free("同意由先报的邻居代表") }) ?? Master;

    private Case Heard(string id, EstateProfile estate, Duration after)
    {
        var accept = new Accept(estate.Company, estate.Estate, ExplorationPeople.OtherOwner, ExplorationPeople.Lead, Channel.Hotline12345, "同一事项")
        {
            CaseId = id,
            OccurredAt = scope.Start + after,
            ExternalNumber = "12345-1",
            ExternalDue = PromisedTime.At(scope.Start + Duration.FromDays(30)),
        };
        return CaseLifecycle.Decide(null, accept, new DecisionContext(scope.Regulation, estate, scope.Calendar, scope.Start)) is Decided decided
            ? decided.Next
            : throw new InvalidOperationException("该规则包与小区不接受普通来电。 / Regulation and estate do not accept an ordinary call.");
    }

    private Case? Then(Case before, CaseCommand command) =>
        CaseLifecycle.Decide(before, command, new DecisionContext(scope.Regulation, scope.Estate, scope.Calendar, scope.Start + Duration.FromMinutes(1))) is Decided decided ? decided.Next : null;
}
