using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Cases.GoLive;

public class ImportDefectTests
{
    private const string GoLive = "05-20 10:00";

    [Fact]
    public void Records_that_the_other_system_did_not_keep_are_gaps_of_the_event()
    {
        var story = Openings.Accepted("gaps");
        var imported = story.Imported(GoLive, With(
            story,
            story.Of("04-28 09:05", new Classify(story.Key, Lead, Category.Complex)),
            story.Of("04-28 09:20", new Dispatch(story.Key, Lead, HandlerWang, null)),
            story.Of("04-28 15:00", new Complete(story.Key, Handler, null))));

        Assert.Equal(CaseStatus.Completed, imported.Status);
        Assert.Equal(["OWNER_NOT_INFORMED", "REQUIREMENTS_REQUIRED", "STUDY_REQUIRED"], imported.History[2].Defects.Order());
        Assert.Equal(["NOT_SYNCED", "NO_PROGRESS_CONTACT", "RESULT_REQUIRED", "SITE_RECORD_MISSING", "STUDY_REQUIRED"], imported.History[3].Defects.Order(StringComparer.Ordinal));
        Assert.Contains("OWNER_NOT_INFORMED", imported.Defects);
    }

    [Fact]
    public void An_emergency_names_every_department_that_nobody_is_known_to_have_told()
    {
        var story = Openings.Accepted("emergency");
        var imported = story.Imported(GoLive, With(
            story,
            story.Of("04-28 09:01", new StartEmergency(story.Key, Lead, EmergencyType.GasLeak)),
            story.Of("04-28 09:30", new Complete(story.Key, Lead, Text("已关阀")))));

        Assert.Equal(
            ["PROJECT_HEAD_REPORT_MISSING", "DEPARTMENT_REPORT_MISSING:Gas", "DEPARTMENT_REPORT_MISSING:Fire"],
            imported.History[^1].Defects.Where(d => d.Contains("REPORT", StringComparison.Ordinal)));
        var row = Annex1Row.From(imported, story.Regulation, story.Estate, LedgerText.Masked);
        Assert.Contains("无报告项目负责人的记录、无报告职能部门的记录（燃气）、无报告职能部门的记录（消防）", row[Annex1Cell.Remarks], StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_without_receipt_and_an_overridden_hint_are_gaps_of_their_own_events()
    {
        var story = new Story("letter") { Assessment = Regulation.Jiangxi.Assess("电梯困人") };
        var letter = new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Written, "电梯困人") { Classification = new Sorting(Category.Ordinary) };
        var imported = story.Imported(GoLive, new Import((Accept)story.Of("04-28 09:00", letter), []));
        Assert.Contains("RECEIPT_REQUIRED", imported.History[0].Defects);
        Assert.Equal(["HINT_OVERRIDE_REASON_REQUIRED"], imported.History[1].Defects);
        Assert.Equal(["EMERGENCY_HINT_OVERRIDDEN"], imported.History[1].Warnings);
    }

    [Fact]
    public void After_the_import_the_same_gaps_are_refused_again()
    {
        var story = Openings.Classified("afterwards", Category.Ordinary);
        var imported = story.Imported(GoLive, story.AsImport());
        var refused = Assert.IsType<Refused>(CaseLifecycle.Decide(imported, new Dispatch(story.Key, Lead, HandlerWang, null), story.ContextAt(GoLive)));
        Assert.Equal(["REQUIREMENTS_REQUIRED", "OWNER_NOT_INFORMED"], refused.Reasons.Select(r => r.Code));
    }

    /// <summary>附件2 第十六条 直至业主满意或无异议: whatever the other system left out, the case can be brought to its end here.</summary>
    [Theory]
    [InlineData("Emergency")]
    [InlineData("Ordinary")]
    [InlineData("Complex")]
    [InlineData("OutOfScope")]
    [InlineData("Consultation")]
    public void However_little_was_kept_closing_stays_reachable(string category)
    {
        var story = Openings.Accepted("bare " + category);
        story.Resume(story.Imported(GoLive, With(
            story,
            story.Of("04-28 09:05", new Classify(story.Key, Lead, new Category(category))),
            story.Of("04-28 09:20", new Dispatch(story.Key, Lead, HandlerWang, null)),
            story.Of("04-28 15:00", new Complete(story.Key, Handler, Text("已处理"))),
            story.Of("04-28 16:00", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已处理"))),
            story.Of("04-29 10:00", new FollowUp(story.Key, Clerk, ContactWay.Phone, Rating.Dissatisfied) { Efficiency = Rating.Dissatisfied, Attitude = Rating.Satisfied, Result = Rating.Dissatisfied }))));
        Assert.Equal(CaseStatus.UnderReview, story.Case.Status);

        story.When("05-20 11:00", new RecordReview(story.Key, Head, Text("未更换配件"), Text("未回访现场"))).Passes();
        story.When("05-20 11:10", new PlanRectification(story.Key, Head, Text("更换配件"), PromisedTime.At(story.At("05-22 18:00")), HandlerZhao)).Passes();
        story.When("05-20 11:20", new TellRectification(story.Key, Lead, ContactWay.Phone, Text("原因已查明"))).Passes();
        FinishOff(story, category);
        story.When("05-20 17:00", new GiveResultFeedback(story.Key, Lead, ContactWay.Phone, Text("已整改"))).Passes();
        story.When("05-21 09:00", story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied)).Passes();
        story.When("05-21 09:10", new Close(story.Key, Keeper)).Passes();
        Assert.Equal(CaseStatus.Closed, story.Case.Status);
    }

    [Fact]
    public void A_gap_of_the_last_fact_of_the_past_is_beyond_mending_like_any_other()
    {
        var story = Openings.Accepted("ends with the gap");
        story.Resume(story.Imported(GoLive, With(
            story,
            story.Of("04-28 09:05", new Classify(story.Key, Lead, Category.Emergency)),
            story.Of("04-28 15:00", new Complete(story.Key, Lead, Text("已处理"))))));
        story.When("05-20 10:30", story.TellResult()).Passes();
        story.When("05-20 10:40", story.WholeFollowUp(Clerk, Rating.Dissatisfied)).Passes();
        story.When("05-20 11:00", story.Review()).Passes();
        story.When("05-20 11:10", story.Rectification(story.Promise("05-22 18:00"))).Passes();
        story.When("05-20 11:20", story.TellPlan()).Passes();
        story.When("05-20 15:55", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
        story.When("05-20 16:00", new Complete(story.Key, SecondHandler, Text("已整改"))).Passes();
    }

    // What can still be recorded is still asked for; only the start of an emergency can't be.
    private static void FinishOff(Story story, string category)
    {
        switch (category)
        {
            case "Emergency":
                story.When("05-20 15:50", new Complete(story.Key, SecondHandler, Text("已整改"))).Refused("PROJECT_HEAD_REPORT_MISSING");
                story.When("05-20 15:55", new ReportEmergency(story.Key, Lead, ReportTarget.ProjectHead, ContactWay.Phone)).Passes();
                break;
            case "Complex":
                story.When("05-20 15:50", new Complete(story.Key, SecondHandler, Text("已整改"))).Refused("STUDY_REQUIRED");
                story.When("05-20 15:55", new HoldStudy(story.Key, Lead, ["工程部"], Text("更换配件"), ["维修班"], PromisedTime.At(story.At("05-22 18:00")))).Passes();
                break;
            case "OutOfScope":
                story.When("05-20 15:50", new Complete(story.Key, SecondHandler, Text("已整改"))).Refused("GUIDANCE_REQUIRED");
                story.When("05-20 15:52", new ReportToAuthority(story.Key, Lead, "街道办事处", ContactWay.Phone)).Passes();
                story.When("05-20 16:00", new Guide(story.Key, Lead, Text("属市政管理范围，由街道受理"), "街道办事处", "0791-88880000", Text("带身份证到窗口登记"))).Passes();
                return;
            case "Consultation":
                story.When("05-20 15:50", new Complete(story.Key, SecondHandler, Text("已整改"))).Refused("ANSWER_REQUIRED");
                story.When("05-20 16:00", new Answer(story.Key, Lead, Text("按公示标准收取"), "收费公示", false)).Passes();
                return;
        }

        story.When("05-20 16:00", new Complete(story.Key, SecondHandler, Text("已整改"))).Passes();
    }

    [Fact]
    public void No_import_spares_a_condition_of_closing()
    {
        var story = Openings.Completed("closing");
        var imported = story.Imported(GoLive, story.AsImport());
        var refused = Assert.IsType<Refused>(CaseLifecycle.Decide(imported, new Close(story.Key, Keeper), story.ContextAt(GoLive)));
        Assert.Equal(["RESULT_NOT_FED_BACK(round 1)", "NO_FOLLOW_UP", "OWNER_NOT_CONFIRMED"], refused.Reasons.Select(r => r.FullCode));

        var confirmed = Openings.FollowedUp("confirmed", verdict: Verdict.Satisfied);
        var closed = Assert.IsType<Decided>(CaseLifecycle.Decide(confirmed.Imported(GoLive, confirmed.AsImport()), new Close(story.Key, Keeper), confirmed.ContextAt(GoLive)));
        Assert.Equal(CaseStatus.Closed, closed.Next.Status);
    }

    [Fact]
    public void The_ledgers_treat_an_imported_case_as_any_other_and_say_where_it_came_from()
    {
        var story = Openings.FollowedUp("ledger", verdict: Verdict.Satisfied);
        var import = story.AsImport();
        (import.Source, import.Number) = ("旧ERP", "2026-0415");
        var imported = story.Imported(GoLive, import);

        var lived = Annex1Row.From(story.Case, story.Regulation, story.Estate, LedgerText.Clear);
        var row = Annex1Row.From(imported, story.Regulation, story.Estate, LedgerText.Clear);
        Assert.Equal(lived.Cells.SkipLast(1), row.Cells.SkipLast(1));
        Assert.Equal(lived.MissingCells, row.MissingCells);
        Assert.StartsWith("2026-05-20 10:00 自旧ERP 2026-0415 导入时正在办理，此前各项按原记录；", row[Annex1Cell.Remarks], StringComparison.Ordinal);
        Assert.Equal(
            OwnerView.From(story.Case, story.Regulation, story.Estate).Steps.Select(s => s.ToString()),
            OwnerView.From(imported, story.Regulation, story.Estate).Steps.Select(s => s.ToString()));
    }

    private static Import With(Story story, params CaseCommand[] past) => new((Accept)story.Passed[0], past);
}
