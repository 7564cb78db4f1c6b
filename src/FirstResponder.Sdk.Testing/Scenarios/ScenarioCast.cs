using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>The people and the estate that scenarios are played with: those of the ERP under test, so that its own directory knows them. All of the default ones are made up.</summary>
/// <remarks>Each part must have its own role of the estate and no other: scenarios show that the handler, for one, may not follow up.</remarks>
public sealed class ScenarioCast
{
    private readonly Dictionary<Who, Staff> staff = new()
    {
        [Who.Lead] = new("s02", "李四", "客服专员"),
        [Who.Handler] = new("s03", "王五", "维修工", StaffKind.Engineering),
        [Who.SecondHandler] = new("s04", "赵六", "维修工", StaffKind.Engineering),
        [Who.Clerk] = new("s07", "吴九", "客服"),
        [Who.LedgerKeeper] = new("s06", "周八", "台账专员"),
        [Who.ProjectHead] = new("s05", "孙七", "项目经理", StaffKind.ProjectManagement),
        [Who.Headquarters] = new("s08", "郑十", "总部品质经理", StaffKind.Headquarters),
        [Who.Guard] = new("s01", "张三", "秩序维护员", StaffKind.OrderKeeping),
    };

    /// <summary>A cast of an estate.</summary>
    /// <param name="company">The company (企业) under whose key the cases are kept.</param>
    /// <param name="estate">The estate's id (小区编号), as the ERP's directory knows it.</param>
    /// <param name="estateName">The estate's name, as the ledger prints it.</param>
    public ScenarioCast(string company = "安居物业", string estate = "e1", string estateName = "滨江花园")
    {
        Company = company;
        Estate = estate;
        EstateName = estateName;
    }

    /// <summary>The company under whose key the cases are kept.</summary>
    public string Company { get; }

    /// <summary>The estate's id.</summary>
    public string Estate { get; }

    /// <summary>The estate's name.</summary>
    public string EstateName { get; }

    /// <summary>The owner who asks (诉求业主). Accepts WeChat besides what reaches people live.</summary>
    public Complainant Owner { get; set; } = new("r-1001", PersonalText.Name("陈小明"), [PersonalText.Phone("13900001234")], Relation.Complainant, [ContactWay.WeChat]);

    /// <summary>Where the owner lives; the estate is the cast's.</summary>
    public string Building { get; set; } = "3栋";

    /// <summary>The owner's room.</summary>
    public string Room { get; set; } = "2单元1203室";

    /// <summary>Puts an employee of the ERP in the place of a made-up one.</summary>
    /// <param name="who">The part: lead, handler, second handler, clerk, ledger keeper, project head, headquarters or guard.</param>
    /// <param name="employee">The employee, with the number that the ERP's directory of people knows.</param>
    /// <returns>This cast.</returns>
    /// <exception cref="ArgumentException">The part is not an employee's.</exception>
    public ScenarioCast With(Who who, Staff employee)
    {
        StaffOf(who);
        staff[who] = employee ?? throw new ArgumentNullException(nameof(employee));
        return this;
    }

    /// <summary>The employee who plays a part.</summary>
    /// <exception cref="ArgumentException">The part is not an employee's (owner, authority, process).</exception>
    public Staff StaffOf(Who who) => staff.TryGetValue(who, out var found)
        ? found
        : throw new ArgumentException($"{who} 不是员工。 / {who} is not an employee.", nameof(who));

    /// <summary>Who acts when this part acts.</summary>
    public Actor ActorOf(Who who) => who switch
    {
        Who.Owner => Actor.OfResident(Owner.Ref ?? "r"),
        Who.Authority => Actor.OfAuthority("zjj", "区住建局"),
        Who.Process => Actor.OfSystem("定时任务"),
        _ => Actor.Of(StaffOf(who)),
    };

    /// <summary>The estate as a directory would give it: the parts with a role of the estate stand in its people.</summary>
    /// <param name="overlays">What law, contract or the company sets for the estate beside the regulation (附件2 第二十三条).</param>
    public EstateProfile ToEstate(IReadOnlyList<Overlay>? overlays = null) => new(Company, Estate, EstateName)
    {
        People =
        [
            new EstatePerson(StaffOf(Who.ProjectHead), Role.ProjectHead),
            new EstatePerson(StaffOf(Who.LedgerKeeper), Role.LedgerKeeper),
            new EstatePerson(StaffOf(Who.Clerk), Role.CustomerService),
            new EstatePerson(StaffOf(Who.Headquarters), Role.Headquarters),
        ],
        Overlays = overlays ?? [],
    };

    /// <summary>The part that an employee plays; null for people of other plays.</summary>
    internal Who? PartOf(Staff person)
    {
        foreach (var entry in staff)
        {
            if (entry.Value.Id == person.Id)
            {
                return entry.Key;
            }
        }

        return null;
    }
}
