using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>Looks after each step for the first thing in which the two sides of a life differ.</summary>
internal sealed class Watch(TwinLife life, ISet<string> notCompared, ISet<string> notJudged)
{
    private readonly Comparison comparison = new(notCompared);

    /// <summary>After a step: the answers, and the cases that it may have changed or, to look around, all of them.</summary>
    public async Task<Finding?> FindAsync(Turn turn, bool all, CancellationToken cancellationToken)
    {
        if (comparison.Of(turn.Expected, turn.Actual).FirstOrDefault() is { } mismatch)
        {
            return new Finding(turn.Request?.Key.CaseId ?? "", mismatch);
        }

        return all ? await LookAroundAsync(cancellationToken).ConfigureAwait(false) : await LookAsync(turn.Touched, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>At the end: every case once more, and the judge's word on every history.</summary>
    public async Task<Finding?> FinishAsync(CancellationToken cancellationToken)
    {
        if (await LookAroundAsync(cancellationToken).ConfigureAwait(false) is { } found)
        {
            return found;
        }

        var histories = new List<RecordedHistory>();
        foreach (var key in life.Keys)
        {
            histories.Add(await life.Tested.ReadAsync(key, cancellationToken).ConfigureAwait(false));
        }

        foreach (var verdict in life.Judge().JudgeTogether(histories))
        {
            notJudged.UnionWith(verdict.NotJudged.Select(open => open.ToString()));
            if (!verdict.IsClean)
            {
                return new Finding(verdict.CaseId, new Mismatch(DeskDifferenceKind.Judgement, verdict.Breaches[0].Invariant.Id, "无违规 / no breach", verdict.Breaches[0].ToString()));
            }
        }

        return null;
    }

    private async Task<Finding?> LookAroundAsync(CancellationToken cancellationToken)
    {
        await life.LookAsync([.. life.Keys], cancellationToken).ConfigureAwait(false);
        return await LookAsync(life.Keys, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Finding?> LookAsync(IReadOnlyList<CaseKey> keys, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            if (await DifferAsync(key, cancellationToken).ConfigureAwait(false) is { } mismatch)
            {
                return new Finding(key.CaseId, mismatch);
            }
        }

        return null;
    }

    private async Task<Mismatch?> DifferAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var expected = await life.ExpectedHistoryAsync(key, cancellationToken).ConfigureAwait(false);
        try
        {
            return HistoryComparison.Of(expected, await life.Tested.ReadAsync(key, cancellationToken).ConfigureAwait(false), notCompared)
                ?? comparison.Of(life.Expected(key), await life.Tested.ShowAsync(key, cancellationToken).ConfigureAwait(false)).FirstOrDefault();
        }
        catch (Exception fault) when (!(fault is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            return new Mismatch(DeskDifferenceKind.Fault, "读取或显示 / reading or showing", "无异常 / no exception", fault.ToString());
        }
    }
}
