using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

/// <summary>The first and the last day of the working clock, and all the working time that there is.</summary>
public class TableEdgeTests
{
    private static readonly Duration Millisecond = Duration.FromMilliseconds(1);
    private static readonly Instant First = new LocalDate(1901, 1, 1).AtStartOfDayInZone(Shanghai).ToInstant();
    private static readonly Instant End = At("2100-12-31 24:00");
    private static readonly WorkingClock Clock = NineToSix.On(China, Shanghai);

    [Fact]
    public void The_last_day_is_worked()
    {
        Assert.Equal(IsoDayOfWeek.Friday, Day("2100-12-31").DayOfWeek);
        Assert.Equal(Duration.FromHours(9), Clock.Between(At("2100-12-31 00:00"), End));
        Assert.Equal(At("2100-12-31 18:00"), Clock.PreviousOrSameWorkingMoment(End));
    }

    [Fact]
    public void The_first_and_the_last_instant_are_in_it_and_no_other()
    {
        Assert.False(Clock.IsOpen(First));
        Assert.False(Clock.IsOpen(End));
        Assert.Throws<ArgumentOutOfRangeException>(() => Clock.IsOpen(First - Millisecond));
        Assert.Throws<ArgumentOutOfRangeException>(() => Clock.IsOpen(End + Millisecond));
    }

    [Fact]
    public void All_the_working_time_that_is_left_can_be_added_and_no_more()
    {
        var start = At("2100-12-01 10:00");
        var left = Clock.Between(start, End);

        Assert.Equal(At("2100-12-31 18:00"), Clock.Add(start, left));
        Assert.Throws<ArgumentOutOfRangeException>(() => Clock.Add(start, left + Millisecond));
    }

    [Fact]
    public void All_the_working_time_before_can_be_subtracted_and_no_more()
    {
        var before = Clock.Between(First, At("1901-02-01 10:00"));

        Assert.Equal(Clock.NextOpening(First), Clock.Subtract(At("1901-02-01 10:00"), before));
        Assert.Throws<ArgumentOutOfRangeException>(() => Clock.Subtract(At("1901-02-01 10:00"), before + Millisecond));
    }
}
