using System.Text.RegularExpressions;

namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>The source text of one test method, with its attributes, and the stamps that stand in its string literals.</summary>
internal sealed partial class TestSource(string text)
{
    /// <summary>
    /// The method as it stands in a file, or null: from the first of its attributes to the end of its body. Names in comments and strings are no declarations.
    /// </summary>
    public static TestSource? Find(string file, string method)
    {
        var masked = Masked(file);
        var declaration = Regex.Match(masked, @"^[ \t]+(?:public|internal|private)[^\n=;]*\b" + Regex.Escape(method) + @"\(", RegexOptions.Multiline);
        if (!declaration.Success)
        {
            return null;
        }

        var start = declaration.Index;
        while (start > 0 && masked.LastIndexOf('\n', start - 2) is var before && masked[(before + 1)..start].TrimStart().StartsWith('['))
        {
            start = before + 1;
        }

        return new TestSource(file[start..EndOf(masked, declaration.Index + declaration.Length)]);
    }

    /// <summary>Whether a stamp of a requirement row stands in the method.</summary>
    /// <remarks>
    /// It does when a string literal names the same day and time, where a day without a year is one of 2026; or names the time alone while the story's day, last set by
    /// <c>On("…")</c> or by the time of a <c>When("…", …)</c> before it, is that of the stamp. A stamp without a day asks for the time only, one without a time for the day only.
    /// </remarks>
    public bool Names(Stamp stamp)
    {
        string? day = null;
        foreach (Match literal in Literals().Matches(text))
        {
            if (!literal.Value.StartsWith('"'))
            {
                continue;
            }

            var stamps = Stamp.AllIn(literal.Value);
            if (DaySetter().IsMatch(text[..literal.Index]) && stamps is [{ Day: { } set }, ..])
            {
                day = set;
            }

            if (stamps.Any(s => stamp.IsNamedBy(s, day)))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOf(string masked, int from)
    {
        var end = Closing(masked, from, ')', 1);
        while (char.IsWhiteSpace(masked[end]))
        {
            end++;
        }

        return masked[end] == '{' ? Closing(masked, end, '}', 0) : Closing(masked, end, ';', 0);
    }

    // The place behind the character that ends something once all that was opened is closed.
    private static int Closing(string masked, int from, char last, int depth)
    {
        for (var i = from; i < masked.Length; i++)
        {
            depth += masked[i] switch { '(' or '{' => 1, ')' or '}' => -1, _ => 0 };
            if (depth == 0 && masked[i] == last)
            {
                return i + 1;
            }
        }

        return masked.Length;
    }

    // Of the same length, so that places in it are places in the file.
    private static string Masked(string file) => Literals().Replace(file, m => Regex.Replace(m.Value, @"[^\n]", " "));

    [GeneratedRegex(""""(?s)//[^\n]*|/\*.*?\*/|""".*?"""|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'"""")]
    private static partial Regex Literals();

    [GeneratedRegex(@"\b(?:On|When)\($")]
    private static partial Regex DaySetter();
}
