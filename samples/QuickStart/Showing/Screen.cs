using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuickStart.Showing;

/// <summary>The console: with colours in a terminal, plain text of a fixed width anywhere else.</summary>
internal sealed class Screen
{
    private const int PlainWidth = 110;

    public Screen(TextWriter output, bool isTerminal)
    {
        IsTerminal = isTerminal;
        Console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        Console.Profile.Capabilities.Unicode = true;
        Console.Profile.Width = isTerminal ? Math.Max(PlainWidth, Console.Profile.Width) : PlainWidth;
    }

    public bool IsTerminal { get; }

    public IAnsiConsole Console { get; }

    public void Heading(string chinese, string english)
    {
        Console.WriteLine();
        Console.Write(new Markup($"[bold cyan]■ {Markup.Escape(chinese)}[/]  [grey]{Markup.Escape(english)}[/]\n"));
    }

    /// <summary>A line in one style; the text is taken as it is.</summary>
    public void Line(string text, string style = "default") => Console.Write(new Markup($"[{style}]{Markup.Escape(text)}[/]\n"));

    public void Show(IRenderable what) => Console.Write(what);

    public void Fail(string message) => Line("剧本失败 Script failed: " + message, "bold red");
}
