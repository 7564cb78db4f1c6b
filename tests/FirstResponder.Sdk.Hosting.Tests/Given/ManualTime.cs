using System.Diagnostics;
using NodaTime;

namespace FirstResponder.Sdk.Hosting.Tests.Given;

/// <summary>Time that passes when a test lets it. Timers fire within <see cref="Pass"/>, in their order; a test can wait until so many are set.</summary>
internal sealed class ManualTime : TimeProvider, IClock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now;

    internal ManualTime(Instant start) => now = start.ToDateTimeOffset();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(GetUtcNow());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Lets time pass, firing what is due on the way.</summary>
    internal void Pass(TimeSpan time)
    {
        DateTimeOffset end = GetUtcNow() + time;
        while (true)
        {
            ManualTimer? next;
            lock (gate)
            {
                next = timers.Where(t => t.At <= end).MinBy(t => t.At);
                now = next?.At > now ? next.At : next is null ? end : now;
                if (next is not null)
                    timers.Remove(next);
            }

            if (next is null)
                return;
            next.Fire();
        }
    }

    /// <summary>Waits, in real time, until so many sleepers wait for times to come. Limits that watch over somebody's work are no sleepers.</summary>
    internal async Task SleepersAsync(int count)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            lock (gate)
            {
                if (timers.Count(t => t.IsSleeper) == count)
                    return;
            }

            Assert.True(Stopwatch.GetElapsedTime(start) < Patience, $"There were never {count} sleepers.");
            await Task.Delay(1);
        }
    }

    /// <summary>When the next sleeper wakes, from now.</summary>
    internal TimeSpan NextWake()
    {
        lock (gate)
            return timers.Where(t => t.IsSleeper).Min(t => t.At) - now;
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        internal DateTimeOffset At { get; private set; }

        internal bool IsSleeper => state is not CancellationTokenSource;

        internal void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
            {
                time.timers.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    At = time.now + dueTime;
                    time.timers.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
