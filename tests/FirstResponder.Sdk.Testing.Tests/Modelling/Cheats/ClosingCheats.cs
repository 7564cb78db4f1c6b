using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Modelling;
using FirstResponder.Sdk.Testing.Tests.Judging;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

/// <summary>强制销号: what the desk refuses to close is closed in the database.</summary>
internal sealed class ClosesByForce(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Outcome != CaseOutcome.Refused || request.Commands is not [Close close])
        {
            return answer;
        }

        var now = Setting.Clock.GetCurrentInstant();
        Database.Forge(request.Key, f => f.Append(new ForgedEvent("closed.v1", new JsonObject { ["rounds"] = 1 }, now, now, request.CommandId)).Events[^1].By("Staff", close.By.Id));
        return new DeskAnswer(CaseOutcome.Done) { Refusals = [], Facts = [CaseFact.Closed], Warnings = [], Others = [] };
    }
}

/// <summary>逾期默认满意: who doesn't answer for three days is satisfied, says the screen.</summary>
internal sealed class ClosesOnSilence(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var shown = await base.ShowAsync(key, cancellationToken);
        if (shown is { Status: CaseStatus.FedBack or CaseStatus.FollowedUp } && await FindAsync(key, cancellationToken) is { } view && view.Now - view.Case.LastMilestoneAt > Duration.FromDays(3))
        {
            shown.Status = CaseStatus.Closed;
        }

        return shown;
    }
}

/// <summary>代填回访: what the machine says is entered under the name of customer service.</summary>
internal sealed class LendsAName(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) =>
        request.Commands is [FollowUp { By.Kind: ActorKind.System } machine]
            ? DeskAnswer.From(await SendToDeskAsync([Lend(machine, Actor.Of(Setting.Estate.People.First(p => p.Roles == Role.CustomerService).Staff))], request.ToOptions(), cancellationToken))
            : await base.SendAsync(request, cancellationToken);

    private static FollowUp Lend(FollowUp machine, Actor clerk) => new(machine.Key, clerk, machine.Way, machine.Satisfaction)
    {
        Efficiency = machine.Efficiency,
        Attitude = machine.Attitude,
        Result = machine.Result,
        Verdict = machine.Verdict,
    };
}

/// <summary>机器回访: what the desk refuses to take from a machine is written into the database.</summary>
internal sealed class RecordsTheRobot(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Outcome == CaseOutcome.Refused && request.Commands is [FollowUp { By.Kind: ActorKind.System }])
        {
            var now = Setting.Clock.GetCurrentInstant();
            var content = new JsonObject { ["way"] = "Phone", ["efficiency"] = "Satisfied", ["attitude"] = "Satisfied", ["result"] = "Satisfied", ["satisfaction"] = "Satisfied", ["complete"] = true, ["dissatisfied"] = false, ["counts"] = true };
            Database.Forge(request.Key, f => f.Append(new ForgedEvent("followed-up.v1", content, now, now, request.CommandId)).Events[^1].By("System", "外呼机器人"));
        }

        return answer;
    }
}

/// <summary>销号后再办: what is asked of a closed case is entered all the same.</summary>
internal sealed class WorksOn(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Outcome == CaseOutcome.Refused && request.Commands is [{ By.Kind: ActorKind.Staff } again] && await FindAsync(request.Key, cancellationToken) is { Status: CaseStatus.Closed })
        {
            var now = Setting.Clock.GetCurrentInstant();
            Database.Forge(request.Key, f => f.Append(new ForgedEvent("completed.v1", new JsonObject { ["kind"] = "Handled" }, now, now, request.CommandId)).Events[^1].By("Staff", again.By.Id));
        }

        return answer;
    }
}

/// <summary>销号又复活: a closed case that somebody remarks upon is back on the board.</summary>
internal sealed class ReopensOnTheBoard(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var shown = await base.ShowAsync(key, cancellationToken);
        if (shown is { Status: CaseStatus.Closed } && await FindAsync(key, cancellationToken) is { } view && view.Case.History[^1] is Remarked)
        {
            shown.Status = CaseStatus.InProgress;
        }

        return shown;
    }
}
