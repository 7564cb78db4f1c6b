using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>What has been recorded tells the same case again, without regulation, calendar or clock.</summary>
internal static class Replaying
{
    public static Story ReplaysTheSame(this Story story)
    {
        var told = story.Case;
        var again = CaseLifecycle.Replay(told.Key, told.History);
        return story
            .Check(again.Status == told.Status, $"the replayed status {again.Status} to be {told.Status}")
            .Check(again.Version == told.Version && told.Version == told.History.Count, $"the replayed version {again.Version} to be {told.Version}")
            .Check(again.Round.Number == told.Round.Number, $"the replayed round {again.Round.Number} to be {told.Round.Number}")
            .Check(again.OpenDuties.SequenceEqual(told.OpenDuties), "the replayed open duties to be the same")
            .Check(again.EndedDuties.SequenceEqual(told.EndedDuties), "the replayed ended duties to be the same");
    }
}
