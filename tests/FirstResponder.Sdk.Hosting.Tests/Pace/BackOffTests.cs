using FirstResponder.Sdk.Hosting.Pace;

namespace FirstResponder.Sdk.Hosting.Tests.Pace;

public sealed class BackOffTests
{
    [Fact]
    public void It_doubles_from_the_period_to_the_longest_and_stays_there()
    {
        int[] waits = [.. Enumerable.Range(1, 8).Select(faults => (int)BackOff.After(faults, TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5)).TotalSeconds)];

        Assert.Equal([30, 60, 120, 240, 300, 300, 300, 300], waits);
    }

    [Fact]
    public void However_many_faults_it_never_overflows() =>
        Assert.Equal(TimeSpan.FromDays(1), BackOff.After(int.MaxValue, TimeSpan.FromMilliseconds(100), TimeSpan.FromDays(1)));
}
