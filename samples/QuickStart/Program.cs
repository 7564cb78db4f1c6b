using System.Text;
using QuickStart;

Console.OutputEncoding = Encoding.UTF8;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The act under way is still finished; what is stored is stored.
    pressed.Cancel = true;
    stop.Cancel();
};
return await App.RunAsync(args, Console.Out, isTerminal: !Console.IsOutputRedirected, stop.Token);
