using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>One kind of cheating with two cases, C-1 and C-2, and the breaches between them that must be found, each as case, invariant and number of the event.</summary>
internal sealed record PairForgery(string Name, Func<DeskLife> Life, Action<Forgery, Forgery> Forge, string[] Expected)
{
    public IReadOnlyList<RecordedHistory> Make()
    {
        var life = Life();
        var (first, second) = (new Forgery(life.Read()), new Forgery(life.Read("C-2")));
        Forge(first, second);
        return [first.Sealed(), second.Sealed()];
    }

    public override string ToString() => Name;
}
