using BenchmarkDotNet.Attributes;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Benchmarks;

/// <summary>Reading a case back from a long history, and asking what can be done now.</summary>
[MemoryDiagnoser]
public class LongCase
{
    private readonly OrdinaryCase told = new();
    private CaseEvent[] history = [];
    private Case inProgress = null!;
    private DecisionContext context = null!;

    [GlobalSetup]
    public void Remember()
    {
        history = [.. told.Long(1_000).History];
        inProgress = told.Live(5);
        context = told.ContextAt("2026-04-28 10:30");
    }

    [Benchmark]
    public object ReplayOfAThousandEvents() => CaseLifecycle.Replay(inProgress.Key, history);

    [Benchmark]
    public object NextSteps() => CaseLifecycle.NextSteps(inProgress, OrdinaryCase.LeadActor, context);
}
