using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.GoLive;

public class ImportRefusalTests
{
    private const string GoLive = "05-20 10:00";

    [Fact]
    public void Without_first_responder_and_category_both_are_named_at_once()
    {
        var story = new Story("nobody");
        var import = new Import((Accept)story.Of("04-28 09:00", new Accept(Company, "e1", OwnerChen, null, Channel.Phone, "灯坏")), [story.Of("04-28 10:00", new Dispatch(story.Key, Lead, HandlerWang, Text("换灯")))]);
        Assert.Equal(["– FIRST_RESPONDER_REQUIRED", "– CATEGORY_REQUIRED"], story.Codes(GoLive, import));
        Assert.Equal(["附件2 第七条", "附件2 第八条"], story.Refusals(GoLive, import).Select(r => r.Clause));
    }

    [Fact]
    public void Every_missing_or_impossible_time_is_named_with_its_place()
    {
        var story = Openings.Accepted("times");
        var import = new Import(
            (Accept)story.Passed[0],
            [
                story.Of("04-28 09:05", new Classify(story.Key, Lead, Category.Ordinary)),
                new Remark(story.Key, Lead, Text("何时?")),
                story.Of("04-27 09:00", new Remark(story.Key, Lead, Text("太早"))),
                story.Of("05-20 10:03", new Remark(story.Key, Lead, Text("未来"))),
            ]);
        Assert.Equal(["1 IMPORT_TIME_REQUIRED", "2 TIME_BEFORE_ACCEPTANCE", "3 TIME_IN_FUTURE"], story.Codes(GoLive, import));
        var missing = story.Refusals(GoLive, import)[0];
        Assert.Equal("附件2 第十九条", missing.Clause);
        Assert.StartsWith("既往事实第 2 项：", missing.Chinese, StringComparison.Ordinal);
        Assert.StartsWith("Entry 2 of the past: ", missing.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_time_left_out_is_not_taken_to_be_now()
    {
        var story = new Story("no contact time");
        var import = new Import(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏") { Classification = new Sorting(Category.Ordinary) }, []);
        Assert.Equal(["– IMPORT_TIME_REQUIRED"], story.Codes(GoLive, import));
    }

    [Fact]
    public void A_milestone_before_the_one_told_before_it_is_refused()
    {
        var story = Openings.Classified("order", Category.Ordinary);
        var import = new Import((Accept)story.Passed[0], [.. story.Passed[1..], story.Of("04-28 09:04", new RecordPlan(story.Key, Lead, Text("换"), HandlerWang, Contacts.PromiseDay(4, 30)))]);
        Assert.Equal(["1 TIME_BEFORE_PREVIOUS"], story.Codes(GoLive, import));
    }

    [Fact]
    public void What_happened_at_the_moment_of_acceptance_did_not_happen_before_it()
    {
        var story = Openings.Accepted("at once");
        story.Imported(GoLive, new Import((Accept)story.Passed[0], [story.Of("04-28 09:00", new Classify(story.Key, Lead, Category.Ordinary)), story.Of("04-28 09:00", new Remark(story.Key, Lead, Text("来电")))]));
    }

    [Fact]
    public void A_past_is_the_cases_own_by_the_id_that_the_intake_gives()
    {
        var story = Openings.Accepted("named in its own system");
        var intake = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏") { CaseId = "C-9", OccurredAt = story.At("04-28 09:00") };
        var own = story.Of("04-28 09:05", new Classify(new CaseKey(Company, "C-9"), Lead, Category.Ordinary));
        Assert.Equal("C-9", story.Imported(GoLive, new Import(intake, [own])).Key.CaseId);
        var other = story.Of("04-28 09:05", new Classify(new CaseKey(Company, "C-1"), Lead, Category.Ordinary));
        Assert.Throws<ArgumentException>(() => story.Imports(GoLive, new Import(intake, [other])));
    }

    [Fact]
    public void An_import_into_another_estate_is_a_broken_call()
    {
        var story = Openings.Accepted("elsewhere");
        var intake = new Accept(Company, "e2", OwnerChen, LeadLi, Channel.Phone, "灯坏") { OccurredAt = story.At("04-28 09:00"), Classification = new Sorting(Category.Ordinary) };
        Assert.Contains("e2", Assert.Throws<ArgumentException>(() => story.Imports(GoLive, new Import(intake, []))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_is_identified_by_what_it_says_itself_and_else_by_its_intake()
    {
        var intake = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏") { ExternalSource = "12345", ExternalNumber = "7" };
        var import = new Import(intake, []);
        Assert.Equal(("12345", "7"), (import.Source, import.Number));
        (import.Source, import.Number) = ("旧ERP", "0415");
        Assert.Equal(("旧ERP", "0415"), (import.Source, import.Number));
    }

    public static TheoryData<string, string> Foreign => new()
    {
        { nameof(CommandName.Close), "IMPORT_ENDED" },
        { nameof(CommandName.MergeInto), "IMPORT_ENDED" },
        { nameof(CommandName.ArchiveExceptionally), "IMPORT_ENDED" },
        { nameof(CommandName.AbsorbMerged), "IMPORT_OTHER_CASE" },
        { nameof(CommandName.Split), "IMPORT_OTHER_CASE" },
        { nameof(CommandName.SpawnCase), "IMPORT_OTHER_CASE" },
        { nameof(CommandName.Accept), "IMPORT_NO_FACT" },
        { nameof(CommandName.AnnounceDue), "IMPORT_NO_FACT" },
        { nameof(CommandName.Recompute), "IMPORT_NO_FACT" },
        { nameof(CommandName.MigrateRules), "IMPORT_NO_FACT" },
        { nameof(CommandName.LinkMatter), "IMPORT_NO_FACT" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_is_no_fact_of_a_running_case_is_refused(string name, string code)
    {
        var story = Openings.Classified("foreign", Category.Ordinary);
        var command = WholeCommands.Of(Enum.Parse<CommandName>(name), story, Keeper)!;
        var import = new Import((Accept)story.Passed[0], [.. story.Passed[1..], story.Of("04-29 09:00", command)]);
        Assert.Equal([$"1 {code}:{name}"], story.Codes(GoLive, import));
        Assert.Contains(name, story.Refusals(GoLive, import)[0].Chinese, StringComparison.Ordinal);
        Assert.Equal(code == "IMPORT_ENDED" ? "附件2 第十七条" : "", story.Refusals(GoLive, import)[0].Clause);
    }

    [Fact]
    public void An_import_within_an_import_and_a_follow_up_with_new_matters_are_refused()
    {
        var story = Openings.FedBack("nested");
        var again = story.WholeFollowUp(Clerk, Rating.Satisfied);
        again.NewMatters = [new NewMatter(Text("门禁失灵"))];
        var import = new Import((Accept)story.Passed[0], [.. story.Passed[1..], story.AsImport(), story.Of("04-29 10:00", again)]);
        var places = story.Passed.Count - 1;
        Assert.Equal([$"{places} IMPORT_NO_FACT:Import", $"{places + 1} IMPORT_OTHER_CASE:FollowUp"], story.Codes(GoLive, import));
    }

    [Fact]
    public void A_machines_follow_up_is_no_follow_up_in_the_past_either()
    {
        var story = Openings.FedBack("machine");
        var import = new Import((Accept)story.Passed[0], [.. story.Passed[1..], story.Of("04-29 10:00", story.WholeFollowUp(Job, Rating.Satisfied, Verdict.Satisfied))]);
        Assert.Equal([$"{story.Passed.Count - 1} FOLLOW_UP_MUST_BE_HUMAN"], story.Codes(GoLive, import));

        var typed = story.WholeFollowUp(Clerk, Rating.Satisfied);
        typed.RecordedBy = Job;
        Assert.Equal([$"{story.Passed.Count - 1} FOLLOW_UP_MUST_BE_HUMAN"], story.Codes(GoLive, new Import((Accept)story.Passed[0], [.. story.Passed[1..], story.Of("04-29 10:00", typed)])));
    }

    [Fact]
    public void Who_did_it_the_way_and_the_extensions_notice_count_as_they_do_here()
    {
        var story = Openings.FedBack("strict");
        Assert.Equal([$"{story.Passed.Count - 1} FOLLOW_UP_ACTOR"], Appended(story, "04-29 10:00", story.WholeFollowUp(Handler, Rating.Satisfied)));
        Assert.Equal([$"{story.Passed.Count - 1} FOLLOW_UP_WAY"], Appended(story, "04-29 10:00", story.WholeFollowUp(Clerk, Rating.Satisfied, null, ContactWay.BulkSms)));

        var handled = Openings.Dispatched("late notice");
        Assert.Equal([$"{handled.Passed.Count - 1} EXTENSION_NOTICE_LATE"], Appended(handled, "04-29 09:00", new ProposeExtension(handled.Key, Lead, ExtensionCause.Materials, Text("缺货"), Contacts.PromiseDay(5, 6))));
    }

    [Fact]
    public void A_step_out_of_place_is_named_and_what_stands_after_it_is_still_looked_at()
    {
        var story = Openings.Classified("out of place", Category.Ordinary);
        var import = new Import(
            (Accept)story.Passed[0],
            [
                .. story.Passed[1..],
                story.Of("04-28 10:00", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("将更换"))),
                story.Of("04-28 11:00", new Complete(story.Key, Lead, Text("已更换"))),
                story.Of("04-28 12:00", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, null)),
                story.Of("04-28 13:00", new RecordPlan(story.Key, Lead, null, null, null)),
            ]);
        Assert.Equal(["1 NOT_NOW:Classified", "3 FIELD_REQUIRED:content", "4 FIELD_REQUIRED:steps", "4 FIELD_REQUIRED:person", "4 FIELD_REQUIRED:due"], story.Codes(GoLive, import));
    }

    [Fact]
    public void Feedback_before_completion_and_an_unknown_category_are_refused_where_they_stand()
    {
        var story = Openings.Classified("early", Category.Ordinary);
        Assert.Equal(["1 NOT_COMPLETED"], Appended(story, "04-28 10:00", story.TellResult()));
        var unknown = new Import((Accept)story.Passed[0], [story.Of("04-28 09:05", new Classify(story.Key, Lead, new Category("Weather")))]);
        Assert.Equal(["0 CATEGORY_UNKNOWN:Weather"], story.Codes(GoLive, unknown));
    }

    [Fact]
    public void A_case_that_is_there_is_not_imported_over()
    {
        var story = Openings.Classified("there", Category.Ordinary);
        var refused = Assert.IsType<Refused>(CaseLifecycle.Decide(story.Case, story.AsImport(), story.ContextAt(GoLive)));
        Assert.Equal(["CASE_EXISTS"], refused.Reasons.Select(r => r.FullCode));
    }

    [Fact]
    public void Broken_calls_say_what_is_broken()
    {
        var story = Openings.Classified("broken", Category.Ordinary);
        var other = new Import((Accept)story.Passed[0], [story.Of("04-28 09:05", new Classify(new CaseKey(Company, "C-9"), Lead, Category.Ordinary))]);
        Assert.Contains("第 1 项", Assert.Throws<ArgumentException>(() => story.Imports(GoLive, other)).Message, StringComparison.Ordinal);

        var timed = story.AsImport();
        timed.OccurredAt = story.At("04-28 09:00");
        Assert.Contains("OccurredAt", Assert.Throws<ArgumentException>(() => story.Imports(GoLive, timed)).Message, StringComparison.Ordinal);

        Assert.Throws<ArgumentNullException>(() => new Import(null!, []));
        Assert.Contains("past", Assert.Throws<ArgumentException>(() => new Import((Accept)story.Passed[0], [null!])).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Appended(Story story, string time, CaseCommand last) =>
        story.Codes(GoLive, new Import((Accept)story.Passed[0], [.. story.Passed[1..], story.Of(time, last)]));
}
