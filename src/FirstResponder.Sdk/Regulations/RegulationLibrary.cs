using System.Collections.Concurrent;

namespace FirstResponder.Sdk.Regulations;

/// <summary>Holds every pack version that this package has shipped, those that the host adds, and what is composed of them. Safe for use by many threads.</summary>
/// <remarks>
/// A case names its regulation by id, version and hash for ever. Whoever changes an overlay must therefore keep giving the old set
/// too, as long as a case stands that was accepted under it.
/// </remarks>
public sealed class RegulationLibrary : IRegulationLibrary
{
    private readonly ConcurrentDictionary<(string Id, int Version, string Hash), Regulation> held = new();

    /// <summary>A library of the shipped packs.</summary>
    public RegulationLibrary()
        : this([])
    {
    }

    /// <summary>A library of the shipped packs and <paramref name="regulations"/>, composed ones included.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public RegulationLibrary(IEnumerable<Regulation> regulations)
    {
        Hold(Regulation.Jiangxi);
        foreach (var regulation in regulations ?? throw new ArgumentNullException(nameof(regulations)))
        {
            Hold(regulation ?? throw new ArgumentException("规则包不能为 null。 / A regulation must not be null.", nameof(regulations)));
        }
    }

    /// <summary>What <see cref="Regulation.With"/> gives for <paramref name="regulation"/>, kept so that <see cref="Find"/> knows it from now on. The same content always gives the same instance.</summary>
    /// <exception cref="RegulationFormatException">The overlays don't fit the pack or each other.</exception>
    public Regulation Compose(Regulation regulation, IEnumerable<Overlay> overlays) =>
        Hold((regulation ?? throw new ArgumentNullException(nameof(regulation))).With(overlays));

    /// <inheritdoc/>
    public Regulation? Find(string id, int version, string hash) => held.TryGetValue((id, version, hash), out var regulation) ? regulation : null;

    private Regulation Hold(Regulation regulation) => held.GetOrAdd((regulation.Id, regulation.Version, regulation.Hash), regulation);
}
