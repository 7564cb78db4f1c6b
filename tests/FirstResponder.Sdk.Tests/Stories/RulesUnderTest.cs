using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>The regulation that stories run under: the shipped pack, or, while the pack itself is being tested, a changed one.</summary>
internal static class RulesUnderTest
{
    private static readonly AsyncLocal<Regulation?> Changed = new();

    public static Regulation Jiangxi => Changed.Value ?? Regulation.Jiangxi;

    public static void With(Regulation changed, Action run)
    {
        Changed.Value = changed;
        try
        {
            run();
        }
        finally
        {
            Changed.Value = null;
        }
    }
}
