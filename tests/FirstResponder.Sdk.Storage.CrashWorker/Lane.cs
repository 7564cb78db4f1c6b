using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>One clerk's work on the cases of one estate: whatever the case needs next, chosen by the seed.</summary>
internal sealed class Lane(CaseDesk desk, ICaseQuery board, string estate, Random choice, string prefix)
{
    private const int MostOpen = 12;

    private readonly List<CaseKey> open = [];
    private int sent;

    internal async Task RunAsync()
    {
        await FindOpenAsync();
        while (true)
            await SendAsync(await NextAsync());
    }

    private async Task FindOpenAsync()
    {
        CaseSummaryCursor? after = null;
        do
        {
            CaseSummaryPage page = await board.ListAsync(Town.Company, new CaseSummaryFilter { Estate = estate }, CaseSummaryOrder.CaseId, after, 100, default);
            open.AddRange(page.Cases.Where(row => row.Status is not ("Closed" or "Merged")).Select(row => row.Key));
            after = page.Next;
        }
        while (after is not null);
    }

    private async Task SendAsync(Step step)
    {
        string id = $"{prefix}-{++sent}";
        Journal.Write($"SEND {id} {step}");
        CaseResult result;
        do
            result = await step.SendAsync(desk, id);
        while (result.Outcome == CaseOutcome.Conflict);
        if (!result.IsDone)
            throw new InvalidOperationException($"{id} {step}: {result}");
        Journal.Write($"ACK {id} {result.Case.Key.CaseId} {result.Events[^1].Version}");
        if (step.Kind == "accept")
            open.Add(result.Case.Key);
        open.AddRange(result.Others.Where(other => other.HasCase && other.Case.Status == CaseStatus.Accepted).Select(other => other.Case.Key));
    }

    private async Task<Step> NextAsync()
    {
        while (choice.Next(MostOpen) < open.Count - 2)
        {
            CaseKey key = open[choice.Next(open.Count)];
            Case current = (await desk.FindAsync(key))!.Case;
            if (!current.IsEnded)
                return await StepOnAsync(current);
            open.Remove(key);
        }

        return new Step("accept", choice.Next(2) == 0 ? "-" : $"{prefix}.{sent}", estate);
    }

    private async Task<Step> StepOnAsync(Case current)
    {
        string id = current.Key.CaseId;
        bool isYoung = current.Status is CaseStatus.Accepted;
        if (isYoung && choice.Next(5) == 0)
            return new Step(choice.Next(2) == 0 ? "spawn" : "split", id);
        if (isYoung && current.MergedCases.Count == 0 && choice.Next(3) == 0 && await MasterOfAsync(current) is { } master)
            return new Step("merge", master, id);
        return Step.Next(current, choice);
    }

    private async Task<string?> MasterOfAsync(Case duplicate)
    {
        foreach (CaseKey key in open)
        {
            if (key != duplicate.Key && (await desk.FindAsync(key))!.Case is { Status: CaseStatus.Accepted, MergedCases.Count: 0 } other && other.AcceptedAt < duplicate.AcceptedAt)
                return key.CaseId;
        }

        return null;
    }
}
