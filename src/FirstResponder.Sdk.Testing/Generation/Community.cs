using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Generation;

/// <summary>An estate (小区) with the people who appear in a play: those who work there, those who hold the posts of its directory, and those who live there.</summary>
public sealed class Community
{
    /// <summary>An estate with its people.</summary>
    /// <param name="estate">The estate; the people of its directory act in their roles.</param>
    /// <param name="workers">Who may hear a request first (首问责任人, 附件2 第三条) and who handles it; engineers handle, when there are any. At least one; copied.</param>
    /// <param name="residents">Who asks. At least one; copied.</param>
    /// <exception cref="ArgumentException">There is no worker or no resident.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Community(EstateProfile estate, IReadOnlyList<Staff> workers, IReadOnlyList<Complainant> residents)
    {
        Estate = estate ?? throw new ArgumentNullException(nameof(estate));
        Workers = Some(workers, nameof(workers), "小区里至少要有一名员工。 / An estate needs at least one employee.");
        Residents = Some(residents, nameof(residents), "小区里至少要有一位业主。 / An estate needs at least one resident.");
        Staff[] engineers = [.. Workers.Where(worker => worker.Kind == StaffKind.Engineering)];
        Handlers = engineers.Length > 0 ? engineers : Workers;
        Anybody =
        [
            .. Workers.Select(worker => Actor.Of(worker)),
            .. estate.People.Select(person => Actor.Of(person.Staff)),
            .. Residents.Where(resident => resident.Ref is not null).Select(resident => Actor.OfResident(resident.Ref!)),
            Job,
            Bureau,
        ];
    }

    /// <summary>滨江花园, the estate of a play that names no other: five workers, a project head, a ledger keeper, customer service, headquarters, and two residents.</summary>
    public static Community Riverside { get; } = Build();

    /// <summary>The estate.</summary>
    public EstateProfile Estate { get; }

    /// <summary>Who may hear a request first.</summary>
    public IReadOnlyList<Staff> Workers { get; }

    /// <summary>Who asks.</summary>
    public IReadOnlyList<Complainant> Residents { get; }

    /// <summary>Who handles (处置责任人).</summary>
    internal IReadOnlyList<Staff> Handlers { get; }

    /// <summary>Everybody there is, with or without business in a case.</summary>
    internal IReadOnlyList<Actor> Anybody { get; }

    /// <summary>An automatic process of the host.</summary>
    internal static Actor Job => Actor.OfSystem("定时任务");

    /// <summary>The authority.</summary>
    internal static Actor Bureau => Actor.OfAuthority("zjj", "区住建局");

    /// <summary>Whoever holds a role in the estate's directory; the last worker, with the host vouching for the role, when nobody does.</summary>
    internal Actor Holding(Role role)
    {
        foreach (var person in Estate.People)
        {
            if ((person.Roles & role) != 0)
            {
                return Actor.Of(person.Staff);
            }
        }

        return Actor.Of(Workers[Workers.Count - 1], role);
    }

    private static T[] Some<T>(IReadOnlyList<T> given, string field, string rule) =>
        (given ?? throw new ArgumentNullException(field)).Count > 0 ? [.. given] : throw new ArgumentException(rule, field);

    private static Community Build()
    {
        Staff clerk = new("s07", "吴九", "客服");
        return new Community(
            new EstateProfile("安居物业", "e1", "滨江花园")
            {
                People =
                [
                    new EstatePerson(new Staff("s05", "孙七", "项目经理", StaffKind.ProjectManagement), Role.ProjectHead),
                    new EstatePerson(new Staff("s06", "周八", "台账专员"), Role.LedgerKeeper),
                    new EstatePerson(clerk, Role.CustomerService),
                    new EstatePerson(new Staff("s08", "郑十", "总部品质经理", StaffKind.Headquarters), Role.Headquarters),
                ],
            },
            [
                new Staff("s01", "张三", "秩序维护员", StaffKind.OrderKeeping),
                new Staff("s02", "李四", "客服专员"),
                new Staff("s03", "王五", "维修工", StaffKind.Engineering),
                new Staff("s04", "赵六", "维修工", StaffKind.Engineering),
                clerk,
            ],
            [
                new Complainant("r-1001", PersonalText.Name("陈小明"), [PersonalText.Phone("13912341234")], Relation.Complainant, [ContactWay.WeChat]),
                new Complainant("r-2002", PersonalText.Name("何美丽"), [PersonalText.Phone("0791-86665678")]),
            ]);
    }
}
