namespace FirstResponder.Sdk.Privacy;

/// <summary>What stands where personal data stood. Each has one length, so that none tells how much it hides.</summary>
internal static class Masks
{
    public const string GivenName = "**";

    public const string Digits = "****";

    public const string Room = "***";

    public const string FreeText = "[已脱敏]";
}
