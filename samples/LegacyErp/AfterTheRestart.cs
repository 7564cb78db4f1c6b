using System;
using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace LegacyErp
{
    /// <summary>The second start, another process: the open case is found again and goes 处置 → 办结 → 反馈 → 回访 → 销号.</summary>
    internal static class AfterTheRestart
    {
        public static void Play(Erp erp, WorkOrder order)
        {
            Actor desk = Actor.Of(Company.Desk);
            Actor fitter = Actor.Of(Company.Fitter);
            Actor keeper = Actor.Of(Company.LedgerKeeper);
            var key = new CaseKey(Company.Id, order.CaseId);
            string id = order.CaseId;

            erp.Clock.Set(4, 30, 17, 40);
            CaseView found = erp.Find(key);
            Console.WriteLine((found.Status == CaseStatus.InProgress ? "未完工单：" : "未销号：") + order.Number + " → " + key);
            CasePrinter.PrintDuties(found);
            CasePrinter.PrintHistory(erp, key);
            if (found.Status == CaseStatus.InProgress)
            {
                CasePrinter.Print("销号", erp.Send(new Close(key, keeper), id + "/销号/1"));
            }

            erp.Clock.Set(4, 30, 17, 50);
            CasePrinter.Print("处置记录", erp.Send(new RecordSiteWork(key, fitter, SiteWorkKind.Measure, PersonalText.Free("更换角阀与软管，试水半小时无渗漏")), id + "/处置"));
            CasePrinter.Print("同步进展", erp.Send(new SyncProgress(key, fitter, PersonalText.Free("水已止住，正在试水")), id + "/同步"));
            CasePrinter.Print("告知进展", erp.Send(new ContactOwner(key, desk, OwnerContactKind.Progress, ContactWay.Phone, PersonalText.Free("水已止住，半小时后试水完毕")), id + "/进展"));

            erp.Clock.Set(4, 30, 18, 10);
            var complete = new Complete(key, fitter, PersonalText.Free("漏水已修复，楼下已查看")) { Evidence = new[] { new Attachment("photo-77") } };
            CasePrinter.Print("办结", erp.SendWith(complete, id + "/办结", transaction => WorkOrders.Finish(transaction, order)));

            erp.Clock.Set(4, 30, 18, 30);
            CaseResult fedBack = erp.Send(new GiveResultFeedback(key, desk, ContactWay.Phone, PersonalText.Free("水管已修好，请留意两天")), id + "/反馈");
            CasePrinter.Print("反馈", fedBack);
            if (fedBack.Outcome == CaseOutcome.Done)
            {
                CasePrinter.Print("销号", erp.Send(new Close(key, keeper), id + "/销号/2"));
            }

            erp.Clock.Set(5, 6, 9, 30);
            var call = new FollowUp(key, desk, ContactWay.Phone, Rating.Satisfied)
            {
                Efficiency = Rating.VerySatisfied,
                Attitude = Rating.Satisfied,
                Result = Rating.Satisfied,
                Verdict = Verdict.Satisfied,
                Words = PersonalText.Free("修得快，楼下也干了，谢谢"),
            };
            CasePrinter.Print("回访", erp.Send(call, id + "/回访"));

            erp.Clock.Set(5, 6, 10, 0);
            CasePrinter.Print("销号", erp.Send(new Close(key, keeper), id + "/销号/3"));
            CasePrinter.PrintLedgerRow(erp.Find(key));
            CasePrinter.PrintHistory(erp, key);
        }
    }
}
