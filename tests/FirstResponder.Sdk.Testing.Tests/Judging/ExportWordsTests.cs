using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Architecture;
using FirstResponder.Sdk.Tests.Stories;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Chinese words mean the same as codes wherever the judge reads codes, and what nobody knows is named instead of guessed.</summary>
public class ExportWordsTests
{
    private static readonly HistoryJudge Judge = new(new JudgeOptions { People = Cast.Estate.People });

    // What the record of a case calls its codes; every other field of words is a yes or no.
    private static readonly Dictionary<string, Type> Enums = new()
    {
        ["by.kind"] = typeof(ActorKind),
        ["by.roles"] = typeof(Role),
        ["channel"] = typeof(Channel),
        ["way"] = typeof(ContactWay),
        ["complainant.acceptedWays"] = typeof(ContactWay),
        ["contact.complainant.acceptedWays"] = typeof(ContactWay),
        ["counterpart.acceptedWays"] = typeof(ContactWay),
        ["ownerTold.way"] = typeof(ContactWay),
        ["emergencyType"] = typeof(EmergencyType),
        ["departments"] = typeof(ReportTarget),
        ["target"] = typeof(ReportTarget),
        ["outstanding"] = typeof(ReportTarget),
        ["kind SiteRecorded"] = typeof(SiteWorkKind),
        ["kind OwnerContacted"] = typeof(OwnerContactKind),
        ["kind Responded"] = typeof(ResponseKind),
        ["kind Completed"] = typeof(CompletionKind),
        ["delivery"] = typeof(Delivery),
        ["result FeedbackAttempted"] = typeof(Delivery),
        ["efficiency"] = typeof(Rating),
        ["attitude"] = typeof(Rating),
        ["result FollowedUp"] = typeof(Rating),
        ["satisfaction"] = typeof(Rating),
        ["result FollowUpAttempted"] = typeof(AttemptResult),
        ["verdict"] = typeof(Verdict),
        ["relation"] = typeof(Relation),
        ["field"] = typeof(IntakeField),
    };

    public static TheoryData<string> LivesByName => [.. Lives.All.Keys];

    [Theory]
    [MemberData(nameof(LivesByName))]
    public void An_export_in_Chinese_words_reads_as_one_in_codes(string life)
    {
        var inCodes = HistoryExport.Read(PlainExport.Of(Lives.All[life].Value, inChinese: false).ToJsonString());
        var inChinese = HistoryExport.Read(PlainExport.Of(Lives.All[life].Value, inChinese: true).ToJsonString());

        Assert.Equal(inCodes.Events.Select(Read), inChinese.Events.Select(Read));
        Assert.True(Judge.Judge(inChinese).IsClean, Judge.Judge(inChinese).ToString());
    }

    [Theory]
    [MemberData(nameof(LivesByName))]
    public void Sealed_contents_in_Chinese_words_keep_their_bytes_and_seals(string life)
    {
        var history = Sealed.Of(DeskLife.Key, Lives.All[life].Value.Events.Select(e => (e.TypeName, Bytes(PlainExport.Chinese(e.Fact!.Value, JsonNode.Parse(e.ToPayload())!.AsObject())), e.OccurredAt, e.RecordedAt!.Value, e.CommandId!)));
        var again = HistoryExport.Read(HistoryExport.Write(history));
        var verdict = Judge.Judge(again);

        Assert.Equal(history.Events.Select(e => e.ToPayload()), again.Events.Select(e => e.ToPayload()));
        Assert.DoesNotContain(verdict.NotJudged, open => open.Invariant == ClosureInvariants.ChainWhole);
        Assert.Empty(verdict.Breaches.Where(b => b.Invariant == ClosureInvariants.ChainWhole || b.Invariant == ClosureInvariants.FollowUpItems || b.Invariant == ClosureInvariants.CategoryChangedOpenly).Select(b => b.ToString()));
    }

    [Fact]
    public void Every_code_of_a_field_has_a_Chinese_word()
    {
        foreach (var field in ExportWords.Fields)
        {
            var type = Enums.GetValueOrDefault(field.Path) ?? Enums.GetValueOrDefault($"{field.Path} {string.Join(" ", field.Facts)}");
            string[] codes = field.Path is "category" or "from" ? [.. Regulation.Jiangxi.Categories.Keys.Select(c => c.Code)] : type is null ? ["false", "true"] : Enum.GetNames(type);

            Assert.Equal(codes.Order(StringComparer.Ordinal), field.Words.Select(w => w.Code).Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(field.Words.Count, field.Words.Select(w => w.Word).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("FollowedUp", "satisfaction", "\"很不满意\"", "satisfaction", "非常不满意 VeryDissatisfied")]
    [InlineData("FollowedUp", "satisfaction", "2", "satisfaction", "VeryDissatisfied")]
    [InlineData("FollowedUp", "satisfaction", "{\"p\":\"好\"}", "satisfaction", "VeryDissatisfied")]
    [InlineData("Classified", "category", "\"特急类\"", "category", "超物业服务范畴类 OutOfScope")]
    [InlineData("ResultFedBack", "way", "\"飞鸽\"", "way", "短信群发 BulkSms")]
    [InlineData("OwnerConfirmed", "verdict", "\"好评\"", "verdict", "无异议 NoObjection")]
    [InlineData("Completed", "kind", "\"结案\"", "kind", "办理 Handled")]
    [InlineData("Accepted", "complainant", "{\"acceptedWays\":[\"微信\",\"飞鸽\"]}", "complainant.acceptedWays[1]", "微信 WeChat")]
    [InlineData("EmergencyStarted", "departments", "[\"消防\",\"街道办\"]", "departments[1]", "街道办事处 StreetOffice")]
    [InlineData("Reclassified", "approver", "{\"kind\":\"领导\",\"id\":\"s05\"}", "approver.kind", "员工 Staff")]
    [InlineData("Reclassified", "approver", "\"孙七\"", "approver.kind", "the kind is missing")]
    [InlineData("OwnerInformedAtIntake", "told", "\"已告知\"", "told", "是 true")]
    public void A_word_that_nobody_knows_is_named_with_its_place_and_the_words_that_are_allowed(string fact, string field, string value, string place, string allowed)
    {
        var fault = Assert.Throws<FormatException>(() => HistoryExport.Read(Second(fact, $"{{\"{field}\":{value}}}")));

        Assert.StartsWith("events[1].content." + place + "：", fault.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_nobody_knows_is_named() =>
        Assert.Contains("events[0].by.roles", Assert.Throws<FormatException>(() => HistoryExport.Read("""{"company":"a","caseId":"b","events":[{"fact":"受理","occurredAt":"2026-04-28T08:00:00+08:00","by":{"kind":"员工","id":"s1","roles":["保安"]}}]}""")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_whole_sentence_is_not_quoted()
    {
        var fault = Assert.Throws<FormatException>(() => HistoryExport.Read("""{"company":"a","caseId":"b","events":[{"fact":"回访","occurredAt":"2026-04-28T08:05:00+08:00","content":{"satisfaction":"业主陈小明说电话里讲不清楚，请打13912341234再约时间"}}]}"""));
        Assert.DoesNotContain("13912341234", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FollowedUp", "{\"category\":\"投诉\"}", "{\"pack\":\"cn-chengdu-2023-62\"}")]
    [InlineData("FollowedUp", "{\"extra\":{\"way\":\"飞鸽\",\"satisfaction\":\"很不满意\"}}", "null")]
    [InlineData("FollowedUp", "{\"way\":null,\"satisfaction\":\"\",\"complainant\":null}", "null")]
    [InlineData("Guided", "{\"target\":\"派出所\"}", "null")]
    [InlineData("Dispatched", "{\"approver\":\"孙七\"}", "null")]
    [InlineData("Dispatched", "{\"departments\":[\"工程部\"]}", "null")]
    public void What_is_no_code_or_another_packs_is_left_as_it_is(string fact, string content, string pin)
    {
        var read = HistoryExport.Read(Second(fact, content, pin));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(content), JsonNode.Parse(read.Events[1].ToPayload())));
    }

    [Fact]
    public void The_readme_has_every_word()
    {
        string[] rows = [.. ExportWords.Fields.GroupBy(f => f.Words).Select(g => $"| {string.Join("、", g.Select(Name))} | {g.First()} |")];
        Assert.True(rows.All(Readme.Contains), string.Join("\n", rows));
    }

    [Theory]
    [MemberData(nameof(LivesByName))]
    public void The_readme_has_every_field_whose_absence_is_a_breach(string life)
    {
        var whole = PlainExport.Of(Lives.All[life].Value, inChinese: true);
        foreach (var (place, field) in Places(whole))
        {
            var lacking = whole.DeepClone().AsObject();
            var happened = lacking["events"]![place]!.AsObject();
            happened["content"]!.AsObject().Remove(field);
            if (!Judge.Judge(HistoryExport.Read(lacking.ToJsonString())).IsClean)
            {
                var fact = happened["fact"]!.ToString();
                Assert.True(Row(fact).Contains("`" + field, StringComparison.Ordinal), $"{fact} {field}");
            }
        }
    }

    private static string Readme { get; } = File.ReadAllText(Path.Combine(Repository.Root, "src/FirstResponder.Sdk.Testing/README.md"));

    private static IEnumerable<(int, string)> Places(JsonObject export) =>
        export["events"]!.AsArray().SelectMany((e, i) => e!["content"]!.AsObject().Select(p => (i, p.Key)));

    private static string Second(string fact, string content, string pin = "null") => $$"""
        {"company":"a","caseId":"b","pin":{{pin}},"events":[
          {"fact":"受理","occurredAt":"2026-04-28T08:00:00+08:00"},
          {"fact":"{{fact}}","occurredAt":"2026-04-28T08:05:00+08:00","content":{{content}} }]}
        """;

    // The row of the table that begins with the fact, alone or among others.
    private static string Row(string fact) => Readme.Split('\n').FirstOrDefault(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal) && line.Split('|')[1].Split('、', '/').Any(named => named.Trim() == fact)) ?? "";

    private static string Name(CodedField field) => $"`{field.Path}`" + (field.Facts.Count == 0 ? "" : $"（{string.Join("、", field.Facts.Select(FactNames.ChineseOf))}）");

    private static string Read(RecordedEvent happened) => $"{happened} {happened.Content} {happened.Actor?.Roles} {happened.RecordedBy}";

    private static byte[] Bytes(JsonObject content) => System.Text.Encoding.UTF8.GetBytes(content.ToJsonString());
}
