using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>The cases before the judge.</summary>
internal sealed class CaseRegister(bool isWhole)
{
    private readonly List<(string Company, string CaseId)> order = [];
    private readonly Dictionary<(string Company, string CaseId), Examined> cases = [];

    /// <summary>Whether these are all cases of their company, so that what isn't among them doesn't exist.</summary>
    public bool IsWhole => isWhole;

    public bool Holds(RecordedHistory history) => cases.ContainsKey((history.Company, history.CaseId));

    /// <summary>Takes a case up, or what is newer of it.</summary>
    public void Put(Examined examined)
    {
        var key = (examined.Ties.Company, examined.Ties.CaseId);
        if (!cases.ContainsKey(key))
        {
            order.Add(key);
        }

        cases[key] = examined;
    }

    public Examined? Find(string company, string caseId) => cases.TryGetValue((company, caseId), out var examined) && examined.Ties.EventCount > 0 ? examined : null;

    /// <summary>How many events of a case were judged; none of one that isn't before the judge.</summary>
    public int CountOf(CaseKey key) => cases.TryGetValue((key.Company, key.CaseId), out var examined) ? examined.Ties.EventCount : 0;

    /// <summary>The cases of which one speaks otherwise than the other.</summary>
    public IReadOnlyList<CaseKey> Doubted()
    {
        var doubted = new List<CaseKey>();
        foreach (var key in order)
        {
            var others = cases[key].CompareIn(this).Doubted;
            doubted.AddRange(others.Select(other => new CaseKey(key.Company, other)));
            if (others.Count > 0)
            {
                doubted.Add(new CaseKey(key.Company, key.CaseId));
            }
        }

        return [.. doubted.Distinct()];
    }

    public IReadOnlyList<HistoryVerdict> Verdicts() => [.. order.Select(key => cases[key].VerdictIn(this))];
}
