using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>
/// 上线导入: the case already ran in another system when the SDK took it over. Says all that <see cref="Accepted"/> says and counts as it for every duty;
/// the <see cref="Past"/> events after it are the facts until then, with their own times.
/// </summary>
public sealed record Imported : CaseIntake
{
    /// <summary>An import as a store gives it back.</summary>
    [JsonConstructor]
    public Imported()
    {
    }

    [SetsRequiredMembers]
    internal Imported(CaseIntake intake, Import import)
        : base(intake)
    {
        ImportedBy = import.By;
        Source = import.Source;
        Number = import.Number;
    }

    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Imported;

    /// <summary>Who imported it; who took the matter on at the time is the actor.</summary>
    public required Actor ImportedBy { get; init; }

    /// <summary>The system or body that it came from; null when the import was identified otherwise.</summary>
    public string? Source { get; init; }

    /// <summary>Its number there.</summary>
    public string? Number { get; init; }

    /// <summary>How many of the events after this one came with it; what follows them happened here.</summary>
    [JsonInclude]
    public int Past { get; internal set; }
}
