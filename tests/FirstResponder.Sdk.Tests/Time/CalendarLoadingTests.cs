using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Time.TimeFacts;

namespace FirstResponder.Sdk.Tests.Time;

public class CalendarLoadingTests
{
    private const string Notice2027 =
        """
        {"$schema":"x","year":2027,"papers":["http://www.gov.cn/a"],"days":[
        {"name":"元旦","date":"2026-12-31","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":true},
        {"name":"元旦","date":"2026-12-26","isOffDay":false},{"name":"元旦","date":"2027-01-04","isOffDay":false},
        {"name":"春节","date":"2027-02-05","isOffDay":true},{"name":"春节","date":"2027-02-08","isOffDay":true},
        {"name":"清明节","date":"2027-04-05","isOffDay":true},{"name":"端午节","date":"2027-06-09","isOffDay":true},
        {"name":"中秋节","date":"2027-09-15","isOffDay":true},{"name":"国庆节","date":"2027-10-01","isOffDay":true}]}
        """;

    [Fact]
    public void WithYear_makes_the_year_and_the_end_of_the_one_before_official()
    {
        var next = China.WithYear(Notice2027);

        Assert.True(next.IsPublished(Day("2026-12-31")));
        Assert.True(next.IsPublished(Day("2027-12-20")));
        Assert.False(next.IsPublished(Day("2027-12-21")));
        Assert.False(next.IsWorkingDay(Day("2026-12-31")));
        Assert.True(next.IsWorkingDay(Day("2026-12-26")));
        Assert.Equal(DayKind.WorkingDay, next.KindOf(Day("2027-01-04")));
        Assert.True(next.IsWorkingDay(Day("2027-02-09")));
        Assert.Equal("http://www.gov.cn/a", next.NoticeFor(2027));
        Assert.True(China.IsWorkingDay(Day("2026-12-31")));
        Assert.False(China.IsPublished(Day("2026-12-31")));
    }

    [Fact]
    public void WithYear_turns_a_provisional_deadline_into_an_official_one()
    {
        var (limit, start) = (TimeLimit.WorkingDays(2), At("2026-12-30 10:00"));

        var before = limit.DeadlineFrom(start, China, Shanghai);
        var after = limit.DeadlineFrom(start, China.WithYear(Notice2027), Shanghai);

        Assert.Equal((At("2027-01-04 24:00"), true), (before.Due, before.IsProvisional));
        Assert.Equal((At("2027-01-05 24:00"), false), (after.Due, after.IsProvisional));
        Assert.NotEqual(before.CalendarVersion, after.CalendarVersion);
    }

    [Fact]
    public void WithYear_without_papers_leaves_the_explanation_without_a_basis()
    {
        var unsourced = China.WithYear(Notice2027.Replace("\"papers\":[\"http://www.gov.cn/a\"],", "", StringComparison.Ordinal));
        var step = TimeLimit.WorkingDays(1).Explain(At("2027-03-01 10:00"), unsourced, Shanghai).Steps[^1];

        Assert.StartsWith("日历 cn-2026.1+2027.", step.Chinese, StringComparison.Ordinal);
        Assert.Null(step.Basis);
    }

    [Fact]
    public void WithYear_names_the_version_after_its_content()
    {
        var next = China.WithYear(Notice2027);
        var other = China.WithYear(Notice2027.Replace("2027-02-08", "2027-02-09", StringComparison.Ordinal));

        Assert.Matches(@"^cn-2026\.1\+2027\.[0-9a-f]{8}$", next.Version);
        Assert.Equal(next.Version, China.WithYear(Notice2027).Version);
        Assert.Equal(next.Version, next.WithYear(Notice2027).Version);
        Assert.Equal(next.Version, other.WithYear(Notice2027).Version);
        Assert.NotEqual(next.Version, other.Version);
    }

    [Fact]
    public void WithYear_replaces_a_shipped_year()
    {
        // 2026 with nothing but the festivals themselves.
        var amended = China.WithYear(
            """
            {"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true},{"name":"春节","date":"2026-02-17","isOffDay":true},
            {"name":"劳动节","date":"2026-05-01","isOffDay":true},{"name":"端午节","date":"2026-06-19","isOffDay":true},
            {"name":"中秋节","date":"2026-09-25","isOffDay":true},{"name":"国庆节","date":"2026-10-01","isOffDay":true}]}
            """);

        Assert.False(amended.IsWorkingDay(Day("2026-05-09")));
        Assert.True(amended.IsWorkingDay(Day("2026-05-04")));
        Assert.True(amended.IsWorkingDay(Day("2025-09-28")));
    }

    [Theory]
    [InlineData("", "JSON")]
    [InlineData("[]", "year")]
    [InlineData("""{"year":"2027","days":[]}""", "year")]
    [InlineData("""{"year":2101,"days":[]}""", "year")]
    [InlineData("""{"year":2027,"days":[]}""", "尚未发布")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"2027-01-01"}]}""", "isOffDay")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"01/01/2027","isOffDay":true}]}""", "date")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"2026-11-30","isOffDay":true}]}""", "不属于")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"2028-01-01","isOffDay":true}]}""", "不属于")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":false}]}""", "既放假又上班")]
    [InlineData("""{"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}""", "不完整")]
    public void WithYear_refuses_what_is_no_complete_notice(string json, string reason)
    {
        var fault = Assert.Throws<FormatException>(() => China.WithYear(json));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
    }
}
