using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>The shipped Jiangxi pack as text.</summary>
internal static class PackUnderMutation
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(Regulation).Assembly.GetManifestResourceStream("cn-jiangxi-2026-7.v1.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
