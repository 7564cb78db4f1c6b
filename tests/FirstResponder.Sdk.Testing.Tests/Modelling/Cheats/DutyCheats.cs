using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Modelling;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

/// <summary>漏掉义务: the board shows only duties that have a date.</summary>
internal sealed class ForgetsDuties(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var shown = await base.ShowAsync(key, cancellationToken);
        if (shown is not null)
        {
            shown.Duties = [.. shown.Duties!.Where(d => d.Due is not null)];
        }

        return shown;
    }
}

/// <summary>偷改时限: what is due is due a day later.</summary>
internal sealed class PushesDues(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Outcome == CaseOutcome.Done)
        {
            Database.Forge(request.Key, f =>
            {
                foreach (var opened in f.Events.Where(e => e.CommandId == request.CommandId).SelectMany(e => e.Opened).Where(d => d!["due"] is not null))
                {
                    opened!["due"] = Later(opened["due"]!);
                    opened["lateFrom"] = Later(opened["lateFrom"]!);
                }
            });
        }

        return answer;
    }

    private static JsonNode Later(JsonNode at) => Instant.FromDateTimeOffset(at.GetValue<DateTimeOffset>()).Plus(Duration.FromDays(1)).ToString();
}

/// <summary>提示漏发: after a downtime only what fell due within the last hour is sent.</summary>
internal sealed class ForgetsReminders(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken)
    {
        var now = Setting.Clock.GetCurrentInstant();
        return [.. (await base.DueAsync(cancellationToken)).Where(a => now - a.Due <= Duration.FromHours(1))];
    }
}

/// <summary>提示重发: what was sent is remembered in memory, and sent again after a restart.</summary>
internal sealed class RemindsAgain(DeskSetting setting) : PropertyErp(setting)
{
    private readonly List<ShownAnnouncement> all = [];
    private readonly HashSet<string> sent = [];

    public override async Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken)
    {
        all.AddRange(await base.DueAsync(cancellationToken));
        return [.. all.Where(a => sent.Add(a.ToString()))];
    }

    public override Task RestartAsync(DeskSetting setting, CancellationToken cancellationToken)
    {
        sent.Clear();
        return base.RestartAsync(setting, cancellationToken);
    }
}

/// <summary>停机不补: the first run after a restart is left out, to spare people the flood.</summary>
internal sealed class SkipsTheFlood(DeskSetting setting) : PropertyErp(setting)
{
    private bool hasJustStarted;

    public override async Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken)
    {
        if (hasJustStarted)
        {
            hasJustStarted = false;
            return [];
        }

        return await base.DueAsync(cancellationToken);
    }

    public override Task RestartAsync(DeskSetting setting, CancellationToken cancellationToken)
    {
        hasJustStarted = true;
        return base.RestartAsync(setting, cancellationToken);
    }
}
