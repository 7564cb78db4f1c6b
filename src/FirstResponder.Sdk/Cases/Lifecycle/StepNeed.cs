using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Data that a step needs.</summary>
/// <param name="Code">The code with which it is refused without.</param>
/// <param name="Fields">The command's fields; empty when the code says all.</param>
/// <param name="Words">The words of which one is needed, when the choice is limited.</param>
/// <param name="Clause">The clause that asks for it.</param>
public sealed record StepNeed(string Code, IReadOnlyList<string> Fields, IReadOnlyList<string> Words, string Clause)
{
    /// <summary>The other fields that decide whether it is needed, such as told for the reason why an owner could not be told; empty when it always is.</summary>
    public IReadOnlyList<FieldTest> OnlyIf { get; init; } = [];
}
