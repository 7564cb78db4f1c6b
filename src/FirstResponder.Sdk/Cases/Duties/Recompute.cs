using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Counts open dues anew under the context's calendar (AMB-03). Ended and late ones are never touched.</summary>
public sealed class Recompute : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    public Recompute(CaseKey key, Actor by)
        : base(key, by)
    {
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Recompute;

    internal override bool IsLog => true;
}
