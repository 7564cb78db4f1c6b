namespace FirstResponder.Sdk.Tests.Architecture;

#pragma warning disable CA1823, CA2211, CA1802, CS0414, IDE0051, IDE0052
/// <summary>Does once all that the core must not, so that the readers are seen to see it.</summary>
internal static class Impure
{
    private const int Constant = 1;
    private static readonly int[] Fixed = [Constant];
    private static int s_count = Fixed.Length;

    public static int Settable { get; set; } = s_count;

    public static int GetOnly { get; } = 3;

    [Obsolete("An attribute to be seen.")]
    public static Func<bool> Lambda() => () => File.Exists(Guid.NewGuid().ToString());

    public static IEnumerable<long> Iterator()
    {
        yield return DateTime.UtcNow.Ticks;
    }

    public static Dictionary<string, Random[]>? Generic(Timer? timer) => timer is null ? null : [];

    public static bool Local(object value) => value is System.Diagnostics.Stopwatch { IsRunning: true };
}
