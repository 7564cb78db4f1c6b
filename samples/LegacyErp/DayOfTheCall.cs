using System;
using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;

namespace LegacyErp
{
    /// <summary>The first start: 受理 → 分类 → 告知 → 分派, on the afternoon before the May holiday.</summary>
    internal static class DayOfTheCall
    {
        public static void Play(Erp erp)
        {
            Actor desk = Actor.Of(Company.Desk);
            var caller = new Complainant("r-1001", PersonalText.Name("陈小明"), new[] { PersonalText.Phone("13912341234") });
            erp.Clock.Set(4, 30, 16, 20);
            CaseResult accepted = erp.Send(
                new Accept(Company.Id, Company.Estate.Estate, caller, Company.Desk, Channel.Phone, "厨房水管漏水，楼下天花板也湿了")
                {
                    CaseId = "20260430-001",
                    Numbers = new CaseNumbers("滨江2026-001"),
                    Place = new Place(Company.Estate.Estate, "3栋", "3-2-1001", PersonalText.Room("2单元1001")),
                    Nature = Nature.Repair,
                    IdentityShown = true,
                    Verified = new[] { IntakeField.Name, IntakeField.Phone, IntakeField.Room, IntakeField.Content },
                },
                "20260430-001/受理");
            CaseKey key = accepted.Case.Key;
            CasePrinter.Print("受理", accepted);

            erp.Clock.Set(4, 30, 16, 24);
            CaseResult classified = erp.Send(new Classify(key, desk, Category.Ordinary) { Nature = Nature.Repair }, "20260430-001/分类");
            CasePrinter.Print("分类", classified);

            var order = new WorkOrder("WX-0001", key.CaseId, Company.Fitter.Id);
            var dispatch = new Dispatch(key, desk, Company.Fitter, PersonalText.Free("今日到场止水，节后更换水管"));
            if (classified.Outcome == CaseOutcome.Done)
            {
                // The dispatcher is too quick: the refusal rolls the ERP's own row back as well. A start that goes on after a stop leaves it out.
                erp.Clock.Set(4, 30, 16, 25);
                CasePrinter.Print("分派", erp.SendWith(dispatch, "20260430-001/分派/1", transaction => WorkOrders.Add(transaction, order)));
                Console.WriteLine("  工单数：" + erp.WorkOrders.Count());
            }

            erp.Clock.Set(4, 30, 16, 28);
            CasePrinter.Print("告知", erp.Send(new InformOwner(key, desk, true) { Process = PersonalText.Free(classified.Case.IntakeNotice), Way = ContactWay.Phone }, "20260430-001/告知"));

            erp.Clock.Set(4, 30, 16, 35);
            CasePrinter.Print("分派", erp.SendWith(dispatch, "20260430-001/分派/2", transaction => WorkOrders.Add(transaction, order)));
            Console.WriteLine("  工单数：" + erp.WorkOrders.Count());

            CasePrinter.PrintDuties(erp.Find(key));
            CasePrinter.PrintHistory(erp, key);
        }
    }
}
