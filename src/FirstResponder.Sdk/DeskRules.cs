using System.Collections.Concurrent;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk;

/// <summary>The regulations of a desk: each is held against the lifecycle table once, and what the desk composed is found again even where the host's own library doesn't keep it.</summary>
internal sealed class DeskRules
{
    private readonly ConcurrentDictionary<string, bool> fitting = new(StringComparer.Ordinal);
    private readonly IRegulationLibrary library;
    private readonly RegulationLibrary composed;

    public DeskRules(IRegulationLibrary library)
    {
        this.library = library;
        composed = library as RegulationLibrary ?? new RegulationLibrary();
    }

    public Regulation Compose(Regulation regulation, IEnumerable<Overlay> overlays)
    {
        var rules = composed.Compose(regulation, overlays);
        if (fitting.ContainsKey(rules.Hash))
        {
            return rules;
        }

        if (RegulationCheck.Faults(rules) is { Count: > 0 } faults)
        {
            throw new RegulationFormatException(faults);
        }

        fitting[rules.Hash] = true;
        return rules;
    }

    public Regulation? Find(Pin pin) => library.Find(pin.Pack, pin.Version, pin.Hash) ?? composed.Find(pin.Pack, pin.Version, pin.Hash);
}
