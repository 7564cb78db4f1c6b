namespace FirstResponder.Sdk.Cases;

/// <summary>The command would change nothing: the same category, the same lead, no due to announce, no news of the calendar.</summary>
/// <param name="Reason">Why, in Chinese and English.</param>
public sealed record NothingToDo(string Reason) : Decision;
