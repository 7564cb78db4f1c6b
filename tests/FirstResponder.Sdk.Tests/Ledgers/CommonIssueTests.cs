using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

public class CommonIssueTests
{
    private static readonly CommonIssueFinder Finder = new() { IssueOf = c => c.Content.Reveal() == "漏水" ? "卫生" : null, AreaOf = c => c.Place.Building + c.Place.Spot?.Reveal() };

    [Fact]
    [Requirement("JX-M2.5d")]
    [Requirement("JX-18.1")]
    [Requirement("AMB-19")]
    public void Find_opens_three_sanitation_cases_of_one_lift_hall_in_30_days()
    {
        var issue = Assert.Single(Finder.Find([At("C-3", "2026-05-28 09:00"), At("C-1", "2026-04-28 09:00"), At("C-2", "2026-05-10 09:00"), At("C-4", "2026-05-10 09:00", "楼道")]));

        Assert.Equal((CommonIssueKind.Recurring, "e1", "5栋电梯厅", "卫生"), (issue.Kind, issue.Estate, issue.Area, issue.Issue));
        Assert.Equal(["C-1", "C-2", "C-3"], issue.Cases.Select(key => key.CaseId));
        Assert.Equal((At("C-1", "2026-04-28 09:00").AcceptedAt, At("C-3", "2026-05-28 09:00").AcceptedAt), (issue.From, issue.To));
        Assert.Contains("企业内控", CommonIssue.Label, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_leaves_three_cases_of_31_days_alone() =>
        Assert.Empty(Finder.Find([At("C-1", "2026-04-28 09:00"), At("C-2", "2026-05-10 09:00"), At("C-3", "2026-05-28 09:01")]));

    [Fact]
    public void Find_joins_windows_that_overlap_and_parts_those_that_do_not()
    {
        var issues = Finder.Find(
        [
            At("C-1", "2026-01-01 09:00"), At("C-2", "2026-01-15 09:00"), At("C-3", "2026-01-31 09:00"), At("C-4", "2026-02-10 09:00"),
            At("C-5", "2026-04-20 09:00"),
            At("C-6", "2026-06-01 09:00"), At("C-7", "2026-06-02 09:00"), At("C-8", "2026-06-03 09:00"),
        ]);

        Assert.Equal([["C-1", "C-2", "C-3", "C-4"], ["C-6", "C-7", "C-8"]], issues.Select(issue => issue.Cases.Select(key => key.CaseId).ToArray()));
    }

    [Fact]
    public void Find_counts_households_that_raise_an_issue_at_once_and_merged_cases_only_there()
    {
        var cases = Enumerable.Range(1, 5).Select(i => At("C-" + i, "2026-04-28 09:0" + i, household: "r-" + i, merge: i > 2)).ToList();
        var issue = Assert.Single(Finder.Find(cases));
        Assert.Equal((CommonIssueKind.Concentrated, 5, 5), (issue.Kind, issue.Households, issue.Cases.Count));

        Assert.Empty(Finder.Find(cases.Take(4)));
        Assert.DoesNotContain(Finder.Find(Enumerable.Range(1, 5).Select(i => At("C-" + i, "2026-04-28 09:0" + i, household: "r-1"))), found => found.Kind == CommonIssueKind.Concentrated);
    }

    [Fact]
    public void Find_tells_issues_apart_by_category_nature_and_building_unless_told()
    {
        Case[] cases = [Sorted("C-1", "5栋", Nature.Report), Sorted("C-2", "5栋", Nature.Report), Sorted("C-3", "5栋", Nature.Repair), Sorted("C-4", null, Nature.Report), At("C-5", "2026-04-28 09:00")];
        var issue = Assert.Single(new CommonIssueFinder(new CommonIssueThresholds { RecurringCases = 2 }).Find(cases));

        Assert.Equal(("5栋", "Ordinary/Report"), (issue.Area, issue.Issue));
        Assert.Equal(["C-1", "C-2"], issue.Cases.Select(key => key.CaseId));
        Assert.Empty(new CommonIssueFinder().Find(cases));
    }

    [Fact]
    public void Thresholds_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("RecurringCases", () => new CommonIssueFinder(new CommonIssueThresholds { RecurringCases = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>("RecurringDays", () => new CommonIssueFinder(new CommonIssueThresholds { RecurringDays = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("ConcentratedHouseholds", () => new CommonIssueFinder(new CommonIssueThresholds { ConcentratedHouseholds = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("ConcentratedDays", () => new CommonIssueFinder(new CommonIssueThresholds { ConcentratedDays = -1 }));
    }

    private static Case At(string id, string at, string spot = "电梯厅", string? household = null, bool merge = false)
    {
        var story = Accepted(at, accept => accept.Place = new Place("e1", "5栋", household, null, Text(spot)), caseId: id);
        return merge ? story.When(at, new MergeInto(story.Key, Lead, Duplicates.MasterOf(story.Key))).Passes().Case : story.Case;
    }

    private static Case Sorted(string id, string? building, Nature nature) => Accepted(
        "2026-04-28 09:00",
        accept =>
        {
            accept.Place = new Place("e1", building);
            accept.Nature = nature;
            accept.Classification = new Sorting(Category.Ordinary);
        },
        caseId: id).Case;
}
