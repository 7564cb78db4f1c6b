using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace QuickStart.Scripts;

/// <summary>
/// Plays the acts of all cases in the order of time, so that they interleave as in a real office, and between them asks the desk every ten
/// minutes what fell due, as the ERP's own job would. The SDK starts no timer of its own.
/// </summary>
internal sealed class Scheduler
{
    private static readonly Duration Tick = Duration.FromMinutes(10);
    private readonly CaseDesk desk;
    private readonly ScriptedClock clock;
    private readonly Queue<Act> acts;
    private readonly Dictionary<string, CaseView> cases = new(StringComparer.Ordinal);
    private readonly List<Attempt> attempts = [];
    private readonly List<AnnouncedDuty> announced = [];
    private Instant nextTick;

    /// <param name="desk">The desk.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="acts">The acts of all cases.</param>
    /// <param name="from">
    /// Where a run that was stopped broke off: the moment of its last record. Whatever lies before is done. What lies at that very moment
    /// may be or not, and is sent once more: under its old command id it is carried out once.
    /// </param>
    public Scheduler(CaseDesk desk, ScriptedClock clock, IEnumerable<Act> acts, Instant? from = null)
    {
        this.desk = desk;
        this.clock = clock;
        this.acts = new Queue<Act>(acts.Where(act => from is null || act.At >= from).OrderBy(act => act.At));
        var start = from ?? this.acts.Peek().At;
        nextTick = Instant.FromUnixTimeSeconds(start.ToUnixTimeSeconds() / 600 * 600);
        if (nextTick < from)
        {
            nextTick += Tick;
        }
    }

    public Instant Now => clock.Now;

    /// <summary>The cases by id, as the last command or announcement left them.</summary>
    public IReadOnlyDictionary<string, CaseView> Cases => cases;

    /// <summary>What was tried and refused, as the scripts expected.</summary>
    public IReadOnlyList<Attempt> Attempts => attempts;

    /// <summary>What fell due or passed an internal threshold (企业内控).</summary>
    public IReadOnlyList<AnnouncedDuty> Announced => announced;

    /// <summary>Takes up a case as an earlier run left it.</summary>
    public void Keep(CaseView view) => cases[view.Key.CaseId] = view;

    /// <summary>Plays everything up to <paramref name="end"/>, inclusive.</summary>
    /// <exception cref="ScriptFailedException">An act that should pass was refused, or one that should be refused was not, or for other reasons.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled, between two acts.</exception>
    public async Task PlayUntilAsync(Instant end, Func<Task> eachDay, CancellationToken cancellationToken = default)
    {
        while (nextTick <= end || (acts.Count > 0 && acts.Peek().At <= end))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (acts.Count > 0 && acts.Peek().At < nextTick)
            {
                await PlayAsync(acts.Dequeue());
                continue;
            }

            await TickAsync(eachDay);
        }

        clock.Now = end;
    }

    /// <summary>Every case as it stands at this moment, in the order of acceptance.</summary>
    public async Task<IReadOnlyList<CaseView>> LookAsync()
    {
        var views = new List<CaseView>();
        foreach (var id in cases.Keys.Order(StringComparer.Ordinal))
        {
            views.Add((await desk.FindAsync(new CaseKey(Cast.Company, id)))!);
        }

        return views;
    }

    private async Task TickAsync(Func<Task> eachDay)
    {
        clock.Now = nextTick;
        nextTick += Tick;
        var report = await desk.DueAsync(Cast.Company);
        foreach (var duty in report.Announced)
        {
            announced.Add(duty);
            Keep(duty.Case);
        }

        if (clock.Now.InZone(Cast.Estate.Zone).Date != nextTick.InZone(Cast.Estate.Zone).Date)
        {
            await eachDay();
        }
    }

    private async Task PlayAsync(Act act)
    {
        clock.Now = act.At;
        var result = await act.PlayAsync(desk);
        if (act.Refusals.Count > 0 && result.IsRefused && result.Refusals.Select(r => r.FullCode).ToHashSet().SetEquals(act.Refusals))
        {
            attempts.Add(new Attempt(act.At, act.Key.CaseId, act.Commands[0], act.Commands[0].By, result.Refusals));
            return;
        }

        if (act.Refusals.Count > 0 || !result.IsDone || result.Others.Any(other => !other.IsDone))
        {
            var wanted = act.Refusals.Count > 0 ? "应被拒绝 " + string.Join(", ", act.Refusals) : "应成功";
            throw new ScriptFailedException($"{act.CommandId} {string.Join("+", act.Commands.Select(c => c.Name))}：{wanted}，实为 {result}");
        }

        Keep(result.Case);
        foreach (var other in result.Others)
        {
            Keep(other.Case);
        }
    }
}
