using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Articles;

/// <summary>附件2 第七条: accepted on the spot, never refused, recorded as it is, with a first responder.</summary>
public class Article07Intake
{
    [Fact]
    [Requirement("JX-M1.2")]
    public void Accept_without_first_responder_is_refused()
    {
        var story = new Story("Nobody answers for it").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, null, Channel.Phone, Beginnings.Lamp, Guard))
            .Refused("FIRST_RESPONDER_REQUIRED").Citing("FIRST_RESPONDER_REQUIRED", "附件2 第七条");
        Assert.Null(story.Current);
        story.OwnerCalls("09:01");
        Assert.All(story.Case.OpenDuties, duty => Assert.Equal(Role.Lead, duty.Terms.Owner));
        Assert.Equal(LeadLi, story.Case.Lead);
    }

    [Fact]
    [Requirement("JX-M2.1a")]
    public void First_responder_is_whom_the_owner_met_not_who_wrote_it_down()
    {
        var story = new Story("The guard is stopped, the desk writes").On("04-28");
        story.When("2026-04-28 08:05", new Accept(Company, "e1", OwnerChen, GuardZhang, Channel.OnSite, Beginnings.Lamp) { RecordedBy = Lead }, recordedAt: "08:20").Passes();
        Assert.Equal(("张三", "李四"), (story.Case.FirstResponder.Name, story.Case.Intake.RecordedBy!.Name));
        Assert.Equal((story.At("08:05"), story.At("08:20")), (story.Case.AcceptedAt, story.Case.Intake.RecordedAt));
        Assert.Equal("张三", story.Case.Intake.Actor.Name);
    }

    [Fact]
    [Requirement("JX-M2.1b")]
    [Requirement("JX-7.1")]
    public void Nothing_refuses_a_matter()
    {
        Assert.DoesNotContain(Enum.GetNames<CommandName>(), name => name.Contains("Reject", StringComparison.Ordinal) || name.Contains("Refuse", StringComparison.Ordinal));
        var story = new Story("落户 is nobody's business here").On("04-28").Begins("09:00", Category.OutOfScope, "落户怎么办");
        var steps = CaseLifecycle.NextSteps(story.Case, Lead, story.ContextAt("09:01"));
        var guide = Assert.Single(steps, step => step.Command == CommandName.Guide);
        Assert.Equal("AUTHORITY_REPORT_REQUIRED", Assert.Single(guide.WhyNot).Code);
        var complete = Assert.Single(steps, step => step.Command == CommandName.Complete);
        Assert.Contains("GUIDANCE_REQUIRED", complete.WhyNot.Select(r => r.Code));
        Assert.Contains(Assert.Single(steps, step => step.Command == CommandName.Close).WhyNot, r => r.Code == "NOT_COMPLETED");
    }

    [Theory]
    [Requirement("JX-7.1")]
    [InlineData("落户怎么办")]
    [InlineData("你们这群废物，垃圾物业")]
    [InlineData("")]
    public void Whatever_is_said_is_accepted(string content)
    {
        var story = new Story("Accepted all the same").On("04-28");
        story.When("09:00", new Accept(Company, "e1", null, LeadLi, Channel.Phone, content)).Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]");
        Assert.Equal(content, story.Case.Content.Reveal());
    }

    [Fact]
    [Requirement("JX-7.1")]
    public void Duplicate_is_accepted_and_then_linked()
    {
        var first = new Story("The first call").On("04-28").OrdinaryInHand("09:00", "09:10");
        var second = new Story("The same lamp again", caseId: "C-2").On("04-28").OwnerCalls("11:00");
        first.When("11:05", new AbsorbMerged(first.Key, Lead, second.Case) { Reason = Text("同一盏灯") }).Then("MergedIn");
        second.When("11:05", new MergeInto(second.Key, Lead, Duplicates.MasterOf(second.Key)) { Reason = Text("同一盏灯") }).Then("MergedInto [−J-08 Superseded; −J-14a Superseded]").Is(CaseStatus.Merged);
        Assert.Equal("C-1", second.Case.Master);
        Assert.Equal(["C-2"], first.Case.MergedCases);
        Assert.Equal(2, first.Case.Contacts.Count);
    }

    [Fact]
    [Requirement("JX-M2.1b")]
    public void Hand_over_leaves_the_first_responder_and_needs_reason_and_approver()
    {
        var story = new Story("李四 goes off shift").On("04-28").OrdinaryInHand("09:00", "09:10");
        story.When("17:00", new HandOverLead(story.Key, Lead, ClerkWu, null, Clerk)).Refused("REASON_REQUIRED", "APPROVER_REQUIRED").Citing("APPROVER_REQUIRED", "附件2 第二十一条");
        story.When("17:00", new HandOverLead(story.Key, Lead, ClerkWu, Text("交班"), Head)).Then("LeadHandedOver");
        Assert.Equal((LeadLi, ClerkWu), (story.Case.FirstResponder, story.Case.Lead));
        story.When("17:05", new Dispatch(story.Key, Lead, HandlerZhao, Text("换人"))).Refused("ACTOR_NOT_FIRST_RESPONDER").Citing("ACTOR_NOT_FIRST_RESPONDER", "正文二（一）");
        story.When("17:05", new Dispatch(story.Key, Clerk, HandlerZhao, Text("换人"))).Then("Dispatched [−I-14 Missed; +I-14 21:05]");
    }

    [Fact]
    [Requirement("JX-M2.1c")]
    public void Shown_identity_stands_in_the_record()
    {
        var story = new Story("亮明身份").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.OnSite, Beginnings.Lamp) { IdentityShown = true }).Passes();
        Assert.True(story.Case.Intake.IdentityShown);
        Assert.Null(new Story("Nobody said").OwnerCalls("04-28 09:00").Case.Intake.IdentityShown);
    }

    [Fact]
    [Requirement("JX-M2.2d")]
    public void Words_are_recorded_as_they_were_spoken()
    {
        var story = new Story("文明用语 is the staff's duty, the record is true").On("04-28").OwnerCalls("09:00");
        story.When("09:01", new ContactOwner(story.Key, Lead, OwnerContactKind.Other, ContactWay.Phone, Text("您好，请您别着急"))).Then("OwnerContacted");
        Assert.Equal("您好，请您别着急", Assert.IsType<OwnerContacted>(story.LastEvents[0]).Text!.Reveal());
    }

    [Fact]
    [Requirement("JX-M2.2c")]
    [Requirement("JX-7.2")]
    public void Anonymous_caller_without_room_is_accepted_with_defects()
    {
        var story = new Story("A voice without a name").On("04-28");
        var voice = new Complainant(Phones: [PersonalText.Phone("13912341234")]);
        story.When("09:00", new Accept(Company, "e1", voice, LeadLi, Channel.Phone, "电梯口的灯坏了") { Verified = [IntakeField.Phone, IntakeField.Content] })
            .Then("Accepted [+J-08 立即/09:15; +J-14a 立即/09:15]").Is(CaseStatus.Accepted);
        Assert.Equal(["ROOM_MISSING", "NAME_UNVERIFIED"], story.Case.Defects);
        story.When("09:05", new CorrectIntake(story.Key, Lead, IntakeField.Name, PersonalText.Name("陈小明")) { Verified = true }).Then("IntakeCorrected");
        Assert.Equal(["ROOM_MISSING"], story.Case.Defects);
        story.When("09:06", new CorrectIntake(story.Key, Lead, IntakeField.Room, PersonalText.Room("1203")) { Verified = true }).Then("IntakeCorrected");
        Assert.Empty(story.Case.Defects);
        Assert.Equal(("陈小明", "1203"), (story.Case.Complainant!.Name!.Reveal(), story.Case.Place.Room!.Reveal()));
    }

    [Fact]
    [Requirement("JX-7.2")]
    public void Key_facts_count_only_when_they_were_verified()
    {
        var story = new Story("Given but not verified").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯坏了") { Place = new Place("e1", "3栋", null, PersonalText.Room("1203")) }).Passes();
        Assert.Equal(["ROOM_UNVERIFIED", "NAME_UNVERIFIED", "PHONE_UNVERIFIED", "CONTENT_UNVERIFIED"], story.Case.Defects);
        var nobody = new Story("Nothing given").On("04-28");
        nobody.When("09:00", new Accept(Company, "e1", null, LeadLi, Channel.Phone, null)).Passes();
        Assert.Equal(["ROOM_MISSING", "NAME_UNVERIFIED", "PHONE_MISSING", "CONTENT_MISSING"], nobody.Case.Defects);
    }

    [Fact]
    [Requirement("JX-7.3")]
    public void Letter_needs_its_receipt()
    {
        var story = new Story("A letter at the desk").On("04-28");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Written, "见来信")).Refused("RECEIPT_REQUIRED").Citing("RECEIPT_REQUIRED", "附件2 第七条");
        story.When("09:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Written, "见来信") { Receipt = new Receipt("李四", story.At("09:00"), "R-17") }).Passes();
        Assert.Equal(new Receipt("李四", story.At("09:00"), "R-17"), story.Case.Intake.Receipt);
    }

    [Fact]
    [Requirement("JX-7.4")]
    public void Online_matter_is_acknowledged()
    {
        var story = new Story("By the mini program").On("04-28");
        story.When("10:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Online, Beginnings.Lamp)).Then("Accepted [+J-07 立即/10:30; +J-08 立即/10:15; +J-14a 立即/10:15]");
        Assert.Equal("附件2 第七条", story.Open("J-07").Terms.Clause);
        story.When("10:02", new AcknowledgeOnline(story.Key, Job, ContactWay.App, Text("已收到"))).Then("OnlineAcknowledged [−J-07]");
        Assert.Equal((DutyOutcome.Met, story.At("10:02")), (story.Ended("J-07").End!.Outcome, story.Ended("J-07").End!.At));
        story.When("10:03", new AcknowledgeOnline(story.Key, Owner, ContactWay.App, Text("好"))).Refused("ACTOR_NOT_ALLOWED");
    }

    [Fact]
    public void Result_acknowledges_an_online_question_too()
    {
        var story = new Story("Asked and answered online").On("04-28");
        story.When("10:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Online, "怎么收费")).Passes();
        story.When("10:05", new Answer(story.Key, Lead, Text("每度1.2元"), "收费公示第2条", true)).Passes();
        story.When("10:06", new GiveResultFeedback(story.Key, Lead, ContactWay.WeChat, Text("每度1.2元"))).Then("ResultFedBack [−D-08; −J-07]");
    }

    [Fact]
    public void Telling_the_owner_acknowledges_an_online_matter_too()
    {
        var story = new Story("Called back instead").On("04-28");
        story.When("10:00", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Online, Beginnings.Lamp)).Passes().IsSorted("10:01", Category.Ordinary);
        story.When("10:02", new InformOwner(story.Key, Lead, false) { Reason = Text("电话未通") }).Then("OwnerInformedAtIntake");
        story.OwnerIsInformed("10:04").Then("OwnerInformedAtIntake [−J-07; −J-14a]");
    }
}
