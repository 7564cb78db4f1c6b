using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Regulations;

/// <summary>A pack under which a case could wait somewhere without a duty is warned of; to know that, every way through the whole pack is walked.</summary>
public class CertainDutyTests
{
    [Fact]
    public void Warnings_under_Jiangxi_a_duty_is_certain_everywhere() => Assert.Empty(RegulationCheck.Warnings(Regulation.Jiangxi));

    [Theory]
    [InlineData("I-17", "FollowedUp/Ordinary")]
    [InlineData("I-09", "FedBack/Ordinary")]
    [InlineData("D-10", "UnderReview/Complex")]
    [InlineData("C-16", "Rectifying/Consultation")]
    [InlineData("J-08", "Accepted")]
    [InlineData("D-02b", "InProgress/Ordinary")]
    [InlineData("D-11a", "Classified/Emergency")]
    [InlineData("D-11e", "InProgress/Emergency")]
    [InlineData("D-12a", "InProgress/OutOfScope")]
    public void Warnings_without_the_rule_name_the_place_that_it_held(string rule, string place)
    {
        var warnings = RegulationCheck.Warnings(Without(rule));
        Assert.Contains(place, warnings.Select(w => w.Place));
        Assert.All(warnings, w => Assert.Equal("NO_CERTAIN_DUTY", w.Code));
        Assert.DoesNotContain(warnings, w => w.Place.StartsWith("Completed", StringComparison.Ordinal));
    }

    [Fact]
    public void Warnings_of_a_missing_closing_duty_name_its_status_only() =>
        Assert.Equal(Regulation.Jiangxi.Categories.Keys.Select(c => "FollowedUp/" + c.Code).Order(StringComparer.Ordinal), RegulationCheck.Warnings(Without("I-17")).Select(w => w.Place).Order(StringComparer.Ordinal));

    private static Regulation Without(string rule) => Regulation.Load(PackTexts.Changed(root =>
    {
        root["internal"]!["alertAfter"]!.AsObject().Remove(rule);
        foreach (var list in new[] { root["duties"]!.AsArray(), root["internal"]!["duties"]!.AsArray() })
        {
            if (list.FirstOrDefault(d => (string?)d!["id"] == rule) is { } found)
            {
                list.Remove(found);
            }
        }
    }));
}
