namespace FirstResponder.Sdk.Storage.CrashWorker;

/// <summary>The worker's word to the test: a line stands on the pipe before the next thing is done.</summary>
internal static class Journal
{
    private static readonly Lock Gate = new();
    private static readonly StreamWriter Out = new(Console.OpenStandardOutput()) { AutoFlush = true };

    internal static void Write(string line)
    {
        lock (Gate)
            Out.WriteLine(line);
    }

    internal static void Fault(Exception fault) => Write("FAULT " + fault.ToString().ReplaceLineEndings(" | "));
}
