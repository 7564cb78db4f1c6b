using System.Runtime.CompilerServices;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Tests;

/// <summary>
/// What tells Stryker which mutants a test reaches wakes with the first mutated line that runs, and waits ten seconds for each test before it. So one of each part runs at once.
/// And what is made once in a process is made here, while no mutant is active (while coverage is taken, none ever is): made by a mutant, it would fail the tests of every mutant after it.
/// </summary>
internal static class FirstMutatedLine
{
    private const int NoMutant = -1;

    [ModuleInitializer]
    internal static void Run()
    {
        _ = (new CaseKey("JX", "1"), TimeLimit.Hours(1));
        if (Environment.GetEnvironmentVariable("STRYKER_COVERAGE_FILE") is { Length: > 0 })
        {
            return;
        }

        var file = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE");
        var active = file is { Length: > 0 } && File.Exists(file) ? Exchange(file, NoMutant) : NoMutant;
        _ = (WorkingDayCalendar.China, Regulation.Jiangxi.Fallback);
        foreach (var type in typeof(CaseKey).Assembly.GetTypes().Concat(typeof(FirstMutatedLine).Assembly.GetTypes()).Where(type => !type.ContainsGenericParameters))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }

        if (active != NoMutant)
        {
            Exchange(file!, active);
        }
    }

    private static int Exchange(string file, int mutant)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        var before = new byte[sizeof(int)];
        stream.ReadExactly(before);
        stream.Position = 0;
        stream.Write(BitConverter.GetBytes(mutant));
        return BitConverter.ToInt32(before);
    }
}
