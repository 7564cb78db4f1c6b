namespace QuickStart.Options;

/// <summary>The command line can't be carried out as it stands; the message says why, in Chinese and English.</summary>
internal sealed class OptionException(string message) : Exception(message);
