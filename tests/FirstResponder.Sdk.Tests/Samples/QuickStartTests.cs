using System.Text.RegularExpressions;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;
using QuickStart;

namespace FirstResponder.Sdk.Tests.Samples;

[Collection(QuickStartCollection.Name)]
public class QuickStartTests(QuickStartRun run)
{
    private readonly Played played = run.Played;
    private readonly string text = run.Text;

    [Fact]
    public void The_script_is_played_to_its_end()
    {
        Assert.Null(played.Failure);
        Assert.All(played.Requests, request => Assert.Contains(played.Cases, view => view.Key.CaseId == request.Number));
    }

    [Fact]
    public void The_file_holds_requests_of_every_category_and_every_way_of_arriving()
    {
        Assert.InRange(played.Requests.Count, 40, 200);
        Assert.Equal(5, played.Requests.Select(request => request.Category).Distinct().Count());
        Assert.Equal(
            [Channel.Phone, Channel.OnSite, Channel.Online, Channel.Written, Channel.Hotline12345, Channel.StreetCommunity],
            played.Requests.Select(request => request.Channel).Distinct().Order());
        Assert.Contains(played.Requests, request => request.IsStaffDiscovery && request.Complainant is null);
        Assert.Contains(played.Requests, request => request.Complainant is { Name: null });
        Assert.Contains(played.Requests, request => Phone(request.Complainant).StartsWith("0791-", StringComparison.Ordinal));
        Assert.Contains(played.Requests, request => Phone(request.Complainant).StartsWith('1'));
    }

    [Fact]
    public void One_extension_is_refused_by_the_owner_and_one_is_confirmed()
    {
        var refused = Assert.Single(CasesWith<ExtensionRefused>());
        Assert.Equal(DutyOutcome.Late, refused.Case.EndedDuties.Single(duty => duty.Terms.Rule == "D-02").End!.Outcome);
        var confirmed = Assert.Single(CasesWith<ExtensionConsented>());
        Assert.Equal(DutyOutcome.Met, confirmed.Case.EndedDuties.Single(duty => duty.Terms.Rule == "C-10E").End!.Outcome);
    }

    [Fact]
    public void A_case_closes_in_its_third_round_and_others_after_dissatisfaction()
    {
        Assert.Contains(played.Cases, view => view.Case.Rounds.Count == 3 && view.Status == CaseStatus.Closed);
        Assert.Contains(played.Cases, view => view.Case.Rounds.Count == 2 && view.Status == CaseStatus.Closed && view.Case.Rounds[0].FollowUps[0].Dissatisfied);
    }

    [Fact]
    public void Nobody_reached_stays_open()
    {
        var silent = played.Cases.Where(view => view.Case.Round is { Attempts.Count: >= 3, FollowUps.Count: 0 }).ToList();
        Assert.NotEmpty(silent);
        Assert.All(silent, view => Assert.False(view.Case.IsEnded));
        Assert.All(silent, view => Assert.NotEmpty(view.OpenDuties));
    }

    [Fact]
    public void A_follow_up_spawns_a_case_that_is_closed_on_its_own()
    {
        var parent = Assert.Single(CasesWith<CaseSpawned>());
        var child = Assert.Single(played.Cases, view => view.Case.Intake.Parent == parent.Key.CaseId);
        Assert.Equal(CaseStatus.Closed, parent.Status);
        Assert.Equal(CaseStatus.Closed, child.Status);
    }

    [Fact]
    public void A_call_and_a_12345_order_of_the_same_matter_become_one_case()
    {
        var duplicate = Assert.Single(CasesWith<MergedInto>());
        var master = played.Cases.Single(view => view.Key.CaseId == duplicate.Case.Master);
        Assert.Equal(Channel.Hotline12345, duplicate.Case.Intake.Channel);
        Assert.Equal(Channel.Phone, master.Case.Intake.Channel);
        Assert.Equal(CaseStatus.Closed, master.Status);
        Assert.Equal(2, master.Case.Round.ContactsTold.Count);
    }

    [Fact]
    public void Out_of_scope_is_reported_and_guided()
    {
        var guided = CasesWith<Guided>();
        Assert.NotEmpty(guided);
        Assert.All(guided, view => Assert.True(First<ReportedToAuthority>(view).OccurredAt < First<Guided>(view).OccurredAt));
    }

    [Fact]
    public void Gas_smells_at_night_in_the_National_Day_holiday()
    {
        var gas = played.Cases.Single(view => view.Case.EmergencyType == EmergencyType.GasLeak);
        Assert.Equal(new LocalDateTime(2026, 10, 3, 2, 10), gas.Case.AcceptedAt.InZone(gas.Estate.Zone).LocalDateTime);
        Assert.Equal([ReportTarget.ProjectHead, ReportTarget.Gas, ReportTarget.Fire], gas.Case.ReportedTo);
        Assert.Equal(CaseStatus.Closed, gas.Status);
    }

    [Fact]
    public void A_complex_case_runs_over_the_make_up_Saturday()
    {
        var notified = Assert.Single(CasesWith<FormalNoticeGiven>());
        var day = notified.Case.EndedDuties.Single(duty => duty.Terms.Rule == "D-05");
        Assert.Equal(new LocalDateTime(2026, 5, 14, 0, 0), day.LateFrom!.Value.InZone(notified.Estate.Zone).LocalDateTime);
        Assert.Equal(ContactWay.Written, First<FormalNoticeGiven>(notified).Way);
        Assert.Equal(3, notified.Case.History.OfType<StageFeedbackGiven>().Count());
        Assert.Equal(DutyOutcome.Met, notified.Case.EndedDuties.Single(duty => duty.Terms.Rule == "X-01").End!.Outcome);
        Assert.Contains("05-09 调休上班，计第 4 个工作日", text, StringComparison.Ordinal);
        Assert.Contains("05-13 24:00 届满", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consultation_answered_on_the_spot_never_starts_the_two_hours()
    {
        var onTheSpot = CasesWith<Answered>().Where(view => view.Case.Answer!.OnSpot).ToList();
        Assert.NotEmpty(onTheSpot);
        Assert.All(onTheSpot, view => Assert.DoesNotContain(view.Case.EndedDuties, duty => duty.Terms.Rule == "D-07"));
    }

    [Fact]
    public void A_withdrawal_and_a_hand_over_still_end_in_closing()
    {
        var withdrawn = Assert.Single(CasesWith<WithdrawalRecorded>());
        Assert.Equal(CompletionKind.Withdrawn, withdrawn.Case.Round.Completed!.Kind);
        Assert.Equal(CaseStatus.Closed, withdrawn.Status);
        var handedOver = Assert.Single(CasesWith<LeadHandedOver>());
        Assert.NotEqual(handedOver.Case.FirstResponder, handedOver.Case.Lead);
        Assert.Equal(CaseStatus.Closed, handedOver.Status);
    }

    [Theory]
    [InlineData("FOLLOW_UP_MUST_BE_HUMAN", "附件2 第十五条")]
    [InlineData("FOLLOW_UP_ACTOR", "附件2 第十五条")]
    [InlineData("FOLLOW_UP_WAY", "附件2 第十五条")]
    [InlineData("CLOSE_ACTOR", "附件2 第十七条")]
    [InlineData("CLOSE_MUST_BE_HUMAN", "附件2 第十七条")]
    [InlineData("NO_COMPLETED_FOLLOW_UP", "附件2 第十七条")]
    [InlineData("OWNER_NOT_CONFIRMED", "附件2 第十七条")]
    [InlineData("OWNER_DISSATISFIED", "附件2 第十七条")]
    [InlineData("CONFIRMATION_MUST_BE_HUMAN", "附件2 第十七条")]
    [InlineData("FORMAL_CHANNEL_REQUIRED", "附件2 第十一条")]
    [InlineData("EXTENSION_NOTICE_LATE", "附件2 第十条")]
    [InlineData("SIMPLE_REFUSAL", "附件2 第十二条")]
    [InlineData("AUTHORITY_REPORT_REQUIRED", "正文二（三）")]
    [InlineData("DEPARTMENT_REPORT_MISSING:Fire", "附件2 第九条")]
    [InlineData("HINT_OVERRIDE_REASON_REQUIRED", "附件2 第八条")]
    [InlineData("COUNTERPART_MISSING", "附件2 第十四条")]
    [InlineData("WITHDRAWAL_NOT_RECORDED", "附件2 第十七条")]
    public void A_short_cut_is_refused_with_its_clause(string code, string clause)
    {
        Assert.Contains(played.Attempts.SelectMany(attempt => attempt.Reasons), reason => reason.FullCode == code && reason.Clause == clause);
        Assert.Contains($"✗ {code} · {clause} · ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_fell_due_is_announced_and_internal_thresholds_are_labelled()
    {
        Assert.Contains(played.Announced, announced => announced is { Event.Threshold: false, Duty.Duty.Terms.Rule: "D-02" });
        Assert.Contains(played.Announced, announced => announced.Event.Threshold);
        Assert.Contains("“处置或制定方案”到期未完成", text, StringComparison.Ordinal);
        Assert.Contains("超过内控阈值", text, StringComparison.Ordinal);
        Assert.Contains("企业内控，非法定时限", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_course_leaves_no_gaps_and_others_are_named()
    {
        Assert.Empty(played.Cases.Single(view => view.Key.CaseId == "04").Case.Defects);
        Assert.Contains("缺项 NAME_UNVERIFIED 姓名未留或未核实：第14、34、46件", text, StringComparison.Ordinal);
        Assert.Contains("提醒 BACKDATED", text, StringComparison.Ordinal);
        Assert.Contains("提醒 EMERGENCY_HINT_OVERRIDDEN", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_printed_are_those_of_the_run()
    {
        Assert.Equal(played.Cases.Count, played.VerifiedChains);
        Assert.Contains($"哈希链校验通过 {played.VerifiedChains} / {played.Cases.Count}", text, StringComparison.Ordinal);
        Assert.Contains($"存入事件 {played.Cases.Sum(view => view.Case.History.Count)} 条", text, StringComparison.Ordinal);
        Assert.Contains($"受理 {played.Cases.Count} 件（文件 {played.Requests.Count}", text, StringComparison.Ordinal);
        Assert.Contains($"在办 {played.Cases.Count(view => !view.Case.IsEnded)}；", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_be_recognised_in_the_output()
    {
        var people = played.Cases.SelectMany(view => view.Case.Contacts.Select(contact => contact.Complainant)).ToList();
        var names = people.Where(person => person.Name is not null).Select(person => person.Name!.Reveal()).Distinct().ToList();
        var numbers = people.SelectMany(person => person.Phones ?? []).Select(phone => phone.Reveal()).Distinct().ToList();
        var rooms = played.Cases.Where(view => view.Case.Place.Room is not null).Select(view => view.Case.Place.Room!.Reveal()).Distinct().ToList();
        Assert.InRange(names.Count, 40, 60);
        Assert.InRange(numbers.Count, 40, 60);
        Assert.All([.. names, .. numbers, .. rooms], personal => Assert.DoesNotContain(personal, text, StringComparison.Ordinal));
        Assert.DoesNotMatch(new Regex("(?<![0-9A-Z])[0-9]{7,}"), text);
        Assert.Contains("139****0145", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_comes_out_every_time_in_plain_lines()
    {
        Assert.Equal(text, (await QuickStartRun.RunAsync(new FirstResponder.Sdk.Storage.InMemoryCaseStore())).Text);
        Assert.DoesNotContain('\u001b', text);
        Assert.InRange(text.Split('\n').Length, 100, 220);
    }

    private static string Phone(Complainant? person) => person?.Phones is { Count: > 0 } phones ? phones[0].Reveal() : "";

    private static T First<T>(CaseView view)
        where T : CaseEvent => view.Case.History.OfType<T>().First();

    private List<CaseView> CasesWith<T>()
        where T : CaseEvent => [.. played.Cases.Where(view => view.Case.History.OfType<T>().Any())];
}
