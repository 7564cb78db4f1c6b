using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>One kind of cheating: an honest life, what was done to its records, and the breaches that must be found, each as its invariant and the number of the event.</summary>
internal sealed record Forged(string Name, Func<RecordedHistory> Make, string[] Expected, RecordedHead? Deposited = null)
{
    public static Forged Of(string name, string life, Action<Forgery> forge, params string[] expected) => new(
        name,
        () =>
        {
            var forgery = new Forgery(Lives.All[life].Value);
            forge(forgery);
            return forgery.Sealed();
        },
        expected);

    public override string ToString() => Name;
}
