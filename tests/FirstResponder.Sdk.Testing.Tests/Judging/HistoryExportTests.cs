using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

public class HistoryExportTests
{
    private const string Handwritten = """
        {
          "company": "安居物业", "caseId": "2026-0428-01", "exporter": "某ERP 5.2",
          "events": [
            { "fact": "受理", "occurredAt": "2026-04-28T08:05:00+08:00", "recordedAt": "2026-04-28T08:20:00+08:00", "by": { "kind": "员工", "id": "s01", "name": "张三" },
              "content": { "channel": "Phone", "complainant": { "name": "陈小明" }, "firstResponder": { "id": "s02", "name": "李四" } } },
            { "fact": "分类", "occurredAt": "2026-04-28T08:21:00+08:00", "by": { "kind": "员工", "id": "s02" }, "content": { "category": "普通类" } },
            { "fact": "受理告知", "occurredAt": "2026-04-28T08:22:00+08:00", "by": { "kind": "员工", "id": "s02" }, "content": { "told": true, "process": "派工、办结、回访" } },
            { "fact": "分派", "occurredAt": "2026-04-28T08:30:00+08:00", "by": { "kind": "员工", "id": "s02" }, "content": { "handler": { "id": "s03", "name": "王五" }, "requirements": "更换灯具" } },
            { "fact": "办结", "occurredAt": "2026-04-28T10:45:00+08:00", "by": { "kind": "员工", "id": "s03" }, "content": { "kind": "办理", "result": "已更换" } },
            { "fact": "反馈", "occurredAt": "2026-04-28T11:05:00+08:00", "by": { "kind": "员工", "id": "s02" }, "content": { "way": "电话", "content": "灯已修好" } },
            { "fact": "回访", "occurredAt": "2026-04-29T09:30:00+08:00", "by": { "kind": "员工", "id": "s07", "roles": ["客服人员"] },
              "content": { "way": "电话", "efficiency": "满意", "attitude": "满意", "result": "满意", "satisfaction": "满意", "note": "业主道谢" } },
            { "fact": "业主确认", "occurredAt": "2026-04-29T09:30:00+08:00", "by": { "kind": "员工", "id": "s07", "roles": ["客服人员"] }, "content": { "verdict": "满意", "relation": "本人", "way": "电话" } },
            { "fact": "销号", "occurredAt": "2026-04-29T09:40:00+08:00", "by": { "kind": "员工", "id": "s06", "roles": ["台账专人"] } }
          ]
        }
        """;

    [Fact]
    public void An_export_written_by_hand_is_judged_and_what_it_lacks_is_said()
    {
        var verdict = new HistoryJudge().Judge(HistoryExport.Read(Handwritten));
        Assert.True(verdict.IsClean, verdict.ToString());
        Assert.Equal(9, verdict.EventCount);
        Assert.Equal(
            [
                "ALWAYS_AN_OPEN_DUTY", "ANNOUNCED_ONCE", "ARCHIVE_KEPT_THREE_YEARS", "CHAIN_WHOLE", "DUES_AS_THE_NOTICE_SAYS", "DUES_MOVE_OPENLY", "DUTIES_ENDED", "DUTIES_STARTED",
                "DUTY_BOOK_WHOLE", "DUTY_HAS_OWNER_AND_DUE", "INFORMED_BEFORE_DISPATCH", "NOT_IN_FUTURE", "NO_DUTY_OUTLIVES", "OUTCOMES_TRUE", "RECORDED_IN_ORDER",
            ],
            verdict.NotJudged.Select(n => n.Invariant.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"销号\", \"occurredAt\": \"2026-04-29T09:40", "\"销号\", \"occurredAt\": \"2026-04-29T09:20", "MILESTONES_IN_ORDER@9")]
    [InlineData("\"satisfaction\": \"满意\"", "\"satisfaction\": \"不满意\"", "REVIEW_OPENED_AT_ONCE@7", "VERDICT_AGREES_WITH_THE_CALL@8")]
    [InlineData("\"attitude\": \"满意\", ", "", "CLOSED_FOLLOWED_UP@9")]
    [InlineData("{ \"kind\": \"员工\", \"id\": \"s07\", \"roles\": [\"客服人员\"] },\n", "{ \"kind\": \"系统\", \"id\": \"回访机器人\" },\n", "FOLLOW_UP_BY_A_HUMAN@7")]
    [InlineData("\"handler\": { \"id\": \"s03\", \"name\": \"王五\" }, ", "", "DISPATCHED_TO_SOMEBODY@4", "DONE_BY_THE_RIGHT_PERSON@5")]
    [InlineData("\"id\": \"s07\", \"roles\": [\"客服人员\"] },\n", "\"id\": \"s03\" },\n", "FOLLOW_UP_BY_THE_RIGHT_ROLE@7")]
    public void An_export_that_cheats_is_found(string honest, string forged, params string[] expected)
    {
        var json = Handwritten.Replace("\r", "", StringComparison.Ordinal);
        Assert.Contains(honest, json, StringComparison.Ordinal);
        var verdict = new HistoryJudge().Judge(HistoryExport.Read(json.Replace(honest, forged, StringComparison.Ordinal)));
        Assert.Equal(expected, verdict.Breaches.Select(b => $"{b.Invariant.Id}@{b.EventNumber}"));
    }

    [Fact]
    public void What_a_store_holds_goes_through_the_export_unchanged_seals_and_all()
    {
        var judge = new HistoryJudge(new JudgeOptions { People = Sdk.Tests.Stories.Cast.Estate.People });
        foreach (var life in Lives.All.Where(l => l.Key != "Changed").Select(l => l.Value.Value))
        {
            var again = HistoryExport.Read(HistoryExport.Write(life));
            Assert.Equal(life.Events.Select(e => e.ToPayload()), again.Events.Select(e => e.ToPayload()));
            Assert.Equal(life.Events.Select(e => (e.Number, e.TypeName, e.OccurredAt, e.RecordedAt, e.CommandId, e.Hash)), again.Events.Select(e => (e.Number, e.TypeName, e.OccurredAt, e.RecordedAt, e.CommandId, e.Hash)));
            Assert.Equal((life.Head!.Version, life.Head.Hash), (again.Head!.Version, again.Head.Hash));
            var (before, verdict) = (judge.Judge(life), judge.Judge(again));
            Assert.True(verdict.IsClean, verdict.ToString());
            Assert.Equal(before.NotJudged.Select(n => n.ToString()), verdict.NotJudged.Select(n => n.ToString()));
        }
    }

    [Fact]
    public void Every_fact_of_a_case_has_a_chinese_name_of_its_own()
    {
        CaseFact[] notOfCases = [CaseFact.MechanismEstablished, CaseFact.MonthlyReviewRecorded, CaseFact.BulletinIssued];
        Assert.Equal(Enum.GetValues<CaseFact>().Except(notOfCases).Order(), FactNames.ChineseNames.Values.Order());
        Assert.All(FactNames.ChineseNames, pair => Assert.Equal(pair.Value, FactNames.OfAnyName(pair.Key)));
        Assert.All(Enum.GetValues<CaseFact>(), fact => Assert.Equal(fact, FactNames.OfAnyName(FactNames.WireNameOf(fact))));
        Assert.All(Enum.GetValues<CaseFact>(), fact => Assert.Equal(fact, FactNames.OfAnyName(fact.ToString())));
    }

    [Theory]
    [InlineData("{\"company\":\"a\",\n \"caseId\" 1}", "2", "line 2")]
    [InlineData("[]", "$", "object")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\"}", "events", "missing")]
    [InlineData("{\"caseId\":\"b\",\"events\":[]}", "company", "missing")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\",\"events\":[{\"fact\":\"回访\"}]}", "events[0].occurredAt", "missing")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\",\"events\":[{\"fact\":\"跳舞\",\"occurredAt\":\"2026-04-28T08:05:00+08:00\"}]}", "events[0].fact", "unknown")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\",\"events\":[{\"fact\":\"回访\",\"occurredAt\":\"昨天\"}]}", "events[0].occurredAt", "isn't a time")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\",\"events\":[{\"fact\":\"回访\",\"occurredAt\":\"2026-04-28T08:05:00+08:00\",\"by\":{\"kind\":\"机器\",\"id\":\"x\"}}]}", "events[0].by.kind", "unknown")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\",\"events\":[{\"fact\":\"回访\",\"occurredAt\":\"2026-04-28T08:05:00+08:00\",\"content\":[]}]}", "events[0].content", "object")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\",\"events\":[{\"fact\":\"回访\",\"number\":\"x\",\"occurredAt\":\"2026-04-28T08:05:00+08:00\"}]}", "events[0].number", "whole number")]
    [InlineData("{\"company\":\"a\",\"caseId\":\"b\",\"events\":[{\"fact\":\"回访\",\"hash\":\"x\",\"occurredAt\":\"2026-04-28T08:05:00+08:00\"}]}", "events[0].hash", "seal")]
    public void What_cannot_be_read_is_named_with_its_place(string json, string place, string why)
    {
        var fault = Assert.Throws<FormatException>(() => HistoryExport.Read(json));
        Assert.Contains(place, fault.Message, StringComparison.Ordinal);
        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
    }
}
