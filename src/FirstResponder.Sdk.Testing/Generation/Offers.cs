using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;
using Do = FirstResponder.Sdk.Regulations.CommandName;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Makes commands that fit a case; with <paramref name="hostile"/>, any part of one may be missing, wrong or somebody else's.</summary>
internal sealed partial class Offers(Community community, Case? current, Regulation rules, Instant now, Chance chance, bool hostile)
{
    private static readonly Category[] Categories = [Category.Ordinary, Category.Complex, Category.Emergency, Category.OutOfScope, Category.Consultation];

    /// <summary>The id that a new case is given.</summary>
    public string CaseId { get; set; } = "C-1";

    /// <summary>Where imports take their past from. Without it every case begins with its acceptance: whatever else is asked before becomes one.</summary>
    public Pasts? Pasts { get; set; }

    private CaseKey Key => current!.Key;

    private Actor Head => community.Holding(Role.ProjectHead);

    private Actor Chief => community.Holding(Role.Headquarters);

    // Drawn by the time alone: whether something is proved changes nothing else that happens.
    private Chance Proofs => new(now.ToUnixTimeMilliseconds());

    private Actor By { get; set; } = Actor.Of(community.Workers[0]);

    public CaseCommand Make(Do name)
    {
        By = hostile && chance.In(30) ? chance.Among(community.Anybody) : Entitled(name);
        if (name == Do.Import && Pasts?.Draw(now, chance) is { } import)
        {
            return hostile ? Spoilt(import) : import;
        }

        var command = name == Do.Accept || (current is null && (Pasts is null || name == Do.Import)) ? Accept() : current is null ? Premature() : About(name);

        if (hostile)
        {
            command.OccurredAt = chance.Below(6) switch
            {
                0 => now + chance.Minutes(1, 4),
                1 => now - chance.Minutes(1, 30),
                2 => now - chance.Hours(1, 200),
                _ => null,
            };
            command.RecordedBy = chance.Of(null, null, community.Holding(Role.CustomerService), Community.Job);
        }
        else if (chance.In(8))
        {
            command.OccurredAt = now - chance.Minutes(1, 45);
        }

        return command;
    }

    private Accept Accept()
    {
        var channel = hostile && chance.In(30) ? Channel.Written : chance.Any<Channel>();
        var by = chance.In(10) ? Community.Job : null;
        var asks = chance.In(8) ? null : chance.Among(community.Residents);
        return new Accept(community.Estate.Company, community.Estate.Estate, asks, Or(chance.Among(community.Workers)), channel, Requests.Draw(chance), by)
        {
            CaseId = CaseId,
            OccurredAt = now - chance.Minutes(0, 20),
            Receipt = channel == Channel.Written && !(hostile && chance.In(60)) ? new Receipt("陈小明", now) : null,
            ExternalNumber = chance.In(20) ? "12345-1" : null,
            ExternalDue = chance.In(20) ? Promise() : null,
            Classification = chance.In(15) && (by is null || hostile) ? new Sorting(chance.Of(Categories)) : null,
            ComplaintAbout = chance.In(5) ? [community.Handlers[community.Handlers.Count - 1].Id] : [],
            FrByRule = chance.In(5),
        };
    }

    // What is asked of a case that nobody has accepted.
    private CaseCommand Premature()
    {
        var key = new CaseKey(community.Estate.Company, CaseId);
        return chance.Of<CaseCommand>(new Remark(key, By, Say()), new Close(key, By), new Complete(key, By, Say()), new Dispatch(key, By, chance.Among(community.Handlers), Say()));
    }

    // What a migration gets wrong: times that were not kept, things that were over, facts of other cases, an intake without its first responder.
    private Import Spoilt(Import import)
    {
        var intake = import.Intake;
        var past = import.Past.ToList();
        var at = past.Count == 0 ? now : past[past.Count - 1].OccurredAt;
        switch (chance.Below(6))
        {
            case 0:
                intake.OccurredAt = null;
                break;
            case 1 when past.Count > 0:
                chance.Among(past).OccurredAt = chance.Of<Instant?>(null, now + chance.Hours(1, 9), intake.OccurredAt - chance.Hours(1, 9));
                break;
            case 2:
                past.Add(new Close(default, import.By) { OccurredAt = at });
                break;
            case 3:
                past.Add(new SpawnCase(default, import.By, Matter()) { OccurredAt = at });
                break;
            case 4:
                past.Add(new AnnounceDue(default, Community.Job) { OccurredAt = at });
                break;
            default:
                past.RemoveAll(command => command is Classify or StartEmergency or Answer);
                break;
        }

        return new Import(intake, past, chance.In(20) ? chance.Among(community.Anybody) : import.By);
    }

    private Actor Entitled(Do name)
    {
        if (current is null || rules.ActorRuleFor(name) is not { Grants: { Count: > 0 } grants })
        {
            return Actor.Of(community.Workers[0]);
        }

        return grants[chance.Below(grants.Count)].Role switch
        {
            Role.Lead => Actor.Of(current.Lead),
            Role.Handler => Actor.Of(current.Handler ?? current.Lead),
            Role.Resident => Actor.OfResident(current.Complainant?.Ref ?? community.Residents[0].Ref ?? "r-0"),
            Role.Authority or Role.District or Role.City => Community.Bureau,
            Role.System => Community.Job,
            Role.Staff => Actor.Of(chance.Among(community.Workers)),
            var role => community.Holding(role),
        };
    }

    private Actor? Approver() => hostile ? chance.Of(null, By, Community.Job, Chief) : By.Id == Head.Id ? Chief : Head;

    private T? Or<T>(T value)
        where T : class => hostile && chance.In(25) ? null : value;

    private T? OrNone<T>(T value)
        where T : struct => hostile && chance.In(25) ? null : value;

    private PersonalText? Say() => hostile && chance.In(25) ? chance.Of(null, PersonalText.Free("  "), PersonalText.Free("不归我们管。")) : PersonalText.Free("已查看现场，正在处理");

    private PromisedTime Promise()
    {
        if (hostile && chance.In(30))
        {
            return PromisedTime.At(now - chance.Hours(0, 50));
        }

        return chance.In(60) ? PromisedTime.At(now + chance.Hours(1, 120)) : PromisedTime.On(now.InZone(EstateProfile.ChinaZone).Date.PlusDays(1 + chance.Below(12)));
    }

    private ContactWay Way() => hostile ? chance.Any<ContactWay>() : chance.Of(ContactWay.Phone, ContactWay.OnSite, ContactWay.Visit, ContactWay.WeChat);

    private ContactWay Call() => hostile ? chance.Any<ContactWay>() : chance.Of(ContactWay.Phone, ContactWay.OnSite, ContactWay.Online);

    private Relation Speaker() => hostile ? chance.Any<Relation>() : chance.Of(Relation.Complainant, Relation.Authorised);
}
