namespace FirstResponder.Sdk.Privacy;

/// <summary>Masks a text that was given as a contact number.</summary>
internal static class PhoneMask
{
    /// <summary>
    /// The masks of the numbers found, and nothing else of the text: what stands around a number in this field may be a name or a room.
    /// </summary>
    public static string Of(string text) => Masks.Digits;
}
