using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>Estates other than 滨江花园: one guard who is everything, a head who keeps the ledger too, residents without a telephone.</summary>
internal static class Communities
{
    private const Role Posts = Role.ProjectHead | Role.LedgerKeeper | Role.CustomerService | Role.Headquarters;

    private static readonly string[] Surnames = ["张", "李", "欧阳", "司马", "王", "买买提·", "Ng ", "赵"];
    private static readonly string[] Given = ["伟", "芳", "建国", "一", "阿依古丽", "小明", "Mei-Ling"];
    private static readonly string[] Names = ["滨江花园", "阳光·2期", "老机床厂宿舍（北区）", "The Bund 8", "绿地", "三岔口安置小区"];

    public static Community Draw(Chance chance)
    {
        Staff[] workers = [.. Enumerable.Range(1, 1 + chance.Below(6)).Select(n => Worker("g" + n, chance))];
        Complainant[] residents = [.. Enumerable.Range(1, 1 + chance.Below(4)).Select(n => Resident("r-" + n, chance))];
        var estate = new EstateProfile(chance.Of("安居物业", "某某物业服务有限公司（南昌）"), "e" + chance.Below(3), chance.Of(Names))
        {
            People = Directory(workers, chance),
            WorkingHours = chance.In(50) ? Hours(chance) : null,
        };
        return new Community(estate, workers, residents);
    }

    public static Staff Worker(string id, Chance chance) =>
        new(id, chance.Of(Surnames) + chance.Of(Given), chance.Of(null, "保安", "维修工", "客服"), chance.Any<StaffKind>());

    public static Complainant Resident(string reference, Chance chance) => new(
        reference,
        chance.In(85) ? PersonalText.Name(chance.Of(Surnames) + chance.Of(Given)) : null,
        chance.Below(4) switch
        {
            0 => null,
            1 => [PersonalText.Phone("0791-86665678"), PersonalText.Phone("13912341234")],
            _ => [PersonalText.Phone("1" + chance.Of("39", "58", "86") + (10_000_000 + chance.Below(89_999_999)))],
        },
        chance.In(80) ? Relation.Complainant : chance.Any<Relation>(),
        chance.In(60) ? null : [chance.Any<ContactWay>()]);

    // Every post of the notice is somebody's; small estates give several to one.
    private static EstatePerson[] Directory(Staff[] workers, Chance chance)
    {
        if (chance.In(25))
        {
            return [new EstatePerson(workers[0], Posts & ~Role.Headquarters), new EstatePerson(new Staff("h1", "总部", null, StaffKind.Headquarters), Role.Headquarters)];
        }

        return
        [
            new EstatePerson(Worker("p1", chance), Role.ProjectHead),
            new EstatePerson(chance.In(50) ? workers[workers.Length - 1] : Worker("p2", chance), Role.CustomerService),
            new EstatePerson(Worker("p3", chance), chance.In(30) ? Role.LedgerKeeper | Role.CustomerService : Role.LedgerKeeper),
            new EstatePerson(Worker("p4", chance), Role.Headquarters),
        ];
    }

    private static WorkingHours Hours(Chance chance) => chance.In(70)
        ? WorkingHours.MondayToFriday(new LocalTime(8 + chance.Below(2), 0), new LocalTime(17 + chance.Below(3), 30))
        : new WorkingHours([new DailyHours(IsoDayOfWeek.Monday, new LocalTime(22, 0), new LocalTime(6, 0)), new DailyHours(IsoDayOfWeek.Saturday, new LocalTime(9, 0), new LocalTime(12, 0))]);
}
