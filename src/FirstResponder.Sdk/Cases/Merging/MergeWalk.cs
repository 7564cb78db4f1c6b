using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>并案 (正文二（二）, AMB-38): what speaks against a master's taking up a duplicate.</summary>
internal static class MergeWalk
{
    public static void RefuseMisfit(Deliberation d)
    {
        var command = (AbsorbMerged)d.Command!;
        if (command.Duplicate is not { } duplicate || duplicate.Key == d.Case.Key)
        {
            d.Refuse("MERGE_DUPLICATE_REQUIRED");
            return;
        }

        if (duplicate.Status is not (CaseStatus.Accepted or CaseStatus.Classified or CaseStatus.InProgress or CaseStatus.Merged))
        {
            d.Refuse("MERGE_AFTER_COMPLETION");
        }

        if (duplicate.MergedCases.Count > 0 || duplicate.Master is not null)
        {
            d.Refuse("MERGE_CHAIN");
        }

        if (duplicate.Key.Company != d.Case.Key.Company || duplicate.Place.Estate != d.Case.Place.Estate)
        {
            d.Refuse("MERGE_OTHER_ESTATE");
        }

        if (duplicate.AcceptedAt < d.Case.AcceptedAt)
        {
            d.Refuse("MERGE_MASTER_NOT_EARLIEST");
        }

        // A merge must not swallow a voice: another person has to agree to be spoken for.
        if ((duplicate.Complainant?.Ref is not { } reference || reference != d.Case.Complainant?.Ref) && command.RepresentationConsent is not { IsBlank: false })
        {
            d.Refuse("MERGE_CONSENT_REQUIRED");
        }
    }
}
