using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class DurationTextTests
{
    [Fact]
    public void Describe_shows_overdue_wall_time_cut_to_the_minute()
    {
        var deadline = PromisedTime.At(At("2026-04-28 21:59")).ToDeadline(Shanghai);

        Assert.Equal("超时 15天19小时25分", DurationText.Describe(deadline, At("2026-05-14 17:24:30")));
        Assert.Equal("剩余 3小时59分", DurationText.Describe(deadline, At("2026-04-28 17:59:01")));
        Assert.Equal("剩余 0分", DurationText.Describe(deadline, At("2026-04-28 21:59")));
        Assert.Equal("超时 0分", DurationText.Describe(deadline, At("2026-04-28 21:59:00.001")));
    }

    [Theory]
    [InlineData(0, "0分", "0 min")]
    [InlineData(59, "0分", "0 min")]
    [InlineData(60, "1分", "1 min")]
    [InlineData(3600, "1小时0分", "1 h 0 min")]
    [InlineData(86_400, "1天0小时0分", "1 d 0 h 0 min")]
    [InlineData(-90_061, "1天1小时1分", "1 d 1 h 1 min")]
    public void Texts_drop_leading_zeros_only(int seconds, string chinese, string english)
    {
        Assert.Equal(chinese, DurationText.ToChinese(Duration.FromSeconds(seconds)));
        Assert.Equal(english, DurationText.ToEnglish(Duration.FromSeconds(seconds)));
    }
}
