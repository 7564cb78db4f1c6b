using System;
using System.IO;
using System.Text;
using FirstResponder.Sdk.Cases;

namespace LegacyErp
{
    /// <summary>
    /// A property ERP on .NET Framework that embeds the SDK: one repair from the call to the closing, with a restart in between.
    /// Started twice on the same file it plays the two halves; from then on it prints the closed case. With --show it prints what the file holds.
    /// Stopped anywhere, the next start goes on there: what was carried out is recognised by its command id.
    /// </summary>
    internal static class Program
    {
        private static int Main(string[] args)
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            if (args.Length < 1 || args.Length > 2 || (args.Length == 2 && args[1] != "--show"))
            {
                Console.Error.WriteLine("用法：LegacyErp <数据库文件> [--show]");
                return 2;
            }

            string file = Path.GetFullPath(args[0]);
            Console.WriteLine("数据库：" + file);
            using (var erp = new Erp(file))
            {
                if (args.Length == 2)
                {
                    CasePrinter.PrintAll(erp);
                    return 0;
                }

                WorkOrder order = erp.WorkOrders.FindFirst();
                if (order == null)
                {
                    DayOfTheCall.Play(erp);
                }
                else if (erp.Find(new CaseKey(Company.Id, order.CaseId)) is CaseView found && found.Case.IsEnded)
                {
                    CasePrinter.PrintClosed(erp, order, found);
                }
                else
                {
                    AfterTheRestart.Play(erp, order);
                }
            }

            return 0;
        }
    }
}
