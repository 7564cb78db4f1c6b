namespace FirstResponder.Sdk.Tests.Requirements;

/// <summary>A row of the requirements: its id, the clause that it reads, and the times of its acceptance example.</summary>
internal sealed record RequirementRow(string Id, string Clause, IReadOnlyList<Stamp> Stamps);
