using System.Globalization;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Testing.Exploration;

namespace Explore;

/// <summary>What a run may be asked for; whatever isn't listed is refused, for the whole product of categories takes long.</summary>
internal static class Options
{
    /// <summary>Every option with its meaning.</summary>
    public const string List = """
        --category Ordinary,Complex   这几类，及其间的改类；不写为五类 / these categories and moves between them; all five unless given
        --rounds 3                    至多几轮，1 至 7 / rounds at most, 1 to 7
        --extras                      连同并案、起初不知业主是谁、线上登记 / joining cases, owners unknown at first and entry online too
        --no-time                     时间不流逝 / time doesn't pass
        --pairs 200                   比对多少对同一抽象状态的案件 / how many pairs of cases in one abstract state are compared
        """;

    /// <summary>The scope that was asked for.</summary>
    /// <param name="args">The command line.</param>
    /// <exception cref="ArgumentException">An option is unknown, lacks its value, or has one that can't be.</exception>
    public static ExplorationScope Read(string[] args)
    {
        var scope = new ExplorationScope();
        for (var i = 0; i < args.Length; i++)
        {
            var option = args[i];
            switch (option)
            {
                case "--extras":
                    scope.Extras = ExplorationExtras.All;
                    break;
                case "--no-time":
                    scope.TimePasses = false;
                    break;
                case "--category":
                    scope.Categories = [.. Value().Split(',').Select(code => new Category(code))];
                    break;
                case "--rounds":
                    scope.MaxRound = Number();
                    break;
                case "--pairs":
                    scope.ComparedPairs = Number();
                    break;
                default:
                    throw new ArgumentException($"没有选项 {option}。 / There is no option {option}.");
            }

            string Value() => ++i < args.Length ? args[i] : throw new ArgumentException($"{option} 缺少值。 / {option} lacks its value.");

            int Number() => int.TryParse(Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new ArgumentException($"{option} 须为整数。 / {option} takes a whole number.");
        }

        return scope;
    }
}
