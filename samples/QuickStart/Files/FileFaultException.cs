namespace QuickStart.Files;

/// <summary>Nothing of the file can be read; the message says why, in Chinese and English.</summary>
internal sealed class FileFaultException(string message) : Exception(message);
