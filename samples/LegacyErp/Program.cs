using System;
using System.IO;
using System.Text;

namespace LegacyErp
{
    /// <summary>
    /// A property ERP on .NET Framework that embeds the SDK: one repair from the call to the closing, with a restart in between.
    /// Started twice on the same file it plays the two halves; with --show it prints what the file holds.
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

                WorkOrder open = erp.WorkOrders.FindOpen();
                if (open == null)
                {
                    DayOfTheCall.Play(erp);
                }
                else
                {
                    AfterTheRestart.Play(erp, open);
                }
            }

            return 0;
        }
    }
}
