using FirstResponder.Sdk.Classification;
using NodaTime;

namespace FirstResponder.Sdk.Regulations;

/// <summary>A regulation as data (规则包): its categories, duties, guards, roles and closing conditions. Immutable; loaded from JSON, composed with overlays.</summary>
public sealed partial class Regulation
{
    /// <summary>The pack's id, such as cn-jiangxi-2026-7.</summary>
    public required string Id { get; init; }

    /// <summary>The pack's version. A shipped version never changes.</summary>
    public required int Version { get; init; }

    /// <summary>The title, such as 赣建房〔2026〕7号.</summary>
    public required string Title { get; init; }

    /// <summary>Legal duties open only for cases accepted from the start of this day in the estate's zone (附件2 第二十三条).</summary>
    public required LocalDate EffectiveFrom { get; init; }

    /// <summary>SHA-256 over the canonical content of pack and overlays, lower-case hex; pinned by each case at acceptance.</summary>
    public required string Hash { get; init; }

    /// <summary>The overlays that were laid over the pack, in order of force.</summary>
    public IReadOnlyList<Overlay> Overlays { get; init; } = [];

    /// <summary>The categories with their names, in the order of the text.</summary>
    public required IReadOnlyDictionary<Category, string> Categories { get; init; }

    /// <summary>The name of each status.</summary>
    public required IReadOnlyDictionary<CaseStatus, string> Statuses { get; init; }

    /// <summary>Every rule, legal, external and internal, after composition.</summary>
    public required IReadOnlyList<DutyRule> Duties { get; init; }

    /// <summary>The company's own thresholds and their label.</summary>
    public required InternalThresholds Internal { get; init; }

    /// <summary>Who may issue which commands, in order.</summary>
    public required IReadOnlyList<ActorRule> Actors { get; init; }

    /// <summary>Commands that exist for some categories only.</summary>
    public required IReadOnlyDictionary<CommandName, IReadOnlyList<Category>> CommandsFor { get; init; }

    /// <summary>The clause of each refusal that is universal; a key that ends in * stands for all codes that begin so.</summary>
    public required IReadOnlyDictionary<string, string> Clauses { get; init; }

    /// <summary>The guards of each command.</summary>
    public required IReadOnlyDictionary<CommandName, IReadOnlyList<GuardRule>> Guards { get; init; }

    /// <summary>The closing conditions, in order.</summary>
    public required IReadOnlyList<ClosureCondition> Closure { get; init; }

    /// <summary>The remaining choices.</summary>
    public required RegulationSettings Settings { get; init; }

    /// <summary>What an estate must provide before this regulation can be used for it, such as <c>workingHours</c>; empty for none.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>The matters that the text names as examples of its categories.</summary>
    public IReadOnlyList<Matter> Matters { get; init; } = [];

    /// <summary>What is allowed but worth knowing, such as LOOSER_THAN_GUIDELINE for a contract's limit (AMB-27).</summary>
    public IReadOnlyList<RegulationFault> Warnings { get; init; } = [];
}
