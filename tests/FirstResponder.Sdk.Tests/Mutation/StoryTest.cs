namespace FirstResponder.Sdk.Tests.Mutation;

/// <summary>A story that can be told again under other rules.</summary>
internal sealed record StoryTest(string Name, Action Tell);
