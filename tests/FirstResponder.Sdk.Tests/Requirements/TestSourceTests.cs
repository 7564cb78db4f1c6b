namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>What counts as telling a requirement row with its own times.</summary>
public class TestSourceTests
{
    private const string File = """
        public class Told
        {
            // A time in a comment, such as 04-28 07:00, tells nothing; nor does Story( here.
            [Fact]
            [Requirement("JX-1")]
            public void Story()
            {
                var story = new Story("one").On("04-28");
                story.When("09:00", new Accept("Other(")).Then("Accepted [+D-01 09:30; +D-02 04-29 09:00]");
                story.When("04-29 10:00:01", new Close()); // 11:00
                story.When("10:05", new Close { Eta = At("2026-05-06 18:00") });
                if (story.Is("2025-12-31 24:00")) { story.When("10:06", new Close()); }
            }

            [Theory]
            [InlineData("05-12 16:20")]
            public void Other(string time) => Assert.Equal(new Story { Name = "a" }, Tell(time, () => { return "17:20"; }));

            [Fact]
            public void Last() => Assert.True(Is("13:00"));
        }
        """;

    [Theory]
    [InlineData("Story", "2026-04-28 09:00")]
    [InlineData("Story", "2026-04-28 09:00:00")]
    [InlineData("Story", "2026-04-28 09:30")]
    [InlineData("Story", "2026-04-29 09:00")]
    [InlineData("Story", "2026-04-29 10:00:01")]
    [InlineData("Story", "2026-04-29 10:05")]
    [InlineData("Story", "2026-04-29 10:06")]
    [InlineData("Story", "2026-05-06 18:00")]
    [InlineData("Story", "2025-12-31 24:00")]
    [InlineData("Story", "18:00")]
    [InlineData("Story", "2026-05-06")]
    [InlineData("Story", "2026-04-28")]
    [InlineData("Other", "2026-05-12 16:20")]
    [InlineData("Other", "17:20")]
    [InlineData("Last", "13:00")]
    public void Names_time_that_stands_there(string method, string time) => Assert.True(Source(method).Names(Stamp.Parse(time)));

    [Theory]
    [InlineData("Story", "2026-04-28 07:00", "only a comment has it")]
    [InlineData("Story", "11:00", "only a comment has it")]
    [InlineData("Story", "2026-04-28 10:05", "the story's day has moved on")]
    [InlineData("Story", "2026-05-06 10:06", "a day inside a command doesn't set the story's day")]
    [InlineData("Story", "2026-04-29 10:00", "a second makes another time")]
    [InlineData("Story", "2026-04-28 09:00:01", "a second makes another time")]
    [InlineData("Story", "2025-04-28 09:00", "a day without a year is one of 2026")]
    [InlineData("Story", "2026-12-31 24:00", "the year is another")]
    [InlineData("Story", "2026-04-30", "no literal has it")]
    [InlineData("Story", "17:20", "it stands in the next method")]
    [InlineData("Other", "2026-05-12 17:20", "no story sets the day")]
    [InlineData("Other", "13:00", "it stands in the next method")]
    [InlineData("Last", "17:20", "it stands in the method before")]
    public void Names_not_what_is_missing(string method, string time, string why) => Assert.False(Source(method).Names(Stamp.Parse(time)), why);

    [Fact]
    public void Find_knows_no_method_that_is_only_called() => Assert.Null(TestSource.Find(File, "Accept"));

    [Theory]
    [InlineData("")]
    [InlineData("09:0")]
    [InlineData("2026-13-01")]
    [InlineData("04-28 09:00 and more")]
    public void Parse_turns_down_what_is_no_stamp(string text) => Assert.Throws<FormatException>(() => Stamp.Parse(text));

    private static TestSource Source(string method) => Assert.IsType<TestSource>(TestSource.Find(File, method));
}
