using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Who acts in an exploration: somebody of every role, and people who have no business in the case.</summary>
internal sealed class ExplorationPeople(Regulation regulation)
{
    public const string Company = "探索物业";

    private const Role Vouched = Role.CustomerService | Role.LedgerKeeper | Role.ProjectHead | Role.ServiceSupervisor | Role.Headquarters | Role.ProjectManager | Role.CompanyAdmin;

    public static Staff Lead { get; } = new("s01", "首问甲");

    public static Staff SecondLead { get; } = new("s02", "首问乙");

    public static Staff Handler { get; } = new("s03", "维修甲", null, StaffKind.Engineering);

    public static Staff SecondHandler { get; } = new("s04", "维修乙", null, StaffKind.Engineering);

    /// <summary>The employee whom every explored case complains about.</summary>
    public static Staff Accused { get; } = new("s05", "维修丙", null, StaffKind.Engineering);

    public static Complainant Owner { get; } = new("r-1", PersonalText.Name("业主甲"), [PersonalText.Phone("13900000001")]);

    public static Complainant OtherOwner { get; } = new("r-2", PersonalText.Name("业主乙"), [PersonalText.Phone("13900000002")]);

    public static Actor Job { get; } = Actor.OfSystem("job");

    public static Actor Stranger { get; } = Actor.OfResident("r-9");

    public static Actor Approver { get; } = Actor.OfStaff("s09", "总部", Vouched);

    /// <summary>An estate with somebody in every role of the directory.</summary>
    public static EstateProfile EstateOfEverybody() => new(Company, "e1", "探索花园")
    {
        People =
        [
            new EstatePerson(new Staff("s06", "客服"), Role.CustomerService | Role.ServiceSupervisor),
            new EstatePerson(new Staff("s07", "台账专人"), Role.LedgerKeeper),
            new EstatePerson(new Staff("s08", "项目负责人", null, StaffKind.ProjectManagement), Role.ProjectHead | Role.ProjectManager),
            new EstatePerson(new Staff("s09", "总部", null, StaffKind.Headquarters), Role.Headquarters | Role.CompanyAdmin),
        ],
    };

    /// <summary>Whom the explored kind of emergency is to be reported to (附件2 第九条).</summary>
    public static ReportTarget[] DepartmentsOf(Regulation regulation) =>
        regulation.Settings.EmergencyReports.TryGetValue(nameof(EmergencyType.GasLeak), out var listed)
            ? [.. listed.Select(name => (ReportTarget)Enum.Parse(typeof(ReportTarget), name))]
            : [];

    /// <summary>Somebody who may issue the command: the lead where the regulation names them, else whoever it names.</summary>
    public Actor Entitled(CommandName command, Case? current)
    {
        if (regulation.ActorRuleFor(command) is not { } rule)
        {
            return Actor.Of(current?.Lead ?? Lead);
        }

        var roles = Role.None;
        var bound = Role.None;
        foreach (var grant in rule.Grants)
        {
            roles |= grant.Role;
            bound |= grant.Duty is null ? Role.None : grant.Role;
        }

        if ((roles & (Role.Lead | Role.Staff)) != 0)
        {
            return Actor.Of(current?.Lead ?? Lead, bound & Vouched);
        }

        if ((roles & Role.Handler) != 0)
        {
            return Actor.Of(current?.Handler ?? Handler, bound & Vouched);
        }

        return (roles & Vouched) != 0 ? Actor.OfStaff("s08", "项目负责人", roles & Vouched)
            : (roles & Role.Resident) != 0 ? OwnerOf(current)
            : (roles & Role.Authority) != 0 ? Actor.OfAuthority("bureau")
            : Job;
    }

    /// <summary>The complainant in person.</summary>
    public static Actor OwnerOf(Case? current) => Actor.OfResident(current?.Complainant?.Ref ?? Owner.Ref!);
}
