using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace LegacyErp
{
    /// <summary>The company, its estate and its people, as the ERP's own tables know them.</summary>
    internal static class Company
    {
        public const string Id = "安居物业";

        public static readonly Staff Desk = new Staff("s01", "李敏", "客服专员", StaffKind.CustomerService);
        public static readonly Staff Fitter = new Staff("s03", "赵建", "维修工", StaffKind.Engineering);
        public static readonly Staff ProjectHead = new Staff("s05", "孙伟", "项目经理", StaffKind.ProjectManagement);
        public static readonly Staff LedgerKeeper = new Staff("s06", "周静", "台账专员", StaffKind.CustomerService);

        public static readonly EstateProfile Estate = new EstateProfile(Id, "binjiang", "滨江花园")
        {
            People = new[]
            {
                new EstatePerson(ProjectHead, Role.ProjectHead),
                new EstatePerson(LedgerKeeper, Role.LedgerKeeper),
                new EstatePerson(Desk, Role.CustomerService),
            },
        };
    }
}
