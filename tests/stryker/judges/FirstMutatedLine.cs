using System.Runtime.CompilerServices;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Tests;

/// <summary>What tells Stryker which mutants a test reaches wakes with the first mutated line that runs, and waits ten seconds for each test before it. So one runs at once.</summary>
internal static class FirstMutatedLine
{
    [ModuleInitializer]
    internal static void Run() => _ = new CaseKey("JX", "1");
}
