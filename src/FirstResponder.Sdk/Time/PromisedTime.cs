namespace FirstResponder.Sdk.Time;

/// <summary>Stand-in.</summary>
public readonly record struct PromisedTime;
