using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Tests.Requirements;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using static FirstResponder.Sdk.Tests.Ledgers.LedgerStories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Ledgers;

public class Annex1RemarkTests
{
    private static readonly IntakeField[] All = [IntakeField.Name, IntakeField.Phone, IntakeField.Room, IntakeField.Content];

    [Fact]
    [Requirement("JX-A1.17")]
    public void Remarks_of_both_halves_of_a_merge_name_each_other_and_the_12345_number()
    {
        var master = Accepted("2026-04-28 09:00", accept => Verify(accept, "101"), caseId: "C-1");
        var duplicate = Accepted(
            "2026-04-28 10:00",
            accept =>
            {
                Verify(accept, "101");
                accept.ExternalNumber = "20260428000123";
            },
            channel: Channel.Hotline12345,
            caseId: "C-2");
        master.When("2026-04-28 10:05", new AbsorbMerged(master.Key, Lead, duplicate.Case) { Reason = Text("同一事项") }).Passes();
        duplicate.When("2026-04-28 10:06", new MergeInto(duplicate.Key, Lead, Duplicates.MasterOf(duplicate.Key))).Passes();

        var row = Annex1Row.From(duplicate.Case, duplicate.Regulation, duplicate.Estate, LedgerText.Masked, id => id == "C-1" ? "2026-000123" : null);
        Assert.Equal("并入 2026-000123；12345 工单 20260428000123", row[Annex1Cell.Remarks]);
        Assert.Equal("否", row[Annex1Cell.IsClosed]);
        Assert.Equal("C-2 已并入本案（张**，12345政务服务便民热线）：漏水；12345 工单 20260428000123", master.Row(LedgerText.Masked)[Annex1Cell.Remarks]);
    }

    [Fact]
    public void Remarks_take_gaps_in_words_supervision_and_notes()
    {
        var story = Accepted("2026-04-28 09:00", accept => accept.FrByRule = true, complainant: new Complainant("r-1"));
        story.When("2026-04-28 09:10", new InformOwner(story.Key, Lead, false) { Reason = Text("匿名来电") }).Passes();
        story.When("2026-04-28 09:20", new Supervise(story.Key, Bureau, "区住建局", "督〔2026〕1号") { Due = PromisedTime.On(new NodaTime.LocalDate(2026, 4, 30)) }).Passes();
        story.When("2026-04-28 09:30", new Remark(story.Key, Lead, Text("再拨13912341234未通"))).Passes();

        Assert.Equal(
            "2026-04-28 09:20 区住建局督办 督〔2026〕1号，2026-04-30 24:00 前；再拨139****1234未通；记录缺陷：未登记户号、姓名未核实、未登记电话、诉求内容未核实、受理时未告知流程和时限、首问责任人由排班指定",
            story.Row(LedgerText.Masked)[Annex1Cell.Remarks]);
        Assert.Equal("2026-04-28 09:10 李四 未能告知流程和时限：匿名来电", story.Row()[Annex1Cell.Handling]);
    }

    [Fact]
    public void Remarks_of_a_written_request_name_its_receipt() =>
        Assert.StartsWith(
            "书面来件 函1 周八 2026-04-28 09:00 签收",
            Accepted("2026-04-28 09:00", accept => accept.Receipt = new Receipt("周八", NodaTime.Instant.FromUtc(2026, 4, 28, 1, 0), "函1"), channel: Channel.Written).Row()[Annex1Cell.Remarks],
            StringComparison.Ordinal);

    private static void Verify(Accept accept, string room)
    {
        accept.Place = new Place("e1", "3栋", null, PersonalText.Room(room));
        accept.Verified = All;
    }
}
