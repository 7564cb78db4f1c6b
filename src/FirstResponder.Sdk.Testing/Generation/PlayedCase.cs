using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>A play as it went: every command with its decision, refused ones included, the case that came of it, and its recorded history.</summary>
public sealed class PlayedCase
{
    private RecordedHistory? history;

    internal PlayedCase(CasePlay play, PlayStage stage)
    {
        Play = play;
        Moments = stage.Moments;
        Case = stage.Current;
        Fault = stage.Fault;
    }

    /// <summary>The play.</summary>
    public CasePlay Play { get; }

    /// <summary>The steps as they went, in order.</summary>
    public IReadOnlyList<PlayedMoment> Moments { get; }

    /// <summary>The case in the end; null when nothing was ever accepted.</summary>
    public Case? Case { get; }

    /// <summary>What the deciding code threw at the step after the last moment; null, unless it has a defect.</summary>
    public Exception? Fault { get; }

    /// <summary>The commands that were decided, in order: told again to any desk under the same rules and times, they make the same case.</summary>
    public IEnumerable<PlayedMoment> Decided => Moments.Where(moment => moment.Decision is Decided);

    /// <summary>The history as a store would hold it, sealed; without events when nothing was ever accepted.</summary>
    public RecordedHistory History => history ??= Record();

    /// <summary>The story: the setting, then a step a line with its time and what became of it. Names no resident and quotes nothing that a resident said.</summary>
    public override string ToString() => PlayTeller.Tell(this);

    internal static PlayedCase Of(CasePlay play)
    {
        var stage = new PlayStage(play.Setting);
        foreach (var step in play.Steps)
        {
            stage.Take(step);
        }

        return new PlayedCase(play, stage);
    }

    private RecordedHistory Record()
    {
        var key = Case?.Key ?? new CaseKey(Play.Setting.Community.Estate.Company, "C-1");
        var events = new List<RecordedEvent>();
        var hash = ChainHash.None;
        for (var i = 0; i < Moments.Count; i++)
        {
            if (Moments[i].Decision is not Decided decided)
            {
                continue;
            }

            var command = "p-" + i.ToString(CultureInfo.InvariantCulture);
            foreach (var happened in decided.Events)
            {
                var (type, content) = (CaseEventSerializer.TypeNameOf(happened), CaseEventSerializer.Serialize(happened));
                var record = HashChain.Seal(hash, key, events.Count + 1, type, content, happened.OccurredAt, happened.RecordedAt, command);
                hash = record.Hash;
                events.Add(new RecordedEvent(events.Count + 1, type, content, record.OccurredAt, record.RecordedAt, command, hash));
            }
        }

        return new RecordedHistory(key.Company, key.CaseId, events, new RecordedHead(events.Count, hash));
    }
}
