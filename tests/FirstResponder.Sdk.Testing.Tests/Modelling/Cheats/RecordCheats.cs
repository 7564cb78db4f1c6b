using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Testing.Modelling;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

/// <summary>重试变两次: every try is a command of its own.</summary>
internal sealed class DoublesRetries(DeskSetting setting) : PropertyErp(setting)
{
    private int tries;

    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var options = request.ToOptions();
        options.CommandId += "/" + ++tries;
        return DeskAnswer.From(await SendToDeskAsync(request.Commands, options, cancellationToken));
    }
}

/// <summary>拒绝也留痕: a refused command leaves a remark on the case.</summary>
internal sealed class NotesRefusals(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Outcome == CaseOutcome.Refused && await FindAsync(request.Key, cancellationToken) is { } view)
        {
            await SendToDeskAsync([new Remark(request.Key, Actor.Of(view.Case.Lead), PersonalText.Free("操作被拒绝"))], new CommandOptions { CommandId = request.CommandId + "/refused" }, cancellationToken);
        }

        return answer;
    }
}

/// <summary>事后改早: when a case is closed, its completion is moved an hour back and everything sealed anew.</summary>
internal sealed class RewritesHistory(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Outcome == CaseOutcome.Done && request.Commands[^1] is Close)
        {
            Database.Forge(request.Key, f => f.Events.Last(e => e.Type == "completed.v1").OccurredAt -= Duration.FromHours(1));
        }

        return answer;
    }
}

/// <summary>删掉差评: at night a dissatisfied follow-up and what came of it are cut off.</summary>
internal sealed class CutsOffComplaints(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken)
    {
        foreach (var key in Database.Keys.ToArray())
        {
            if ((await ReadAsync(key, cancellationToken)).Events.Any(e => e.TypeName == "review-opened.v1"))
            {
                Database.Forge(key, f => f.RemoveFrom("review-opened"));
            }
        }

        return await base.DueAsync(cancellationToken);
    }
}

/// <summary>界面不刷新: the board shows what the last answer said, however much time has passed.</summary>
internal sealed class StaleBoard(DeskSetting setting) : PropertyErp(setting)
{
    private readonly Dictionary<CaseKey, ShownCase> cache = [];

    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        cache.Remove(request.Key);
        return await base.SendAsync(request, cancellationToken);
    }

    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken)
    {
        if (!cache.TryGetValue(key, out var shown) && await base.ShowAsync(key, cancellationToken) is { } fresh)
        {
            cache.Add(key, shown = fresh);
        }

        return shown;
    }
}

/// <summary>答应了不办: remarks and progress are acknowledged and kept nowhere.</summary>
internal sealed class SwallowsCommands(DeskSetting setting) : PropertyErp(setting)
{
    public override Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) => request.Commands is [Remark or SyncProgress]
        ? Task.FromResult(new DeskAnswer(CaseOutcome.Done))
        : base.SendAsync(request, cancellationToken);
}

/// <summary>拒绝报成功: what is refused is shown to the user as done.</summary>
internal sealed class HidesRefusals(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        return answer.Outcome == CaseOutcome.Refused ? new DeskAnswer(CaseOutcome.Done) : answer;
    }
}

/// <summary>按排班派首问: whoever was asked first, customer service is entered.</summary>
internal sealed class ReplacesTheFirstResponder(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) => request.Commands is [Accept { FirstResponder: not null } accept]
        ? DeskAnswer.From(await SendToDeskAsync([Redirect(accept)], request.ToOptions(), cancellationToken))
        : await base.SendAsync(request, cancellationToken);

    private Accept Redirect(Accept accept) => new(accept.Company, accept.Place.Estate, accept.Complainant, Setting.Estate.People[^1].Staff, accept.Channel, accept.Content.Reveal(), accept.By)
    {
        CaseId = accept.CaseId,
        OccurredAt = accept.OccurredAt,
        Receipt = accept.Receipt,
    };
}

/// <summary>首问变处置人: once somebody handles it, the board names them as the first responder.</summary>
internal sealed class ForgetsTheFirstResponder(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var shown = await base.ShowAsync(key, cancellationToken);
        if (shown is { Handler.Length: > 0 })
        {
            shown.FirstResponder = shown.Handler;
        }

        return shown;
    }
}

/// <summary>台账一律满意: whatever was said on the phone, the ledger says satisfied and no review.</summary>
internal sealed class PrettyLedger(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var shown = await base.ShowAsync(key, cancellationToken);
        if (shown?.Ledger is { } cells && cells[(int)Annex1Cell.FollowUp].Length > 0)
        {
            shown.Ledger = [.. cells.Select((cell, i) => (Annex1Cell)i switch
            {
                Annex1Cell.FollowUp => "满意",
                Annex1Cell.NeedsReview => "否",
                _ => cell,
            })];
        }

        return shown;
    }
}
