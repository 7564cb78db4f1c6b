using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class PromisedTimeTests
{
    [Fact]
    public void ToDeadline_of_an_instant_includes_it()
    {
        var due = At("2026-05-06 18:00");

        Assert.Equal(new Deadline(due, due + Duration.FromMilliseconds(1), null, false), PromisedTime.At(due).ToDeadline(Shanghai));
    }

    [Theory]
    [InlineData("2026-06-10")]
    [InlineData("2026-06-20")] // a promise on a rest day stays there
    public void ToDeadline_of_a_date_is_the_midnight_that_ends_it(string date)
    {
        var midnight = At(date + " 24:00");

        Assert.Equal(new Deadline(midnight, midnight, null, false), PromisedTime.On(Day(date)).ToDeadline(Shanghai));
    }

    [Fact]
    public void Default_promises_nothing()
    {
        Assert.True(default(PromisedTime).IsNone);
        Assert.False(PromisedTime.On(Day("2026-06-10")).IsNone);
        Assert.Equal("", default(PromisedTime).ToString());
        Assert.Throws<InvalidOperationException>(() => default(PromisedTime).ToDeadline(Shanghai));
    }

    [Theory]
    [InlineData("2026-05-06T10:00:00Z")]
    [InlineData("2026-05-06T10:00:00.120Z")]
    [InlineData("2026-05-06T10:00:00.001Z")]
    [InlineData("2026-06-10")]
    public void Parse_inverts_ToString(string text)
    {
        Assert.Equal(text, PromisedTime.Parse(text).ToString());
        Assert.Equal(PromisedTime.Parse(text), PromisedTime.Parse(PromisedTime.Parse(text).ToString()));
    }

    [Fact]
    public void At_cuts_to_whole_milliseconds()
    {
        Assert.Equal("2026-05-06T10:00:00.001Z", PromisedTime.At(Instant.FromUtc(2026, 5, 6, 10, 0) + Duration.FromTicks(19_999)).ToString());
        Assert.Equal(PromisedTime.Parse("2026-05-06T10:00:00.001Z"), PromisedTime.Parse("2026-05-06T10:00:00.0019999Z"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-6-1")]
    [InlineData("2026-02-30")]
    [InlineData("2026-05-06T10:00:00")]
    [InlineData("2026-05-06T18:00:00+08:00")]
    [InlineData("tomorrow")]
    public void Parse_refuses_other_texts(string text)
    {
        Assert.Contains(" / ", Assert.Throws<FormatException>(() => PromisedTime.Parse(text)).Message, StringComparison.Ordinal);
    }
}
