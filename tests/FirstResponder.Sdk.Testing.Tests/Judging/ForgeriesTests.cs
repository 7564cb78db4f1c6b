using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

public class ForgeriesTests
{
    // The guard stands on the list without any post.
    private static readonly HistoryJudge Judge = new(new JudgeOptions { People = [.. Sdk.Tests.Stories.Cast.Estate.People, new EstatePerson(Sdk.Tests.Stories.Cast.GuardZhang, Role.Staff)], Calendars = [Time.WorkingDayCalendar.China, Lives.LocalFestival, Lives.CompanyDays, Lives.LocalCompanyDays], LiveSince = new Dictionary<string, NodaTime.Instant> { ["e1"] = DeskLife.At("04-28 08:00") } });

    public static TheoryData<string> Names => [.. Forgeries.All.Select(f => f.Name)];

    public static TheoryData<string> LivesByName => [.. Lives.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_forgery_is_found_where_it_was_made(string name)
    {
        var forged = Forgeries.All.Single(f => f.Name == name);
        var verdict = Judge.Judge(forged.Make(), forged.Deposited);
        var found = Found(verdict);
        Assert.True(found.SequenceEqual(forged.Expected), $"expected \"{string.Join("\", \"", forged.Expected)}\"{Environment.NewLine} found \"{string.Join("\", \"", found)}\"{Environment.NewLine}{verdict}");
    }

    [Theory]
    [MemberData(nameof(LivesByName))]
    public void The_honest_life_that_forgeries_are_made_of_is_clean(string life)
    {
        var verdict = Judge.Judge(Lives.All[life].Value);
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.True(verdict.NotJudged.All(n => n.Invariant == ClosureInvariants.MergedBothWays && life.StartsWith("Merged", StringComparison.Ordinal)), verdict.ToString());
    }

    [Fact]
    public void Every_invariant_is_broken_by_some_forgery()
    {
        var broken = Forgeries.All.SelectMany(f => f.Expected).Concat(PairForgeries.All.SelectMany(f => f.Expected.Select(e => e[(e.IndexOf(' ', StringComparison.Ordinal) + 1)..]))).Select(e => e[..e.IndexOf('@', StringComparison.Ordinal)]).ToHashSet();
        Assert.Empty(ClosureInvariants.All.Where(i => !broken.Contains(i.Id)).Select(i => i.Id));
    }

    [Fact]
    public void Forgeries_have_names_of_their_own() => Assert.Equal(Forgeries.All.Count, Forgeries.All.Select(f => f.Name).Distinct().Count());

    private static string[] Found(HistoryVerdict verdict) => [.. verdict.Breaches.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Invariant.Id}@{b.EventNumber}")).Distinct()];
}
