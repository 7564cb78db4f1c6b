namespace QuickStart.Scripts;

/// <summary>An act didn't go as its script says.</summary>
public sealed class ScriptFailedException(string message) : Exception(message);
