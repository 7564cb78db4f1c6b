using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Regulations;

namespace FirstResponder.Sdk.Tests.Stories;

/// <summary>The regulation that stories run under: the shipped pack, or, while the pack itself is being tested, a changed one.</summary>
internal static class RulesUnderTest
{
    private static readonly AsyncLocal<(Regulation Rules, string Text)?> Changed = new();

    public static Regulation Jiangxi => Changed.Value?.Rules ?? Regulation.Jiangxi;

    /// <summary>The text of the pack, for stories that change it further.</summary>
    public static string Text => Changed.Value?.Text ?? PackTexts.Jiangxi;

    public static void With(Regulation rules, string text, Action run)
    {
        Changed.Value = (rules, text);
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
