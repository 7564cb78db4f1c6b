using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Sdk;

/// <summary>One case of an import of many, on its way into the store.</summary>
internal sealed class PendingImport(int index, Import? import)
{
    public int Index { get; } = index;

    public Import? Import { get; } = import;

    public CaseKey Key { get; private set; }

    public string CommandId { get; private set; } = "";

    /// <summary>What is to be stored; null while nothing is, or once it is decided that nothing will be.</summary>
    public AppendRequest? Request { get; set; }

    public int? SameAs { get; set; }

    public void Identify(string commandId)
    {
        CommandId = commandId;
        Key = new CaseKey(Import!.Intake.Company, Import.Intake.CaseId ?? CaseIdentity.Derive(Import.Intake.Company, commandId));
    }

    public ImportedCase New(Case current) => With(CaseOutcome.Done) with { Defects = current.Defects };

    public ImportedCase Already() => With(CaseOutcome.AlreadyDone);

    public ImportedCase Refused(IReadOnlyList<Refusal> reasons) => With(CaseOutcome.Refused) with { Refusals = reasons };

    public ImportedCase Failed(Exception fault) => With(null) with { Fault = fault };

    public ImportedCase As(CaseResult result) => With(result.Outcome) with { Refusals = result.Refusals, Defects = result.Outcome == CaseOutcome.Done ? result.Case.Case.Defects : [] };

    private ImportedCase With(CaseOutcome? outcome) => new(Index, Key, Import?.Source, Import?.Number, outcome) { SameAs = SameAs };
}
