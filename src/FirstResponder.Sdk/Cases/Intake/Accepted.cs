using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>受理: the request was taken on the spot and a first responder is fixed (附件2 第七条). OccurredAt is the contact time (AMB-06); RecordedAt minus OccurredAt is the registration delay.</summary>
public sealed record Accepted : CaseIntake
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.Accepted;
}
