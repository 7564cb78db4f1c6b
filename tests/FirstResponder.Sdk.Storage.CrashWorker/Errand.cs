namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>What a worker is told to do; as words on its command line.</summary>
/// <param name="Kind">work, due, or the matter to die in: spawn, split, merge.</param>
/// <param name="Store">Where the cases are, as <see cref="TownStore"/> reads it.</param>
/// <param name="Seed">Of the choices.</param>
/// <param name="Run">Tells the command ids of one run from those of another.</param>
/// <param name="Minutes">Where the clock starts, from the first morning on.</param>
/// <param name="PauseAt">The append before which the worker stops for ever; 0 for none.</param>
public sealed record Errand(string Kind, string Store, int Seed = 0, int Run = 0, int Minutes = 0, int PauseAt = 0)
{
    public static Errand Parse(string[] words) => new(words[0], words[1], Number(words[2]), Number(words[3]), Number(words[4]), Number(words[5]));

    public string[] Words() => [Kind, Store, Text(Seed), Text(Run), Text(Minutes), Text(PauseAt)];

    private static int Number(string word) => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
