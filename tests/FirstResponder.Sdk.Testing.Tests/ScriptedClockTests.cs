using FirstResponder.Sdk.Testing.Clocks;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Tests;

public class ScriptedClockTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 4, 28, 0, 5);

    [Fact]
    public void It_stands_until_it_is_moved()
    {
        var clock = new ScriptedClock(Morning);
        Assert.Equal(Morning, clock.GetCurrentInstant());
        clock.Advance(Duration.FromMinutes(30));
        Assert.Equal(Instant.FromUtc(2026, 4, 28, 0, 35), clock.GetCurrentInstant());
        clock.Now = Morning;
        Assert.Equal(Morning, clock.Now);
    }
}
