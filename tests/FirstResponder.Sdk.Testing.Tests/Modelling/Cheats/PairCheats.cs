using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Testing.Modelling;
using FirstResponder.Sdk.Testing.Tests.Judging;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

/// <summary>并案吞声: who asked in the case that joined is left out of the contacts, so that nobody need tell them anything.</summary>
internal sealed class SwallowsTheNeighbour(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var forgery = new Forgery(await base.ReadAsync(key, cancellationToken));
        foreach (var joined in forgery.Events.Where(e => e.Type == "merged-in.v1"))
        {
            joined.Content.Remove("contact");
        }

        return forgery.Sealed();
    }
}

/// <summary>新诉求推迟受理: what was raised on the way is accepted an hour after it was raised, with all its clocks.</summary>
internal sealed class BeginsNewMattersLater(DeskSetting setting) : PropertyErp(setting)
{
    public override async Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var forgery = new Forgery(await base.ReadAsync(key, cancellationToken));
        if (forgery.Events.Count > 0 && forgery.Events[0]["parent"] is not null)
        {
            forgery.Events[0].OccurredAt += Duration.FromHours(1);
        }

        return forgery.Sealed();
    }
}
