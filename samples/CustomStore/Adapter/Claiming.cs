using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace CustomStore;

/// <summary>One claim under way: what it has leased so far, and what it had to leave.</summary>
internal sealed class Claiming(AttentionClaim claim)
{
    // Who loses as often as that meets no rivals but rows that can't be leased.
    private const int MostLooks = 100;

    // Who waits in vain as often meets a database that is down rather than hosts.
    private const int MostWaits = 3;

    private readonly List<ClaimedCase> claimed = [];
    private readonly HashSet<CaseKey> held = [];
    private Exception? fault;
    private int looks;
    private bool hasSeenAll;
    private int claimedBefore;
    private int lost;
    private int left;

    internal AttentionClaim Claim => claim;

    internal int Wanted => claim.MaxCount - claimed.Count;

    internal bool HasAny => claimed.Count > 0;

    /// <summary>Enough to find what is wanted behind the rows that were left at the look before: those may come first for ever.</summary>
    internal long RowsToLookAt => (long)Wanted + left;

    /// <summary>
    /// Whether more may be had: rows were lost, which is no proof that nothing is left, or there are more than were looked at. With something in hand
    /// one look in vain is enough, and a case that is held.
    /// </summary>
    internal bool IsWorthALook => looks == 0 || (looks < MostLooks && Wanted > 0 && (lost > 0 || !hasSeenAll) && (!HasAny || (claimed.Count > claimedBefore && held.Count == 0)));

    /// <summary>Whether a case that couldn't be had in time may be passed over: a few may, but not with others in hand, for which somebody waits.</summary>
    internal bool MayPassOver(ClaimedCase wanted, Exception why)
    {
        if (HasAny || held.Count == MostWaits)
            return false;
        held.Add(wanted.Key);
        fault ??= why;
        return true;
    }

    internal void Look(int found)
    {
        hasSeenAll = found < RowsToLookAt;
        claimedBefore = claimed.Count;
        lost = left = 0;
        looks++;
    }

    /// <summary>The case as it is once it is leased; null for a row that can't be read, which keeps no other waiting, and for a case that was passed over.</summary>
    internal ClaimedCase? Read(string company, string caseId, long attentionAt, long fence)
    {
        try
        {
            ClaimedCase wanted = new ClaimedCase(new CaseKey(company, caseId), Instant.FromUnixTimeMilliseconds(attentionAt), checked(fence + 1), claim.Owner, claim.LeasedUntil);
            if (!held.Contains(wanted.Key))
                return wanted;
        }
        catch (Exception why) when (why is ArgumentException or OverflowException)
        {
            fault ??= SqlFault.Unreadable(why);
        }

        left++;
        return null;
    }

    internal void Take(ClaimedCase leased) => claimed.Add(leased);

    /// <summary>Somebody else was faster, or holds the row.</summary>
    internal void Lose()
    {
        lost++;
        left++;
    }

    /// <summary>Earliest first. When nothing is to be had but what is held or can't be read, the first of that is told: nobody else would.</summary>
    internal List<ClaimedCase> Claimed()
    {
        claimed.Sort(ClaimedCase.CompareByAttention);
        return HasAny || fault is null ? claimed : throw fault;
    }
}
