namespace FirstResponder.Sdk.Hosting.Pace;

/// <summary>How long to wait after a fault: the first wait doubles with every further fault in a row, up to the longest. No chance in it, so that operators can reckon it.</summary>
internal static class BackOff
{
    internal static TimeSpan After(int faults, TimeSpan first, TimeSpan longest)
    {
        TimeSpan wait = first;
        for (int i = 1; i < faults && wait < longest; i++)
            wait += wait;
        return wait < longest ? wait : longest;
    }
}
