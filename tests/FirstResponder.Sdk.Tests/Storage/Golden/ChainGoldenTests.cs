using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Stories;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Storage.Golden;

/// <summary>A whole history as it was stored: its chain holds, and replayed it is the case that it was.</summary>
public class ChainGoldenTests
{
    public const string File = "history-of-two-rounds.json";

    private const string Head = "9f87d590f0bbf17bd99875dec11a21d199af5027d94e41114d2b951550da18ed";

    private static readonly CaseKey Key = new(Company, "C-1");

    [Fact]
    public void The_chain_holds_to_the_hash_that_is_written_down()
    {
        var page = Stored();
        Assert.Equal(Head, HashChain.Verify(Key, page, ChainHash.None).ToString());
        Assert.Contains("楼道灯坏", Encoding.UTF8.GetString(page.Events[0].Payload.Span), StringComparison.Ordinal);
        Assert.Contains("附件2 第十五条", System.IO.File.ReadAllText(GoldenFiles.PathOf(File)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_letter_is_found()
    {
        var page = Stored();
        var records = page.Events.ToArray();
        var payload = Encoding.UTF8.GetString(records[3].Payload.Span).Replace("更换灯具", "更换灯泡", StringComparison.Ordinal);
        records[3] = new EventRecord(records[3].TypeName, Encoding.UTF8.GetBytes(payload), records[3].OccurredAt, records[3].RecordedAt, records[3].CommandId, records[3].Hash);
        Assert.Throws<ChainBrokenException>(() => HashChain.Verify(Key, new EventPage(0, records, page.HeadVersion, page.HeadHash, isEnd: true), ChainHash.None));
    }

    [Fact]
    public void Replayed_it_is_the_case_that_it_was()
    {
        var loaded = new LoadedCase();
        loaded.Add(Key, Stored());
        var current = loaded.Case!;
        Assert.Equal(Head, loaded.Head.ToString());
        Assert.Equal((CaseStatus.Closed, 2, "Ordinary", "李四", "赵六"), (current.Status, current.Round.Number, current.Category!.Value.Code, current.Lead.Name, current.Handler!.Name));
        Assert.Equal("陈小明 13912341234", $"{current.Complainant!.Name!.Reveal()} {current.Complainant.Phones![0].Reveal()}");
        Assert.Equal(
            "Accepted Classified OwnerInformedAtIntake Dispatched ProgressSynced Completed ResultFedBack FollowedUp ReviewOpened ReviewRecorded RectificationPlanned RectificationTold Completed DutyFellDue ResultFedBack FollowedUp OwnerConfirmed Closed",
            string.Join(" ", current.History.Select(e => e.Fact)));
        Assert.Equal(
            "J-08#round.1:Met J-14a#round.1:Met D-01#round.1:Met I-14#round.1:Met D-02#round.1:Met D-08#round.1:Met D-09#round.1:Met D-10#round.2:Met C-16#round.2:Met I-14#round.2:Late D-08#round.2:Late D-09#round.2:Met I-17#round.2:Met",
            string.Join(" ", current.EndedDuties.Select(d => $"{d.Key}:{d.End!.Outcome}")));
        Assert.Empty(current.OpenDuties);
        Assert.Equal("2026-05-06T02:30:00Z 2029-05-06T16:00:00Z", $"{current.ClosedAt} {current.RetainedUntil}");
        var view = new CaseView(current, Regulation.Jiangxi, Estate, WorkingDayCalendar.China, current.LastRecordedAt);
        Assert.Equal("已销号", view.StatusName);
        Assert.Equal(Head, SummaryRow.Of(current, loaded.Head).HeadHash.ToString());
        Assert.Null(current.NextAttentionAt);
    }

    private static EventPage Stored()
    {
        if (GoldenFiles.MayWrite && !System.IO.File.Exists(GoldenFiles.PathOf(File)))
        {
            System.IO.File.WriteAllText(GoldenFiles.PathOf(File), Told());
        }

        var records = JsonNode.Parse(GoldenFiles.Read(File))!.AsArray().Select(line => new EventRecord(
            (string)line!["type"]!,
            Encoding.UTF8.GetBytes((string)line["payload"]!),
            Instant.FromUnixTimeMilliseconds((long)line["occurredAt"]!),
            Instant.FromUnixTimeMilliseconds((long)line["recordedAt"]!),
            (string)line["commandId"]!,
            ChainHash.Parse((string)line["hash"]!))).ToArray();
        return new EventPage(0, records, records.Length, records[^1].Hash, isEnd: true);
    }

    // Only for the day on which the file was made: the rules may tell it otherwise later, the file stays.
    private static string Told()
    {
        var story = Openings.CompletedAgain("golden");
        story.When("05-05 18:30", new AnnounceDue(story.Key, Job)).Passes();
        story.When("05-05 18:40", story.TellResult()).Passes();
        story.When("05-06 10:00", story.WholeFollowUp(Clerk, Rating.Satisfied, Verdict.Satisfied)).Passes();
        story.When("05-06 10:30", new Close(story.Key, Keeper)).Passes();
        var head = ChainHash.None;
        var lines = new JsonArray();
        foreach (var happened in story.Case.History)
        {
            var record = HashChain.Seal(head, Key, happened.Version, CaseEventSerializer.TypeNameOf(happened), CaseEventSerializer.Serialize(happened), happened.OccurredAt, happened.RecordedAt, "c" + happened.Version.ToString(CultureInfo.InvariantCulture));
            head = record.Hash;
            lines.Add(new JsonObject
            {
                ["type"] = record.TypeName,
                ["occurredAt"] = record.OccurredAt.ToUnixTimeMilliseconds(),
                ["recordedAt"] = record.RecordedAt.ToUnixTimeMilliseconds(),
                ["commandId"] = record.CommandId,
                ["payload"] = Encoding.UTF8.GetString(record.Payload.Span),
                ["hash"] = record.Hash.ToString(),
            });
        }

        return lines.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" }) + "\n";
    }
}
