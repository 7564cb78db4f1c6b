using System;
using System.Threading;
using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Storage;

namespace LegacyErp
{
    /// <summary>What the ERP shows of a case.</summary>
    internal static class CasePrinter
    {
        public static void Print(string step, CaseResult result)
        {
            Console.WriteLine();
            Console.WriteLine(step + "：" + result.Outcome + (result.HasCase ? "，" + result.Case.StatusName + "，第 " + result.Case.Case.Version + " 版" : ""));
            foreach (Refusal refusal in result.Refusals)
            {
                Console.WriteLine("  拒绝 " + refusal);
            }

            if (result.Note.Length > 0)
            {
                Console.WriteLine("  " + result.Note);
            }
        }

        public static void PrintDuties(CaseView view)
        {
            Console.WriteLine();
            Console.WriteLine("时限（" + view.Key + "，" + view.StatusName + "）：");
            foreach (DutyView duty in view.OpenDuties)
            {
                string instead = duty.DisplacedText.Length == 0 ? "" : "（代替 " + duty.DisplacedText + "）";
                string remaining = duty.RemainingText.Length == 0 ? "" : "，" + duty.RemainingText;
                Console.WriteLine("  " + duty + instead + " → " + duty.Person.Name + remaining);
            }
        }

        /// <summary>Annex 1 (附件1), masked.</summary>
        public static void PrintLedgerRow(CaseView view)
        {
            Annex1Row row = Annex1Row.From(view.Case, view.Regulation, view.Estate, LedgerText.Masked);
            Console.WriteLine();
            Console.WriteLine("《" + row[Annex1Cell.Title] + "》");
            for (Annex1Cell cell = Annex1Cell.Name; cell <= Annex1Cell.Remarks; cell++)
            {
                Console.WriteLine("  " + Annex1Row.LabelOf(cell) + "：" + row[cell].Replace("\n", "\n    "));
            }
        }

        /// <summary>Reads the history back, page by page, and checks that nobody changed it.</summary>
        public static void PrintHistory(Erp erp, CaseKey key)
        {
            ChainHash hash = ChainHash.None;
            EventPage page;
            long version = 0;
            do
            {
                page = Erp.Wait(erp.Store.ReadAsync(key, version, 100, CancellationToken.None));
                hash = HashChain.Verify(key, page, hash);
                version = page.LastVersion;
            }
            while (!page.IsEnd);

            Console.WriteLine();
            Console.WriteLine("历史 " + version + " 条，哈希链完好，链头 " + hash);
        }

        public static void PrintClosed(Erp erp, WorkOrder order, CaseView view)
        {
            Console.WriteLine("工单 " + order.Number + " 的诉求 " + view.Key + " " + view.StatusName + "，没有要办的事；要重来请换一个数据库文件。");
            PrintLedgerRow(view);
            PrintHistory(erp, view.Key);
        }

        public static void PrintAll(Erp erp)
        {
            CaseSummaryPage page = Erp.Wait(erp.Store.ListAsync(Company.Id, new CaseSummaryFilter(), CaseSummaryOrder.CaseId, null, 100, CancellationToken.None));
            foreach (CaseSummary summary in page.Cases)
            {
                CaseView view = erp.Find(summary.Key);
                PrintDuties(view);
                PrintLedgerRow(view);
                PrintHistory(erp, summary.Key);
            }
        }
    }
}
