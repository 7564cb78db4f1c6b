using BenchmarkDotNet.Attributes;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Benchmarks;

/// <summary>Ten commands from contact to closing, decided and folded in the pure core. Budget: 10 µs and 16 KB.</summary>
[MemoryDiagnoser]
public class WholeOrdinaryCase
{
    private static readonly string[] Steps = ["分类", "告知", "分派", "同步", "现场", "办结", "反馈", "回访", "销号"];

    private readonly OrdinaryCase told = new();
    private readonly Instant start = Instant.FromUtc(2026, 4, 28, 0, 5);
    private CaseEvent[] history = [];

    [GlobalSetup]
    public void Remember() => history = [.. told.Live().History];

    [Benchmark]
    public object ContactToClosing() => told.Live();

    /// <summary>Budget: 400 µs.</summary>
    [Benchmark]
    public object ThroughTheDesk() => told.LiveAtDesk().GetAwaiter().GetResult();

    [Benchmark]
    public object ReplayOfIt() => CaseLifecycle.Replay(new CaseKey("安居物业", "C-1"), history);

    [Benchmark(Baseline = true)]
    public int PlainTicketWithoutLaw()
    {
        var ticket = new PlainTicket(start, "3栋电梯厅的灯坏了");
        for (var i = 0; i < Steps.Length; i++)
        {
            ticket.Move(i, i + 1, start + Duration.FromMinutes(i * 10), "s02", Steps[i]);
        }

        return ticket.Entries;
    }
}
