using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using static FirstResponder.Sdk.Tests.Regulations.BarePack;

namespace FirstResponder.Sdk.Tests.Cases;

/// <summary>Where a case can stand without a duty of its own: each kind of step ends what it can end and opens what it must open, and nothing more.</summary>
public class DutyCoverageTests
{
    private const string Sorted = "\"Classified\"";

    // What a reclassification and a review leave behind has a duty for ever, so that gaps show the first course only.
    private static readonly string Moved = Duty("R", "\"Reclassified\"", "\"Closed\"", Across);
    private static readonly string Reviewed = Duty("V", "\"ReviewOpened\"", "\"Closed\"", Across);

    [Theory]
    [InlineData("\"Classified\"", "Classified,InProgress,Completed,FedBack,FollowedUp/*")]
    [InlineData("""{"event":"Classified","for":["Ordinary"]}""", "Classified,InProgress,Completed,FedBack,FollowedUp/Ordinary")]
    [InlineData("\"Dispatched\"", "InProgress,Completed,FedBack,FollowedUp/*")]
    [InlineData("\"StudyHeld\"", "InProgress,Completed,FedBack,FollowedUp/Complex")]
    [InlineData("\"PlanRecorded\"", "Classified,InProgress,Completed,FedBack,FollowedUp/Ordinary")]
    [InlineData("\"SiteRecorded\"", "Accepted Classified,InProgress,Completed,FedBack,FollowedUp/*")]
    [InlineData("\"EmergencyStarted\"", "InProgress,Completed,FedBack,FollowedUp/Emergency")]
    [InlineData("""{"event":"EmergencyStarted","for":["Emergency"],"in":["InProgress"]}""", "InProgress,Completed,FedBack,FollowedUp/Emergency")]
    [InlineData("\"Answered\"", "Completed,FedBack,FollowedUp/Consultation")]
    [InlineData("""{"event":"Answered","for":["Consultation"],"in":["Completed"]}""", "Completed,FedBack,FollowedUp/Consultation")]
    [InlineData("\"Guided\"", "Completed,FedBack,FollowedUp/OutOfScope")]
    [InlineData("\"Completed\"", "Completed,FedBack,FollowedUp/*")]
    [InlineData("""{"event":"Completed","in":["InProgress"]}""", "")]
    [InlineData("\"FeedbackAttempted\"", "Completed,FedBack,FollowedUp/*")]
    [InlineData("""{"event":"FeedbackAttempted","in":["FedBack"]}""", "")]
    [InlineData("""{"event":"ResultFedBack","where":{"complete":true}}""", "FedBack,FollowedUp/*")]
    [InlineData("""{"event":"ResultFedBack","where":{"complete":true},"in":["Completed"]}""", "")]
    [InlineData("""{"event":"ResultFedBack","where":{"complete":false}}""", "Completed,FedBack,FollowedUp/*")]
    [InlineData("""{"event":"ResultFedBack","where":{"complete":false},"in":["FedBack"]}""", "")]
    [InlineData("""{"event":"FollowedUp","where":{"complete":true}}""", "FollowedUp/*")]
    [InlineData("""{"event":"FollowedUp","where":{"complete":true,"dissatisfied":false,"counts":true},"in":["FollowedUp"]}""", "FollowedUp/*")]
    [InlineData("""{"event":"FollowedUp","where":{"complete":true,"counts":false}}""", "")]
    [InlineData("""{"event":"FollowedUp","where":{"complete":false,"dissatisfied":false}}""", "FedBack,FollowedUp/*")]
    [InlineData("""{"event":"FollowedUp","where":{"counts":false}}""", "FedBack,FollowedUp/*")]
    [InlineData("""{"event":"FollowedUp","where":{"complete":false,"dissatisfied":false,"counts":true}}""", "")]
    [InlineData("""{"event":"FollowedUp","where":{"dissatisfied":true}}""", "")]
    [InlineData("\"OwnerConfirmed\"", "Completed,FedBack,FollowedUp/*")]
    [InlineData("\"OwnerObjected\"", "")]
    [InlineData("\"ReviewOpened\"", "")]
    [InlineData("\"Closed\"", "")]
    [InlineData("\"MergedInto\"", "")]
    [InlineData("\"Archived\"", "")]
    public void A_duty_of_every_case_leaves_a_gap_wherever_what_meets_it_leads(string met, string gaps) =>
        Assert.Equal(Places(gaps), Gaps(With(Duty("A", "\"Accepted\"", met, Across), Moved, Reviewed)));

    [Theory]
    [InlineData("""{"event":"FollowedUp","where":{"dissatisfied":true,"counts":true}}""")]
    [InlineData("\"OwnerObjected\"")]
    [InlineData("\"ReviewOpened\"")]
    public void What_opens_a_review_leads_into_it_and_through_the_next_round(string met)
    {
        var round = Places("UnderReview,Rectifying,Completed,FedBack,FollowedUp/*");
        Assert.Equal(round, Gaps(With(Duty("A", "\"Accepted\"", met, Across), Moved)));
        Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", met, Across), Moved, Reviewed)));
    }

    [Theory]
    [InlineData("""{"event":"FollowedUp","where":{"dissatisfied":true,"counts":false}}""")]
    [InlineData("""{"event":"FollowedUp","where":{"dissatisfied":true},"in":["UnderReview"]}""")]
    [InlineData("""{"event":"OwnerObjected","in":["Completed","FedBack","FollowedUp"]}""")]
    public void What_no_dissatisfied_answer_can_say_ends_nothing(string met) => Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", met, Across), Moved)));

    [Fact]
    public void A_review_ends_the_duties_of_the_round_before_it()
    {
        Assert.Equal(Places("UnderReview,Rectifying,Completed,FedBack,FollowedUp/*"), Gaps(With(Duty("A", "\"Accepted\"", "\"Closed\""))));
        Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", "\"Closed\"", Across))));
    }

    [Fact]
    public void Every_way_into_a_category_opens_what_is_its_own()
    {
        var known = Regulation.Jiangxi.Categories.Keys;
        foreach (var category in known)
        {
            var others = string.Join(',', known.Where(c => c != category).Select(c => c.Code));
            var own = $$"""{"event":"Categorised","for":["{{category.Code}}"]}""";
            Assert.Equal(Places("Accepted Classified,InProgress,Completed,FedBack,FollowedUp,UnderReview,Rectifying/" + others), Gaps(With(Duty("A", own, "\"Closed\"", Across))));
        }

        Assert.Equal(["Accepted"], Gaps(With(Duty("A", Sorted, "\"Closed\"", Across))));
    }

    [Fact]
    public void A_case_is_never_reclassified_into_the_category_that_it_has()
    {
        // Left by the one way out of 普通, no case comes back into it, so what a move into it would end stands there.
        var rules = With(Only("Reclassify", "Ordinary"), Duty("A", "\"Accepted\"", """{"event":"Reclassified","for":["Ordinary"]}""", Across));
        Assert.Empty(Gaps(rules));
        Assert.NotEmpty(Gaps(With(Only("Reclassify", "Complex"), Duty("A", "\"Accepted\"", """{"event":"Reclassified","for":["Ordinary"]}""", Across))));
    }

    [Fact]
    public void An_emergency_started_where_it_was_one_already_moves_no_category()
    {
        static void Change(JsonNode root)
        {
            Only("Reclassify", "Emergency")(root);
            Only("StartEmergency", "Emergency")(root);
        }

        Assert.Empty(Gaps(With(Change, Duty("A", "\"Accepted\"", """{"event":"Reclassified","for":["Emergency"]}""", Across))));
    }

    [Fact]
    public void Started_out_of_another_category_an_emergency_reclassifies_first()
    {
        const string Moving = """{"event":"Reclassified","for":["Emergency"],"in":["Classified"]}""";
        static void Change(JsonNode root)
        {
            Only("Reclassify", "Emergency")(root);
            Only("StartEmergency", "Ordinary")(root);
        }

        // Ended on the way and opened by the start itself, a case stands; without the latter it stands in InProgress without any.
        Assert.Empty(Gaps(With(Change, Duty("A", "\"Accepted\"", Moving, Across), Duty("S", "\"EmergencyStarted\"", "\"Closed\"", Across))));
        Assert.Contains("InProgress/Emergency", Gaps(With(Change, Duty("A", "\"Accepted\"", Moving, Across))));
        Assert.DoesNotContain("Classified/Emergency", Gaps(With(Change, Duty("A", "\"Accepted\"", Moving, Across))));
    }

    [Fact]
    public void A_pack_without_emergencies_starts_none()
    {
        var rules = With(WithoutEmergencies, Duty("A", "\"Accepted\"", "\"EmergencyStarted\"", Across));
        Assert.DoesNotContain(Category.Emergency, rules.Categories.Keys);
        Assert.Empty(Gaps(rules));
    }

    [Fact]
    public void An_answer_on_the_spot_sorts_and_completes_where_the_pack_has_answers_for_consultations()
    {
        var answered = Duty("A", "\"Accepted\"", "\"Answered\"", Across);
        Assert.Equal(Places("Completed,FedBack,FollowedUp/Ordinary"), Gaps(With(Only("Answer", "Ordinary"), answered, Moved, Reviewed)));
        Assert.Empty(Gaps(With(answered, Duty("S", Sorted, "\"Closed\"", Across), Moved, Reviewed)));
        Assert.Empty(Gaps(With(answered, Duty("S", "\"Completed\"", "\"Closed\"", Across), Moved, Reviewed)));
    }

    [Fact]
    public void Guidance_completes() =>
        Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", "\"Guided\"", Across), Duty("S", "\"Completed\"", "\"Closed\"", Across), Moved, Reviewed)));

    [Fact]
    public void A_duty_that_waits_for_several_facts_ends_only_with_the_last()
    {
        Assert.Equal(Places("Classified,InProgress,Completed,FedBack,FollowedUp/Ordinary"), Gaps(With(Duty("A", "\"Accepted\"", """["PlanRecorded","SiteRecorded"]""", Across), Moved, Reviewed)));
        Assert.Equal(Places("Classified,InProgress,Completed,FedBack,FollowedUp/Ordinary"), Gaps(With(Duty("A", "\"Accepted\"", """["SiteRecorded","PlanRecorded"]""", Across), Moved, Reviewed)));
        Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", """["SiteRecorded","Closed"]""", Across), Moved, Reviewed)));

        // The fact that came first counts whatever its category and status were, the last one only in its own.
        Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", """[{"event":"SiteRecorded","in":["Closed"]},{"event":"PlanRecorded","in":["Closed"]}]""", Across), Moved, Reviewed)));
        Assert.NotEmpty(Gaps(With(Duty("A", "\"Accepted\"", """[{"event":"SiteRecorded","in":["Closed"]},"PlanRecorded"]""", Across), Moved, Reviewed)));
        Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", """[{"event":"PlanRecorded","where":{"person":{"not":null}}},"Closed"]""", Across), Moved, Reviewed)));
    }

    [Fact]
    public void What_a_duty_had_seen_is_forgotten_when_it_ends()
    {
        // A plan is possible before completion only, so the duty that the rectification opens anew can't be met by it any more.
        var rules = With(
            Duty("A", "\"Accepted\",\"RectificationTold\"", """["PlanRecorded","SiteRecorded"]""", Across + ""","void":["Completed"]"""),
            Duty("B", "\"Completed\"", "\"RectificationTold\"", Across),
            Moved);
        Assert.Equal(Places("Classified,InProgress/Ordinary"), Gaps(rules));
    }

    [Theory]
    [InlineData("void")]
    [InlineData("replaced")]
    public void What_voids_or_replaces_ends_like_what_meets(string end)
    {
        string Ended(string by) => Duty("A", "\"Accepted\"", "\"Closed\"", Across + ",\"" + end + "\":[" + by + "]");
        Assert.Equal(Places("InProgress,Completed,FedBack,FollowedUp/*"), Gaps(With(Ended("\"Dispatched\""), Moved, Reviewed)));
        Assert.Equal(Places("FedBack,FollowedUp/*"), Gaps(With(Ended("""{"event":"ResultFedBack","where":{"complete":true}}"""), Moved, Reviewed)));
        Assert.Empty(Gaps(With(Ended("""{"event":"ResultFedBack","where":{"complete":true},"in":["InProgress"]}"""), Moved, Reviewed)));
    }

    [Fact]
    public void A_category_left_takes_only_its_own_duties_with_it()
    {
        var into = Duty("R", """{"event":"Reclassified","for":["Emergency","Complex","OutOfScope","Consultation"]},{"event":"LeadHandedOver"}""", "\"Closed\"", Across);
        var first = Duty("A", "\"Accepted\"", Sorted, Across);
        var ordinary = Duty("O", """{"event":"Classified","for":["Ordinary"]}""", "\"Closed\"", Across);
        const string Others = """{"event":"Classified","for":["Emergency","Complex","OutOfScope","Consultation"]}""";

        Assert.Equal(Places("Classified,InProgress,Completed,FedBack,FollowedUp,UnderReview,Rectifying/Ordinary"), Gaps(With(first, ordinary, Duty("B", Others, "\"Closed\"", Across), into)));
        Assert.Empty(Gaps(With(first, ordinary, Duty("B", Others + ",\"LeadHandedOver\"", "\"Closed\"", Across), into)));
        Assert.Empty(Gaps(With(first, ordinary, Duty("B", Others + """,{"event":"LeadHandedOver","for":["Ordinary"]}""", "\"Closed\"", Across), into)));
    }

    [Fact]
    public void Work_that_may_have_been_done_before_makes_an_opening_by_reclassification_uncertain()
    {
        var first = Duty("A", "\"Accepted\"", "\"Reclassified\"", Across);
        var others = Duty("B", """{"event":"Categorised","for":["Emergency","Complex","OutOfScope","Consultation"]}""", "\"Closed\"", Across);
        const string Ordinary = """{"event":"Categorised","for":["Ordinary"]}""";

        Assert.Empty(Gaps(With(first, others, Duty("O", Ordinary, "\"Closed\"", Across))));
        Assert.Equal(Places("Classified,InProgress,Completed,FedBack,FollowedUp,UnderReview,Rectifying/Ordinary"), Gaps(With(first, others, Duty("O", Ordinary, "\"Closed\"", Across + LooksBack))));

        // A first classification has nothing before it to look back at.
        Assert.Empty(Gaps(With(Duty("A", "\"Accepted\"", Sorted, Across), others, Duty("O", Ordinary, "\"Closed\"", Across + LooksBack), Moved)));
    }

    [Fact]
    public void What_is_not_opened_beside_another_fact_of_the_decision_is_no_certain_duty()
    {
        var first = Duty("A", "\"Accepted\"", Sorted, Across);
        var spared = Duty("S", """{"event":"Classified","unless":{"event":"Answered"}}""", "\"Closed\"", Across);
        Assert.Equal(Places("Completed,FedBack,FollowedUp/Consultation"), Gaps(With(first, spared, Moved, Reviewed)));

        // What the fact must say to spare may be said.
        var onSpot = Duty("S", """{"event":"Classified","unless":{"event":"Answered","where":{"onSpot":true}}}""", "\"Closed\"", Across);
        Assert.Equal(Places("Completed,FedBack,FollowedUp/Consultation"), Gaps(With(first, onSpot, Moved, Reviewed)));
    }

    [Fact]
    public void What_is_not_opened_while_another_duty_runs_is_no_certain_duty()
    {
        var first = Duty("A", "\"Accepted\"", "\"Completed\"", Across);
        var other = Duty("C", "\"SiteRecorded\"", """{"event":"ResultFedBack","where":{"complete":true}}""", Across);
        var spared = Duty("S", """{"event":"Completed","unless":{"open":"C"}}""", "\"Closed\"", Across);
        Assert.Equal(Places("FedBack,FollowedUp/*"), Gaps(With(first, other, spared, Moved, Reviewed)));
        Assert.Empty(Gaps(With(first, other, Duty("S", "\"Completed\"", "\"Closed\"", Across), Moved, Reviewed)));
    }

    [Theory]
    [InlineData("""{"event":"SiteRecorded","where":{"kind":"Arrival"}}""", true)]
    [InlineData("""{"event":"SiteRecorded","where":{"kind":{"not":["Arrival","Measure","Repair","Check"]}}}""", true)]
    [InlineData("""{"event":"SiteRecorded","where":{"text":null}}""", true)]
    [InlineData("""{"event":"SiteRecorded","where":{"kind":"Arrival","text":null}}""", true)]
    [InlineData("""{"event":"OwnerContacted","where":{"byLead":true,"kind":"Explanation"}}""", true)]
    [InlineData("""{"event":"OwnerContacted","where":{"byLead":{"not":true}}}""", true)]
    [InlineData("""{"event":"OwnerContacted","where":{"byLead":{"not":["true","false"]}}}""", false)]
    public void A_fact_may_say_each_word_that_rules_name_another_one_or_nothing_and_a_flag_one_of_two(string met, bool isPossible) =>
        Assert.Equal(isPossible, Gaps(With(Duty("A", "\"Accepted\"", met, Across), Moved, Reviewed)).Contains("Accepted"));

    [Fact]
    public void Gaps_stand_in_the_order_of_the_lifecycle_and_say_in_Chinese_where_they_are()
    {
        var warnings = RegulationCheck.Warnings(With(Duty("A", """{"event":"Categorised","for":["Ordinary","Complex"]}""", "\"Closed\"", Across)));
        Assert.Equal(["Accepted", "Classified/Consultation", "Classified/Emergency", "Classified/OutOfScope", "InProgress/Consultation"], warnings.Take(5).Select(w => w.Place));
        Assert.StartsWith("已受理状态下未分类的诉求", warnings[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("已分类状态下咨询建议类的诉求", warnings[1].Message, StringComparison.Ordinal);
    }

    private static List<string> Gaps(Regulation rules) => [.. RegulationCheck.Warnings(rules).Select(w => w.Place).Order(StringComparer.Ordinal)];

    private static Action<JsonNode> Only(string command, string category) => root => root["commandsFor"]![command] = new JsonArray(category);

    // "Accepted Completed,FedBack/*": each group of statuses with each of its categories.
    private static List<string> Places(string groups) =>
        [.. groups.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(group => group.Split('/') is [var statuses, var categories]
            ? statuses.Split(',').SelectMany(status => (categories == "*" ? Regulation.Jiangxi.Categories.Keys.Select(c => c.Code) : categories.Split(',')).Select(category => status + "/" + category))
            : [group]).Order(StringComparer.Ordinal)];

    private static void WithoutEmergencies(JsonNode root)
    {
        root["categories"]!.AsObject().Remove("Emergency");
        root["guards"] = new JsonObject();
        root["matters"] = new JsonArray();
    }
}
