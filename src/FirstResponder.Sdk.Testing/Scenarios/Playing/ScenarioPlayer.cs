using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Plays a scenario against a target and writes down how it goes.</summary>
internal sealed class ScenarioPlayer(Scenario scenario, IScenarioTarget target)
{
    private readonly ScenarioFrame frame = new(scenario, target.Cast);

    public async Task<ScenarioStory> PlayAsync(CancellationToken cancellationToken)
    {
        try
        {
            await target.BeginAsync(scenario.Overlays, cancellationToken).ConfigureAwait(false);
            foreach (var step in scenario.Steps)
            {
                if (step is not ThenStep)
                {
                    HoldNothingUnexplained();
                }

                await PlayAsync(step, cancellationToken).ConfigureAwait(false);
            }

            HoldNothingUnexplained();
        }
        catch (ExpectationBroken broken)
        {
            frame.Story.Break(broken, scenario.Clause);
            throw new ScenarioFailedException(scenario, frame.Story.ToString(), broken, null);
        }
        catch (Exception fault) when (fault is not (NotSupportedException or OperationCanceledException))
        {
            var broken = new ExpectationBroken("办理时出错", "It failed", "无异常 no fault", fault.GetType().Name + " " + fault.Message, "");
            frame.Story.Break(broken, scenario.Clause);
            throw new ScenarioFailedException(scenario, frame.Story.ToString(), broken, fault);
        }

        return new ScenarioStory(scenario, frame.Story.ToString(), frame.View);
    }

    private async Task PlayAsync(ScenarioStep step, CancellationToken cancellationToken)
    {
        switch (step)
        {
            case ActStep act:
                await ActAsync(act, cancellationToken).ConfigureAwait(false);
                break;
            case DueStep due:
                frame.Time = due.Time;
                frame.Announced = await target.DueAsync(InstantOf(due.Time), cancellationToken).ConfigureAwait(false);
                frame.Last = new ScenarioOutcome(CaseOutcome.Done, frame.Key);
                await LookAsync(cancellationToken).ConfigureAwait(false);
                frame.Story.TellDue(frame);
                break;
            case TurnStep turn:
                Turn(turn);
                await LookAsync(cancellationToken).ConfigureAwait(false);
                frame.Story.TellTurn(frame);
                break;
            case ThenStep then:
                if (then.Time is { } time && time > frame.Time)
                {
                    frame.Time = time;
                    await LookAsync(cancellationToken).ConfigureAwait(false);
                }

                then.Expected(new CaseExpectations(frame));
                HoldNothingUnexplained();
                break;
        }
    }

    private async Task ActAsync(ActStep act, CancellationToken cancellationToken)
    {
        frame.Time = act.Recorded;
        var moment = new ScenarioMoment(frame.Cast, act.Time, frame.Zone, frame.Key, frame.Views);
        var commands = new CaseCommand[act.Acts.Count];
        for (var i = 0; i < commands.Length; i++)
        {
            commands[i] = act.Acts[i](moment);
            commands[i].OccurredAt = moment.Now;
        }

        frame.Last = await target.SendAsync(InstantOf(act.Recorded), commands, cancellationToken).ConfigureAwait(false);
        if (frame.Last is { IsDone: true, Key: { } key })
        {
            frame.TurnTo(key);
        }

        frame.IsUnexplained = !frame.Last.IsDone;
        await LookAsync(cancellationToken).ConfigureAwait(false);
        frame.Story.TellAct(frame, act, commands);
    }

    private void Turn(TurnStep turn)
    {
        if (turn.Number == 0)
        {
            var parent = frame.View?.Case ?? throw new InvalidOperationException("尚未受理任何诉求。 / Nothing was accepted yet.");
            frame.TurnTo(parent.Children.Count > 0
                ? new CaseKey(parent.Key.Company, parent.Children[parent.Children.Count - 1])
                : throw new ExpectationBroken("另立新案", "A new case", "有新立的案件 a case begun by this one", "没有 none", "附件2 第十五条"));
            return;
        }

        frame.TurnTo(turn.Number <= frame.Keys.Count
            ? frame.Keys[turn.Number - 1]
            : throw new InvalidOperationException($"情景中只有 {frame.Keys.Count} 个案件。 / The scenario has only {frame.Keys.Count} cases."));
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var views = new CaseView[frame.Keys.Count];
        for (var i = 0; i < views.Length; i++)
        {
            views[i] = await target.FindAsync(frame.Keys[i], InstantOf(frame.Time), cancellationToken).ConfigureAwait(false)
                ?? throw new ExpectationBroken("查案", "The case", $"{frame.Keys[i].CaseId} 可查 to be found", "查无此案 no such case", "附件2 第十九条");
        }

        frame.Views = views;
    }

    private void HoldNothingUnexplained()
    {
        if (!frame.IsUnexplained || frame.Last is not { } last)
        {
            return;
        }

        var actual = last.Refusals.Count == 0 ? $"{last.Outcome} {last.Note}" : string.Join(", ", last.Refusals.Select(r => r.FullCode));
        throw new ExpectationBroken("这一步", "The act", "办成 done", actual, last.Refusals.Count == 0 ? "" : last.Refusals[0].Clause);
    }

    private Instant InstantOf(LocalDateTime time) => time.InZoneStrictly(frame.Zone).ToInstant();
}
