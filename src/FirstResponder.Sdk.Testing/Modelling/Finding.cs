namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>A mismatch and the case it shows in; empty for none.</summary>
internal sealed class Finding(string caseId, Mismatch mismatch)
{
    public string CaseId { get; } = caseId;

    public Mismatch Mismatch { get; } = mismatch;
}
