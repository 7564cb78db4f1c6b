using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

public class BuildingFilesTests
{
    [Fact]
    [Requirement("JX-M2.7b")]
    [Requirement("AMB-17")]
    public void Of_three_cases_of_5栋_and_one_of_the_garden_has_two_files()
    {
        var files = BuildingFiles.Of([In("C-4", null, "2026-04-28 12:00"), In("C-3", "5栋", "2026-04-28 11:00"), In("C-1", "5栋", "2026-04-28 09:00"), In("C-2", "5栋", "2026-04-28 10:00")]);

        Assert.Equal(["5栋", "公共区域"], files.Select(file => file.Building));
        Assert.Equal(["C-1", "C-2", "C-3"], files[0].Volumes.Select(volume => volume.Key.CaseId));
        Assert.Equal(["公共区域-2026-001"], files[1].Volumes.Select(volume => volume.Number));
        Assert.All(files, file => Assert.Equal((Company, "e1"), (file.Company, file.Estate)));
    }

    [Fact]
    [Requirement("JX-19.1")]
    public void Number_of_the_second_case_of_a_year_stays_after_a_merge_and_a_late_entry()
    {
        var first = In("C-1", "5栋", "2026-04-28 09:00");
        var second = Accepted("2026-04-28 10:00", accept => accept.Place = new Place("e1", "5栋"), caseId: "C-2");
        Assert.Equal("5栋-2026-002", NumberOf("C-2", first, second.Case));

        second.When("2026-04-28 10:10", new MergeInto(second.Key, Lead, Duplicates.MasterOf(second.Key))).Passes();
        var late = new Stories.Story("late", caseId: "C-3").When("2026-04-28 08:00", new Accept(Company, "e1", OwnerHe, LeadLi, Channel.Phone, "漏水") { CaseId = "C-3", Place = new Place("e1", "5栋") }, recordedAt: "2026-04-29 08:00").Passes();
        Assert.Equal(CaseStatus.Merged, second.Case.Status);
        Assert.Equal("5栋-2026-002", NumberOf("C-2", late.Case, second.Case, first));
        Assert.Equal("5栋-2026-003", NumberOf("C-3", late.Case, second.Case, first));
        Assert.Equal("C-3", BuildingFiles.Of([first, second.Case, late.Case])[0].Volumes[0].Key.CaseId);
    }

    [Fact]
    public void Number_of_the_host_is_kept_as_it_is()
    {
        var volume = BuildingFiles.Of([TwoRounds().Case])[0].Volumes[0];

        Assert.Equal(("3栋-2026-001", true, CaseStatus.Closed), (volume.Number, volume.IsHostNumber, volume.Status));
        Assert.False(BuildingFiles.Of([In("C-1", "3栋", "2026-04-28 09:00")])[0].Volumes[0].IsHostNumber);
    }

    [Fact]
    public void Number_starts_again_with_the_local_year()
    {
        var old = In("C-1", "5栋", "2026-12-31 23:59");
        var next = In("C-2", "5栋", "2027-01-01 00:01");

        Assert.Equal("5栋-2026-001", NumberOf("C-1", old, next));
        Assert.Equal("5栋-2027-001", NumberOf("C-2", old, next));
    }

    [Fact]
    public void Files_stand_in_the_order_of_building_numbers() =>
        Assert.Equal(
            ["2栋", "10栋", "公共区域", "地下车库"],
            BuildingFiles.Of([In("C-1", "地下车库", "2026-04-28 09:00"), In("C-2", "10栋", "2026-04-28 09:00"), In("C-3", " ", "2026-04-28 09:00"), In("C-4", "2栋", "2026-04-28 09:00")]).Select(file => file.Building));

    [Fact]
    public void NumberOf_refuses_what_is_no_volume()
    {
        Assert.Equal("5栋-2026-1234", BuildingFiles.NumberOf("5栋", 2026, 1234));
        Assert.Throws<ArgumentException>("building", () => BuildingFiles.NumberOf(" ", 2026, 1));
        Assert.Throws<ArgumentOutOfRangeException>("position", () => BuildingFiles.NumberOf("5栋", 2026, 0));
    }

    private static Case In(string id, string? building, string at) => Accepted(at, accept => accept.Place = new Place("e1", building), caseId: id).Case;

    private static string NumberOf(string id, params Case[] cases) => BuildingFiles.Of(cases).SelectMany(file => file.Volumes).Single(volume => volume.Key.CaseId == id).Number;
}
