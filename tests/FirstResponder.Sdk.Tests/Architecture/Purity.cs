namespace FirstResponder.Sdk.Tests.Architecture;

/// <summary>What the pure folders may not touch: clocks, chance, threads, the machine.</summary>
internal static class Purity
{
    private static readonly HashSet<string> Folders = ["Time", "Classification", "Regulations", "Privacy", "Cases", "Ledgers"];

    private static readonly HashSet<string> Namespaces = ["System.Threading", "System.Threading.Tasks", "System.Timers", "System.Net", "System.Net.Http"];

    private static readonly HashSet<string> Types =
    [
        "System.Random", "System.Security.Cryptography.RandomNumberGenerator", "System.Environment", "System.Console", "System.TimeProvider",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "NodaTime.SystemClock", "NodaTime.IClock",
    ];

    private static readonly HashSet<string> Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.TimeZoneInfo.get_Local", "NodaTime.IDateTimeZoneProvider.GetSystemDefault",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    /// <summary>Why the use is forbidden, or null when it is not one from a pure folder or is harmless.</summary>
    public static string? Fault(Reference reference)
    {
        if (Layers.FolderOf(reference.FromType) is not { } folder || !Folders.Contains(folder))
            return null;

        // Iterators that the compiler writes ask for the thread that enumerates them.
        if (reference is { FromGenerated: true, ToType: "System.Environment", Member: null or "get_CurrentManagedThreadId" })
            return null;

        var space = reference.ToType[..Math.Max(0, reference.ToType.LastIndexOf('.'))];
        return Namespaces.Contains(space) || Types.Contains(reference.ToType) || Members.Contains($"{reference.ToType}.{reference.Member}")
            ? $"{reference}: {folder} is pure"
            : null;
    }
}
