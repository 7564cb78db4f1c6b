namespace FirstResponder.Sdk.Regulations;

public sealed partial class Regulation
{
    private Regulation? pack;

    /// <summary>This regulation with <paramref name="overlays"/> laid over it, besides those that it has (附件2 第二十三条).</summary>
    /// <remarks>
    /// Law and contract replace limit and basis and keep what they displaced; law goes before contract, whatever the order given. A contract's
    /// limit that is looser applies with the flag LOOSER_THAN_GUIDELINE (AMB-27), but never against law. An enterprise overlay only
    /// sets internal thresholds and early warnings and adds internal duties. The result and its hash don't depend on the order of the overlays.
    /// </remarks>
    /// <param name="overlays">The overlays; none of them may have the id of another.</param>
    /// <exception cref="RegulationFormatException">An overlay names a rule that doesn't exist, two of one layer set the same duty, or an overlay does what its layer may not; all faults are listed.</exception>
    public Regulation With(IEnumerable<Overlay> overlays)
    {
        Overlay[] all = [.. Overlays.Concat(overlays ?? throw new ArgumentNullException(nameof(overlays))).OrderBy(o => o.Layer).ThenBy(o => o.Id, StringComparer.Ordinal)];
        if (all.Length == Overlays.Count)
        {
            return this;
        }

        for (var i = 1; i < all.Length; i++)
        {
            if (all.Any(o => !ReferenceEquals(o, all[i]) && o.Id == all[i].Id))
            {
                throw new RegulationFormatException([new($"{all[i].Id}: $.overlay", "DUPLICATE_ID", $"叠加层编号“{all[i].Id}”重复。 / The overlay id \"{all[i].Id}\" stands twice.")]);
            }
        }

        var origin = pack ?? this;
        var composition = new Composition(origin, all).Run();
        return new()
        {
            pack = origin,
            Id = Id,
            Version = Version,
            Title = Title,
            EffectiveFrom = EffectiveFrom,
            Hash = OverlayText.HashOf(origin.Hash, all),
            Overlays = all,
            Requires = Requires,
            Categories = Categories,
            Statuses = Statuses,
            Duties = composition.Duties,
            Internal = origin.Internal with { WarnAt = composition.WarnAt },
            Actors = Actors,
            CommandsFor = CommandsFor,
            Clauses = Clauses,
            Guards = Guards,
            Closure = Closure,
            Settings = Settings,
            Matters = Matters,
            Warnings = [.. origin.Warnings, .. composition.Warnings],
        };
    }
}
