namespace FirstResponder.Sdk.Tests.Door;

internal static class Expected
{
    /// <summary>One message of two halves, the Chinese one first, that each say which field is meant.</summary>
    public static void Bilingual(ArgumentException fault, string parameter, string field)
    {
        Assert.Equal(parameter, fault.ParamName);
        var halves = fault.Message.Split(" / ");
        Assert.Contains(halves[0], c => c is >= '一' and <= '龥');
        Assert.Contains(field, halves[0], StringComparison.Ordinal);
        Assert.Contains(field, halves[1], StringComparison.Ordinal);
    }
}
