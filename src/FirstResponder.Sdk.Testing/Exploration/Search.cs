using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>The breadth-first search itself: every act on one case of each abstract state, until no state is new.</summary>
internal sealed class Search
{
    private readonly ExplorationScope scope;
    private readonly Stage stage;
    private readonly IReadOnlyList<Act> acts;
    private readonly Storyteller teller;
    private readonly Frontier frontier = new();
    private readonly Queue<Node> next = new();
    private readonly Findings findings = new();
    private readonly TableCheck table;
    private readonly PairSample sample;
    private readonly Tally tally = new();

    public Search(ExplorationScope scope)
    {
        this.scope = scope;
        stage = new Stage(scope);
        acts = new Alphabet(scope).Acts;
        teller = new Storyteller(stage);
        table = new TableCheck(scope.Regulation);
        sample = new PairSample(scope.ComparedPairs);
    }

    public ExplorationReport Run()
    {
        foreach (var start in Starts.Of(scope))
        {
            Try(stage.Beginning, -1, start);
        }

        for (var state = 0; state < frontier.Count; state++)
        {
            frontier.BeginWays();
            var node = next.Dequeue();
            for (var i = 0; i < acts.Count; i++)
            {
                Try(node, state, acts[i]);
            }
        }

        CheckEnds();
        ComparePairs();
        return new ExplorationReport(scope, frontier, tally, table, findings.Faults, Deepest());
    }

    private void Try(Node node, int state, Act act)
    {
        if (ReferenceEquals(act, Act.Wait))
        {
            if (stage.Wait(node) is { } later)
            {
                Reach(later, state, act, byPerson: false);
            }

            return;
        }

        if (stage.Decide(node, act, out var before, out var lore) is not { } decision)
        {
            return;
        }

        tally.Decisions++;
        findings.Add(ExplorationCheck.TableDisagrees, table.Against(act.Name, before, decision), () => Story(state, act));
        switch (decision)
        {
            case Decided decided:
                Check(state, act, before, decided);
                Follow(node, state, act, stage.After(node, lore, decided));
                break;
            case Refused refused:
                tally.Refused++;
                foreach (var reason in refused.Reasons)
                {
                    tally.Refuse(reason.Code);
                }

                break;
            case NothingToDo:
                tally.NothingToDo++;
                break;
            default:
                tally.NotApplicable++;
                break;
        }
    }

    private void Check(int state, Act act, Case? before, Decided decided)
    {
        findings.Add(ExplorationCheck.DutyMissing, DutyCheck.Against(decided.Next), () => Story(state, act));
        findings.Add(ExplorationCheck.FoldDiffers, FoldCheck.Against(before, decided), () => Story(state, act));
        if (before is { IsEnded: true } && act.Name is not (CommandName.LinkMatter or CommandName.Remark or CommandName.SetLegalHold))
        {
            findings.Add(ExplorationCheck.EndedCaseMoved, $"{act.Name} went through in {before.Status}", () => Story(state, act));
        }

        if (decided.Next.Status == CaseStatus.Closed && before?.Status != CaseStatus.Closed)
        {
            tally.Closings++;
            var lacking = ClosingReading.Lacking(scope.Regulation, decided.Next.History);
            findings.Add(ExplorationCheck.ClosedUnfulfilled, lacking.Count == 0 ? null : "closed without " + string.Join(", ", lacking), () => Story(state, act));
        }
    }

    private void Follow(Node node, int state, Act act, Node after)
    {
        if (act.Kind == ActKind.Step)
        {
            Reach(after, state, act, act.By(node.Current).Kind != ActorKind.System);
            return;
        }

        tally.Transitions++;
        if (act.Kind == ActKind.Beside)
        {
            var was = frontier[state];
            var key = stage.Lens.Read(after);
            findings.Add(ExplorationCheck.StateTooCoarse, key.Equals(was) ? null : $"{act.Title} is taken for a note beside the loop, but leads from {was} to {key}", () => Story(state, act));
            sample.Offer(state, after, state, act);
        }
    }

    private void Reach(Node after, int from, Act act, bool byPerson)
    {
        if (after.Current!.Round.Number > scope.MaxRound)
        {
            tally.LeavingScope++;
            frontier.MarkLeaving(from);
            return;
        }

        tally.Transitions++;
        if (frontier.Reach(stage.Lens.Read(after), from, act, out var state))
        {
            next.Enqueue(after);
            tally.Note(after.Current, scope.Regulation);
        }
        else
        {
            sample.Offer(state, after, from, act);
        }

        if (from >= 0)
        {
            frontier.Lead(from, state, byPerson);
        }
    }

    // A round at the limit may need one more to be closed; that round is like the ones before it, which were followed.
    private void CheckEnds()
    {
        var ending = frontier.ThatReach(state => state.IsEnded, byPeopleOnly: false);
        var closing = frontier.ThatReach(state => state.Status == CaseStatus.Closed, byPeopleOnly: true);
        for (var state = 0; state < frontier.Count; state++)
        {
            if (!frontier[state].IsEnded && !closing[state])
            {
                var found = state;
                if (frontier[state].Round == scope.MaxRound && frontier.Leaves(state))
                {
                    tally.FurtherRoundStory = tally.ClosableInAFurtherRoundOnly++ == 0 ? teller.Tell(frontier.PathTo(found)) : tally.FurtherRoundStory;
                    continue;
                }

                findings.Add(ending[state] ? ExplorationCheck.NoClosingReachable : ExplorationCheck.NoEndReachable, $"{frontier[state]} has no way to {(ending[state] ? "closing" : "an end")}", () => teller.Tell(frontier.PathTo(found)));
            }
        }
    }

    private void ComparePairs()
    {
        var check = new PairCheck(stage, acts);
        foreach (var pair in sample.Pairs)
        {
            var first = teller.Play(frontier.PathTo(pair.State));
            tally.ComparedPairs++;
            findings.Add(ExplorationCheck.StateTooCoarse, check.Against(first, pair.Other, out var by), () =>
                [.. Story(pair.From, pair.By), "and the same state by", .. teller.Tell(frontier.PathTo(pair.State)), $"differ in {by!.Title}"]);
        }
    }

    private IReadOnlyList<string> Story(int state, Act act) => state < 0 ? teller.Tell([], act) : teller.Tell(frontier.PathTo(state), act);

    private IReadOnlyList<string> Deepest()
    {
        var deepest = 0;
        for (var state = 1; state < frontier.Count; state++)
        {
            deepest = frontier.DepthOf(state) > frontier.DepthOf(deepest) ? state : deepest;
        }

        return teller.Tell(frontier.PathTo(deepest));
    }
}
