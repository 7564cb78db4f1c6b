using System.Text.Json;
using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Testing.Modelling;

namespace FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

/// <summary>不留摘要: the record is given without its seals, as if there never were any.</summary>
internal class KeepsNoSeals(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken) => Unsealed(await base.ReadAsync(key, cancellationToken), isExport: false);

    protected static RecordedHistory Unsealed(RecordedHistory history, bool isExport) => new(
        history.Company, history.CaseId, [.. history.Events.Select(e => new RecordedEvent(e.Number, e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt, e.CommandId))], isExport: isExport);
}

/// <summary>导出不带摘要: the same, but said to be an export.</summary>
internal sealed class ExportsNoSeals(DeskSetting setting) : KeepsNoSeals(setting)
{
    public override async Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken) => Unsealed(await base.ReadAsync(key, cancellationToken), isExport: true);
}

/// <summary>只漏一案: one case alone is exported without its seals.</summary>
internal sealed class ExportsOneCaseUnsealed(DeskSetting setting) : PropertyErp(setting)
{
    private CaseKey? first;

    public override async Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var history = await base.ReadAsync(key, cancellationToken);
        return key == (first ??= key)
            ? new RecordedHistory(history.Company, history.CaseId, [.. history.Events.Select(e => new RecordedEvent(e.Number, e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt, e.CommandId))], isExport: true)
            : history;
    }
}

/// <summary>无摘要，偷改内容: whoever dispatched wanted something else, and no seal is there to tell.</summary>
internal sealed class RewritesUnsealed(DeskSetting setting) : KeepsNoSeals(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Outcome == CaseOutcome.Done && request.Commands[^1] is Complete)
        {
            Database.Forge(request.Key, f => f.Events[0]["direction"] = "Outgoing");
        }

        return answer;
    }
}

/// <summary>不记回访人: the export no longer says who followed up.</summary>
internal sealed class ForgetsWhoCalled(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var history = await base.ReadAsync(key, cancellationToken);
        return new RecordedHistory(history.Company, history.CaseId, [.. history.Events.Select(Nobody)], isExport: true);
    }

    private static RecordedEvent Nobody(RecordedEvent happened)
    {
        if (happened.TypeName != "followed-up.v1")
        {
            return happened;
        }

        var content = JsonNode.Parse(happened.ToPayload())!.AsObject();
        content.Remove("actor");
        return new RecordedEvent(happened.Number, happened.TypeName, JsonSerializer.SerializeToUtf8Bytes(content), happened.OccurredAt, happened.RecordedAt, happened.CommandId, happened.Hash);
    }
}
