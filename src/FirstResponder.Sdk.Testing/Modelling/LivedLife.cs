using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>One life of the ERP: everything that was asked of it, answered, shown and recorded.</summary>
internal sealed class LivedLife(int seed)
{
    private readonly Dictionary<CaseKey, LivedCase> cases = [];
    private readonly List<Deed> deeds = [];
    private readonly List<DueRun> dueRuns = [];
    private bool hasJustRestarted;

    public int Seed { get; } = seed;

    public IReadOnlyCollection<LivedCase> Cases => cases.Values;

    /// <summary>Every case after every step that touched it.</summary>
    public IEnumerable<Glimpse> Glimpses => cases.Values.SelectMany(c => c.Glimpses);

    public IReadOnlyList<Deed> Deeds => deeds;

    public IReadOnlyList<DueRun> DueRuns => dueRuns;

    public static async Task<LivedLife> LiveAsync(int seed, Func<DeskSetting, IDeskUnderTest> open, DeskModelOptions options, CancellationToken cancellationToken)
    {
        using var twins = new TwinLife(open, options);
        var life = new LivedLife(seed);
        var writer = new ScriptWriter(seed, options);
        for (var steps = 0; steps < options.StepsPerLife;)
        {
            var next = writer.Next(twins.Cases);
            steps += next.Count;
            await life.TakeAsync(twins, next, cancellationToken).ConfigureAwait(false);
        }

        await life.TakeAsync(twins, writer.End(), cancellationToken).ConfigureAwait(false);
        await life.JudgeAsync(twins, cancellationToken).ConfigureAwait(false);
        return life;
    }

    private async Task JudgeAsync(TwinLife twins, CancellationToken cancellationToken)
    {
        var ofTheSdk = new List<RecordedHistory>();
        foreach (var lived in Cases)
        {
            ofTheSdk.Add(await twins.ExpectedHistoryAsync(lived.Key, cancellationToken).ConfigureAwait(false));
        }

        var judge = twins.Judge();
        var verdicts = judge.JudgeTogether([.. Cases.Select(lived => lived.History)]);
        var lacking = judge.JudgeTogether(ofTheSdk);
        var index = 0;
        foreach (var lived in Cases)
        {
            lived.Take(verdicts[index], lacking[index].NotJudged);
            index++;
        }
    }

    private async Task TakeAsync(TwinLife twins, IReadOnlyList<DeskStep> steps, CancellationToken cancellationToken)
    {
        foreach (var step in steps)
        {
            var before = cases.Values.Where(c => c.Last is not null).ToDictionary(c => c.Key, c => c.Last!);
            var turn = await twins.TakeAsync(step, cancellationToken).ConfigureAwait(false);
            var after = new List<Glimpse>();
            foreach (var key in turn.Touched)
            {
                after.Add(await GlimpseAsync(twins, step.Number, key, cancellationToken).ConfigureAwait(false));
            }

            switch (step.Kind)
            {
                case DeskStepKind.Send:
                    deeds.Add(new Deed(turn, before.TryGetValue(turn.Request!.Key, out var earlier) ? earlier : null, after[0]));
                    break;
                case DeskStepKind.Due:
                    dueRuns.Add(new DueRun(turn, hasJustRestarted, before, after));
                    break;
                default:
                    break;
            }

            hasJustRestarted = step.Kind == DeskStepKind.Restart;
        }
    }

    private async Task<Glimpse> GlimpseAsync(TwinLife twins, int step, CaseKey key, CancellationToken cancellationToken)
    {
        var history = new RecordedHistory(key.Company, key.CaseId, []);
        ShownCase? shown = null;
        CaseView? read = null;
        Exception? fault = null;
        try
        {
            history = await twins.Tested.ReadAsync(key, cancellationToken).ConfigureAwait(false);
            shown = await twins.Tested.ShowAsync(key, cancellationToken).ConfigureAwait(false);
            read = Read(twins, key, history);
        }
        catch (Exception thrown) when (!(thrown is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            fault = thrown;
        }

        if (!cases.TryGetValue(key, out var lived))
        {
            lived = new LivedCase(key);
            cases.Add(key, lived);
        }

        var glimpse = new Glimpse(step, key, shown, history, read, fault);
        lived.Add(glimpse);
        return glimpse;
    }

    private static CaseView? Read(TwinLife twins, CaseKey key, RecordedHistory history)
    {
        if (history.Events.Count == 0)
        {
            return null;
        }

        var read = CaseLifecycle.Replay(key, history.Events.Select(e => CaseEventSerializer.Deserialize(
            new EventRecord(e.TypeName, e.ToPayload(), e.OccurredAt, e.RecordedAt ?? e.OccurredAt, e.CommandId ?? "-", e.Hash ?? ChainHash.None), e.Number)));
        var rules = twins.RulesOf(read.Pin) ?? throw new InvalidOperationException($"案件适用的规则 {read.Pin.Pack} 无人采用过。 / Nobody put the case under the rules {read.Pin.Pack}.");
        return new CaseView(read, rules, twins.Setting.Estate, twins.Setting.Calendar, twins.Now);
    }
}
