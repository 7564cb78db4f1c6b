using System.Globalization;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>Cheating that no history shows by itself: only the other case tells.</summary>
internal static class PairForgeries
{
    public static IReadOnlyList<PairForgery> All { get; } =
    [
        Merge("merged away into a case that never took it up", (c, d) => c.Remove("merged-in").Remove("matter-linked"), "C-2 MERGED_BOTH_WAYS@2"),
        Merge("merged away where the master refused it", (c, d) => c["matter-linked"]["taken"] = false, "C-2 MERGED_BOTH_WAYS@2"),
        Merge("merged away into another case", (c, d) => d["merged-into"]["master"] = "C-9", "C-1 MERGED_BOTH_WAYS@5", "C-2 MERGED_BOTH_WAYS@2"),
        Merge("a case that is said to have joined and goes on by itself", (c, d) => d.Remove("merged-into"), "C-1 MERGED_BOTH_WAYS@5"),
        Merge("two cases that went on in each other", (c, d) => c.Append(Into(d)), "C-1 MERGED_BOTH_WAYS@13", "C-2 MERGED_BOTH_WAYS@2"),
        Merge("a neighbour left out of the contacts", (c, d) => c["merged-in"].Content.Remove("contact"), "C-1 MERGED_BOTH_WAYS@5"),
        Merge("somebody else put in the neighbour's place", (c, d) => c["merged-in"]["contact"]!["complainant"]!["ref"] = "r-9999", "C-1 MERGED_BOTH_WAYS@5"),
        Merge("a neighbour taken on later than they were", (c, d) => c["merged-in"]["contact"]!["acceptedAt"] = "2026-04-28T00:50:00Z", "C-1 MERGED_BOTH_WAYS@5"),
        Merge("the hotline's number lost in a merge", (c, d) => d["accepted"]["externalNumber"] = "20260428000123", "C-1 MERGED_BOTH_WAYS@5"),
        Merge("a case of another estate joined", (c, d) => d["accepted"]["place"]!["estate"] = "e2", "C-1 MERGED_BOTH_WAYS@5"),
        Merge("a master that was accepted later, its contact dated to fit", (c, d) => d["accepted"].OccurredAt = DeskLife.At("04-28 07:00"), "C-1 MERGED_BOTH_WAYS@5"),
        Spawn("a new matter that is nobody's case", (c, d) => d["accepted"]["parent"] = "C-7", "C-1 BEGUN_AS_ITS_PARENT_SAYS@5"),
        Spawn("a new matter begun an hour later than it was raised", (c, d) => d["accepted"].OccurredAt = DeskLife.At("04-28 10:00"), "C-1 BEGUN_AS_ITS_PARENT_SAYS@5"),
        Spawn("a new matter handed to another first responder", (c, d) => d["accepted"]["firstResponder"]!["id"] = "s99", "C-1 BEGUN_AS_ITS_PARENT_SAYS@5"),
        Spawn("a new matter moved to another estate", (c, d) => d["accepted"]["place"]!["estate"] = "e2", "C-1 BEGUN_AS_ITS_PARENT_SAYS@5"),
    ];

    /// <summary>The breaches between cases.</summary>
    public static string[] Between(IEnumerable<HistoryVerdict> verdicts) =>
        [.. verdicts.SelectMany(v => v.Breaches.Where(IsBetween).Select(b => string.Create(CultureInfo.InvariantCulture, $"{v.CaseId} {b.Invariant.Id}@{b.EventNumber}"))).Distinct()];

    public static bool IsBetween(Breach breach) => breach.Invariant == ClosureInvariants.MergedBothWays || breach.Invariant == ClosureInvariants.BegunAsItsParentSays;

    private static PairForgery Merge(string name, Action<Forgery, Forgery> forge, params string[] expected) => new(name, Lives.Merged, forge, expected);

    private static PairForgery Spawn(string name, Action<Forgery, Forgery> forge, params string[] expected) => new(name, Lives.Spawned, forge, expected);

    private static ForgedEvent Into(Forgery duplicate)
    {
        var into = duplicate.Copy("merged-into").At(DeskLife.At("04-29 12:00"));
        into["master"] = "C-2";
        into.Content.Remove("round");
        return into;
    }
}
