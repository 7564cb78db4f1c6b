using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace QuickStart.Scripts;

/// <summary>The estate and its people, as an ERP knows them. Names of staff stand on their badges (附件2 第五条) and are no secret; residents' names are.</summary>
internal static class Cast
{
    public const string Company = "anju";
    public const string EstateId = "binjiang";

    public static readonly Staff Desk = new("s01", "李敏", "客服专员", StaffKind.CustomerService);
    public static readonly Staff Guard = new("s02", "王强", "秩序维护员", StaffKind.OrderKeeping);
    public static readonly Staff Fitter = new("s03", "赵建", "维修工", StaffKind.Engineering);
    public static readonly Staff Electrician = new("s04", "钱勇", "水电工", StaffKind.Engineering);
    public static readonly Staff ProjectHead = new("s05", "孙伟", "项目经理", StaffKind.ProjectManagement);
    public static readonly Staff LedgerKeeper = new("s06", "周静", "台账专员", StaffKind.CustomerService);
    public static readonly Staff Clerk = new("s07", "吴婷", "客服", StaffKind.CustomerService);
    public static readonly Staff Quality = new("s08", "郑华", "总部品质经理", StaffKind.Headquarters);
    public static readonly Staff Cleaner = new("s09", "冯芳", "保洁主管", StaffKind.Cleaning);
    public static readonly Staff NightGuard = new("s10", "陈刚", "夜班秩序维护员", StaffKind.OrderKeeping);

    public static readonly EstateProfile Estate = new(Company, EstateId, "滨江花园")
    {
        People =
        [
            new EstatePerson(ProjectHead, Role.ProjectHead),
            new EstatePerson(LedgerKeeper, Role.LedgerKeeper),
            new EstatePerson(Desk, Role.CustomerService),
            new EstatePerson(Clerk, Role.CustomerService),
            new EstatePerson(Quality, Role.Headquarters),
        ],
    };

    /// <summary>An automatic process of the ERP: it may announce and acknowledge, never confirm, follow up or close.</summary>
    public static readonly Actor Job = Actor.OfSystem("定时任务");

    private static readonly Staff[] Everybody = [Desk, Guard, Fitter, Electrician, ProjectHead, LedgerKeeper, Clerk, Quality, Cleaner, NightGuard];

    public static Staff Named(string name) => Everybody.First(staff => staff.Name == name);

    public static PersonalText Text(string text) => PersonalText.Free(text);
}
