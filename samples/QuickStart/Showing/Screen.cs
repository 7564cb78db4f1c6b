using Spectre.Console;
using Spectre.Console.Rendering;

namespace QuickStart.Showing;

/// <summary>The console: with colours in a terminal, plain text of a fixed width anywhere else.</summary>
internal sealed class Screen
{
    private const int PlainWidth = 120;

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
        if (!isTerminal)
        {
            Console.Profile.Width = PlainWidth;
        }
    }

    public bool IsTerminal { get; }

    public IAnsiConsole Console { get; }

    /// <summary>False in a narrow terminal, where rows are written as wrapped lines.</summary>
    public bool FitsTable => Console.Profile.Width >= PlainWidth;

    public void Heading(string chinese, string english)
    {
        Console.WriteLine();
        if (Wrapping.Cells(chinese + english) + 4 <= Console.Profile.Width)
        {
            Console.Write(new Markup($"[bold cyan]■ {Markup.Escape(chinese)}[/]  [grey]{Markup.Escape(english)}[/]\n"));
            return;
        }

        Line("■ " + chinese, "bold cyan");
        Line(english, "grey", 2);
    }

    /// <summary>A text in one style, taken as it is; what doesn't fit goes on below, under its beginning.</summary>
    public void Line(string text, string style = "default", int indent = 0)
    {
        foreach (var line in Wrapping.Lines(text, Console.Profile.Width - indent))
        {
            Console.Write(new Markup($"{new string(' ', indent)}[{style}]{Markup.Escape(line)}[/]\n"));
        }
    }

    public void Show(IRenderable what) => Console.Write(what);

    public void Fail(string message) => Line("剧本失败 Script failed: " + message, "bold red");
}
