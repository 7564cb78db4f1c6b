using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>A ledger of the wrong estate or under the wrong rules would look right and be false.</summary>
internal static class LedgerDoor
{
    public static Case Check(Case current, Regulation regulation, EstateProfile estate)
    {
        _ = current ?? throw new ArgumentNullException(nameof(current));
        _ = regulation ?? throw new ArgumentNullException(nameof(regulation));
        _ = estate ?? throw new ArgumentNullException(nameof(estate));
        if (current.Key.Company != estate.Company || current.Place.Estate != estate.Estate)
        {
            throw new ArgumentException($"案件属于小区 {current.Place.Estate}，不属于 {estate.Estate}。 / The case belongs to the estate {current.Place.Estate}, not to {estate.Estate}.", nameof(estate));
        }

        return current.Pin.Hash == regulation.Hash
            ? current
            : throw new ArgumentException($"案件受理时适用 {current.Pin.Pack}@{current.Pin.Version}，与所给规则包不同。 / The case was accepted under {current.Pin.Pack}@{current.Pin.Version}, not under the given regulation.", nameof(regulation));
    }
}
