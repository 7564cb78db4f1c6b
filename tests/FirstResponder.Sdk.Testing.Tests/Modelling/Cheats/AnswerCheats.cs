using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Modelling;

namespace FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

/// <summary>一概拒绝: an ERP in which nothing ever happens proves nothing.</summary>
internal sealed class RefusesEverything(DeskSetting setting) : PropertyErp(setting)
{
    public override Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) => Task.FromResult(new DeskAnswer(CaseOutcome.Refused));
}

/// <summary>只报一条理由: of all reasons of a refusal the user sees the first.</summary>
internal sealed class TellsOneReason(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        answer.Refusals = [.. answer.Refusals!.Take(1)];
        return answer;
    }
}

/// <summary>警示不转达: warnings don't reach the user.</summary>
internal sealed class DropsWarnings(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        answer.Warnings = [];
        return answer;
    }
}

/// <summary>偶发报错: whoever remarks gets an error page.</summary>
internal sealed class FailsOnRemarks(DeskSetting setting) : PropertyErp(setting)
{
    public override Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) =>
        request.Commands is [Remark] ? throw new InvalidOperationException("备注表不存在") : base.SendAsync(request, cancellationToken);
}

/// <summary>打不开: a case with a handler can't be shown.</summary>
internal sealed class FailsToShow(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken) =>
        await base.ShowAsync(key, cancellationToken) is { Handler.Length: > 0 } shown ? throw new InvalidOperationException(shown.Handler) : await base.ShowAsync(key, cancellationToken);
}

/// <summary>只示状态: an honest ERP that tells and shows next to nothing.</summary>
internal sealed class ShowsLittle(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) => new((await base.SendAsync(request, cancellationToken)).Outcome);

    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken) =>
        await base.ShowAsync(key, cancellationToken) is { } shown ? new ShownCase(key, shown.Status) : null;
}

/// <summary>有时说谎: one answer is a lie, once, whatever was asked.</summary>
internal sealed class LiesOnce(DeskSetting setting, int[] asked) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        return ++asked[0] == 40 ? new DeskAnswer(CaseOutcome.Conflict) : answer;
    }
}

/// <summary>Honest, and keeps a transcript of what the model asked.</summary>
internal sealed class TakesNotes(DeskSetting setting, List<string> notes) : PropertyErp(setting)
{
    public override Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        notes.Add($"{Setting.Clock.GetCurrentInstant()} {request.CommandId} {request} {request.ExpectedVersion} {string.Join(",", request.Commands.Select(c => c.By.Id + c.OccurredAt))}");
        return base.SendAsync(request, cancellationToken);
    }
}
