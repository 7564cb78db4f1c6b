namespace QuickStart.Options;

/// <summary>Reads the command line. Everything that can't be meant is an error: a typo must not start a run.</summary>
internal static class OptionReader
{
    /// <exception cref="OptionException">An option is unknown, stands twice, lacks its value, or doesn't go with another.</exception>
    public static QuickStartOptions Read(IReadOnlyList<string> arguments)
    {
        var options = new QuickStartOptions();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            var parts = arguments[i].Split('=', 2);
            if (!seen.Add(parts[0]))
            {
                throw new OptionException($"选项 {parts[0]} 重复。 / The option {parts[0]} stands twice.");
            }

            string Value() => Checked(parts[0], parts.Length == 2 ? parts[1] : ++i < arguments.Count ? arguments[i] : "");
            options = parts[0] switch
            {
                "--database" => options with { Database = Value() },
                "--input" => options with { Input = Value() },
                "--text-column" => options with { TextColumn = Value() },
                "--heads" => options with { Heads = Value() },
                "--as-of" => options with { AsOf = Moment.Read(Value()) },
                "--help" or "-h" when parts.Length == 1 => options with { Help = true },
                "--fresh" when parts.Length == 1 => options with { Fresh = true },
                "--verify" when parts.Length == 1 => options with { Verify = true },
                _ => throw new OptionException($"不认识的选项 {parts[0]}，请看 --help。 / Unknown option {parts[0]}; see --help."),
            };
        }

        CheckTogether(options);
        return options;
    }

    private static string Checked(string option, string value) => value.Length > 0 && !value.StartsWith("--", StringComparison.Ordinal)
        ? value
        : throw new OptionException($"选项 {option} 后面要有值。 / The option {option} needs a value.");

    private static void CheckTogether(QuickStartOptions options)
    {
        string?[] modes = [options.Input is null ? null : "--input", options.Verify ? "--verify" : null, options.AsOf is null ? null : "--as-of"];
        var chosen = modes.Where(mode => mode is not null).ToList();
        if (chosen.Count > 1)
        {
            throw new OptionException($"{string.Join(" 与 ", chosen)} 不能同时使用。 / {string.Join(" and ", chosen)} don't go together.");
        }

        Needs("--text-column", options.TextColumn is not null, "--input", options.Input is not null);
        Needs("--heads", options.Heads is not null, "--verify", options.Verify);
        if (options.Fresh && (options.Verify || options.AsOf is not null))
        {
            throw new OptionException($"--fresh 会清空数据库，不能与 {chosen[0]} 同时使用。 / --fresh empties the database; it doesn't go with {chosen[0]}.");
        }
    }

    private static void Needs(string option, bool isGiven, string other, bool isOtherGiven)
    {
        if (isGiven && !isOtherGiven)
        {
            throw new OptionException($"{option} 须与 {other} 一起使用。 / {option} goes with {other} only.");
        }
    }
}
