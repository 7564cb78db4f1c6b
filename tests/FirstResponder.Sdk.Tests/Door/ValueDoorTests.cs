using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Door;

/// <summary>The values that commands, estates and desks are given: undefined, null, and changed after they were handed over.</summary>
public class ValueDoorTests
{
    private static readonly Instant Nine = Instant.FromUtc(2026, 4, 28, 1, 0);

    [Fact]
    public void Undefined_values_are_refused_where_they_are_given()
    {
        Expected.Bilingual(Assert.Throws<ArgumentOutOfRangeException>(() => new Actor((ActorKind)9, "x")), "Kind", "Kind");
        Assert.Throws<ArgumentOutOfRangeException>(() => new Staff("s1", "张三", null, (StaffKind)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Complainant(Relation: (Relation)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Complainant(AcceptedWays: [(ContactWay)99]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new OwnerTold(Nine, (ContactWay)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewMatter(Text("门禁失灵"), (Nature)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sorting(default, (ScopeKind)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sorting(default, null, (EmergencyType)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => OwnerChen with { Relation = (Relation)(-1) });
    }

    [Fact]
    public void What_must_be_there_is_named_when_it_is_null()
    {
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new Place(null!)), "Estate", "Estate");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new Receipt(null!, Nine)), "SignedBy", "SignedBy");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new Attachment(null!)), "Ref", "Ref");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new NewMatter(null!)), "Content", "Content");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new EstatePerson(null!, Role.LedgerKeeper)), "Staff", "Staff");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new CaseDeskOptions { Clock = null! }), "Clock", "Clock");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new CaseDeskOptions { Calendar = null! }), "Calendar", "Calendar");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new CaseDeskOptions { Library = null! }), "Library", "Library");
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new EstateProfile(Company, "e1", "滨江花园") { Zone = null! }), "Zone", "Zone");
    }

    [Fact]
    public void A_complainants_phones_and_ways_are_kept_as_they_were_when_given()
    {
        PersonalText[] phones = [PersonalText.Phone("13912341234")];
        ContactWay[] ways = [ContactWay.WeChat];
        var complainant = new Complainant(Phones: phones, AcceptedWays: ways);
        phones[0] = null!;
        ways[0] = ContactWay.BulkSms;
        Assert.Equal("13912341234", Assert.Single(complainant.Phones!).Reveal());
        Assert.Equal([ContactWay.WeChat], complainant.AcceptedWays);
        Assert.Throws<ArgumentException>(() => new Complainant(Phones: phones));
        Assert.Null(new Complainant().Phones);
    }

    [Fact]
    public void An_estates_lists_are_kept_as_they_were_when_set()
    {
        var people = new List<EstatePerson> { new(HeadSun, Role.ProjectHead) };
        var estate = new EstateProfile(Company, "e1", "滨江花园") { People = people };
        people.Clear();
        Assert.Equal(HeadSun, Assert.Single(estate.People).Staff);
        estate.People = null!;
        estate.Overlays = null!;
        Assert.Empty(estate.People);
        Assert.Empty(estate.Overlays);
        Assert.Throws<ArgumentException>(() => estate.People = [null!]);
        Assert.Throws<ArgumentException>(() => estate.Overlays = [null!]);
    }

    [Fact]
    public void An_overlay_is_kept_as_it_was_when_given()
    {
        var rule = Regulation.Jiangxi.Duties[0];
        var limits = new Dictionary<string, DutyLimit> { ["D-01"] = rule.Limit };
        var alerts = new Dictionary<string, Duration> { ["D-01"] = Duration.FromHours(1) };
        var rules = new List<DutyRule> { rule };
        var overlay = Contract() with { Set = limits, AlertAfter = alerts, Add = rules };
        limits.Clear();
        alerts.Clear();
        rules.Clear();
        Assert.Equal(rule.Limit, overlay.Set["D-01"]);
        Assert.Equal(Duration.FromHours(1), overlay.AlertAfter["D-01"]);
        Assert.Same(rule, Assert.Single(overlay.Add));
    }

    [Fact]
    public void An_overlay_takes_null_parts_as_empty_and_refuses_null_within_them()
    {
        var overlay = Contract() with { Set = null!, AlertAfter = null!, Add = null! };
        Assert.Empty(overlay.Set);
        Assert.Empty(overlay.AlertAfter);
        Assert.Empty(overlay.Add);
        Expected.Bilingual(Assert.Throws<ArgumentException>(() => overlay with { Add = [null!] }), "Add", "Add");
        Expected.Bilingual(Assert.Throws<ArgumentException>(() => overlay with { Set = new Dictionary<string, DutyLimit> { ["D-01"] = null! } }), "Set", "Set");
    }

    [Fact]
    public void Instants_are_cut_to_whole_milliseconds()
    {
        var finer = Nine + Duration.FromNanoseconds(1);
        Assert.Equal(Nine, new OwnerTold(finer).At);
        Assert.Equal(Nine, new Receipt("李四", finer).At);
        Assert.Equal(Nine, (new OwnerTold() with { At = finer }).At);
    }

    private static Overlay Contract() => new() { Id = "contract", Version = 1, Layer = RuleLayer.Contract, Basis = "合同第3条" };
}
