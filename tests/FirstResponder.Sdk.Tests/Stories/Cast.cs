using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>The people of the stories and their estate.</summary>
internal static class Cast
{
    public const string Company = "安居物业";
    public const string Garden = "滨江花园";

    public static readonly Staff GuardZhang = new("s01", "张三", "秩序维护员", StaffKind.OrderKeeping);
    public static readonly Staff LeadLi = new("s02", "李四", "客服专员", StaffKind.CustomerService);
    public static readonly Staff HandlerWang = new("s03", "王五", "维修工", StaffKind.Engineering);
    public static readonly Staff HandlerZhao = new("s04", "赵六", "维修工", StaffKind.Engineering);
    public static readonly Staff HeadSun = new("s05", "孙七", "项目经理", StaffKind.ProjectManagement);
    public static readonly Staff KeeperZhou = new("s06", "周八", "台账专员", StaffKind.CustomerService);
    public static readonly Staff ClerkWu = new("s07", "吴九", "客服", StaffKind.CustomerService);
    public static readonly Staff ChiefZheng = new("s08", "郑十", "总部品质经理", StaffKind.Headquarters);

    public static readonly Actor Guard = Actor.Of(GuardZhang);
    public static readonly Actor Lead = Actor.Of(LeadLi);
    public static readonly Actor Handler = Actor.Of(HandlerWang);
    public static readonly Actor SecondHandler = Actor.Of(HandlerZhao);
    public static readonly Actor Head = Actor.Of(HeadSun);
    public static readonly Actor Keeper = Actor.Of(KeeperZhou);
    public static readonly Actor Clerk = Actor.Of(ClerkWu);
    public static readonly Actor Chief = Actor.Of(ChiefZheng);
    public static readonly Actor Job = Actor.OfSystem("定时任务");
    public static readonly Actor Owner = Actor.OfResident("r-1001");
    public static readonly Actor Bureau = Actor.OfAuthority("zjj", "区住建局");

    public static readonly Complainant OwnerChen = new("r-1001", PersonalText.Name("陈小明"), [PersonalText.Phone("13912341234")], Relation.Complainant, [ContactWay.WeChat]);
    public static readonly Complainant OwnerHe = new("r-2002", PersonalText.Name("何美丽"), [PersonalText.Phone("0791-86665678")]);

    public static readonly EstateProfile Estate = new(Company, "e1", Garden)
    {
        People =
        [
            new EstatePerson(HeadSun, Role.ProjectHead),
            new EstatePerson(KeeperZhou, Role.LedgerKeeper),
            new EstatePerson(ClerkWu, Role.CustomerService),
            new EstatePerson(ChiefZheng, Role.Headquarters),
        ],
    };

    public static PersonalText Text(string text) => PersonalText.Free(text);
}
