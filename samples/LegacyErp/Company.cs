using System.Collections.Generic;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

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

        /// <summary>What this estate's service contract promises beyond the guideline (附件2 第二十三条).</summary>
        public static readonly Overlay Contract = new Overlay(
            "service-contract",
            1,
            RuleLayer.Contract,
            "物业服务合同 第八条",
            new Dictionary<string, DutyLimit> { ["D-02"] = DutyLimit.Timed(TimeLimit.Hours(12)) });

        public static readonly EstateProfile Estate = new EstateProfile(Id, "binjiang", "滨江花园")
        {
            Overlays = new[] { Contract },
            People = new[]
            {
                new EstatePerson(ProjectHead, Role.ProjectHead),
                new EstatePerson(LedgerKeeper, Role.LedgerKeeper),
                new EstatePerson(Desk, Role.CustomerService),
            },
        };
    }
}
