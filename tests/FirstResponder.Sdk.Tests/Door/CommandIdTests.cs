using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Desk;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Door;

/// <summary>Ids that hold what others wrote, external numbers above all, are ids that every store takes.</summary>
public class CommandIdTests
{
    public static TheoryData<string> Numbers => ["hot\tline", "12345\n6", "督〔2026〕3号", "half\ud83d", "del\u007f", "nbsp\u00a0", new string('9', 80)];

    [Theory]
    [MemberData(nameof(Numbers), DisableDiscoveryEnumeration = true)]
    public void An_id_that_no_store_would_take_becomes_a_digest(string number)
    {
        foreach (var id in (string[])[CaseIdentity.DueCommandId("X-01:" + number, 1, false), CaseIdentity.DueCommandId("X-01:" + number, 1, true), CaseIdentity.MatterCommandId(number, 1)])
        {
            Assert.Equal(id, Identifier.Check(id, "id", "命令标识", "command id"));
            Assert.Matches("^sha:[0-9a-f]{32}$", id);
        }

        Assert.NotEqual(CaseIdentity.DueCommandId("X-01:" + number, 1, false), CaseIdentity.DueCommandId("X-01:" + number, 2, false));
    }

    [Fact]
    public void A_plain_id_stays_readable()
    {
        Assert.Equal("alert:X-01:a ~:1", CaseIdentity.DueCommandId("X-01:a ~", 1, true));
        Assert.Equal(new string('9', 62) + ":7", CaseIdentity.MatterCommandId(new string('9', 62), 7));
        Assert.Equal("sha:", CaseIdentity.MatterCommandId(new string('9', 63), 7)[..4]);
        Assert.Equal("due:X-01:a ~:1", CaseIdentity.DueCommandId("X-01:a ~", 1, false));
        Assert.Equal("C-1:7", CaseIdentity.MatterCommandId("C-1", 7));
    }

    [Theory]
    [MemberData(nameof(Numbers), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_number_a_request_came_with_its_due_is_announced_once(string number)
    {
        var clock = new ScriptedClock("2026-04-28 09:00");
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Estate), Clock = clock });
        await desk.AcceptAsync(new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮")
        {
            ExternalNumber = number,
            ExternalDue = PromisedTime.On(new LocalDate(2026, 4, 29)),
        });
        clock.Set("2026-05-04 09:00");
        var report = await desk.DueAsync(Company);
        Assert.Single(report.Announced, a => a.Duty.Duty.Terms.Rule == "X-01");
        Assert.Empty((await desk.DueAsync(Company)).Announced);
    }
}
