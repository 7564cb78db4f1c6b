using System.Text;
using QuickStart;

Console.OutputEncoding = Encoding.UTF8;
var played = await Play.RunAsync(Console.Out, isTerminal: !Console.IsOutputRedirected);
return played.Failure is null ? 0 : 1;
