namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Something did not hold; the player makes a story of it.</summary>
internal sealed class ExpectationBroken(string chinese, string english, string expected, string actual, string clause)
    : Exception($"{chinese}：期望 {expected}，实际 {actual}。 / {english}: expected {expected}, but was {actual}.")
{
    public string Chinese => chinese;

    public string English => english;

    public string Expected => expected;

    public string Actual => actual;

    public string Clause => clause;
}
