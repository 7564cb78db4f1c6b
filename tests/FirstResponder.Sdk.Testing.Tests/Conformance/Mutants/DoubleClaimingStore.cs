using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk.Testing.Tests.Conformance.Mutants;

/// <summary>Looks first and leases then, over one company or over all: what another has just taken is taken once more.</summary>
internal sealed class DoubleClaimingStore(MemoryDatabase database, bool overAll) : MemoryStore(database)
{
    public override async ValueTask<IReadOnlyList<ClaimedCase>> ClaimAsync(AttentionClaim claim, CancellationToken cancellationToken)
    {
        IReadOnlyList<ClaimedCase> claimed = await base.ClaimAsync(claim, cancellationToken);
        if (claimed.Count < 20 || claim.Company is null != overAll)
            return claimed;
        await Task.Delay(1, CancellationToken.None);
        object? others = Database.Memory.TryGetValue("last", out object? last) ? last : null;
        Database.Memory["last"] = claimed[0];
        return others is ClaimedCase other && other.Owner != claim.Owner ? [other with { Owner = claim.Owner }, .. claimed.Take(claimed.Count - 1)] : claimed;
    }
}
