using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

internal static partial class Deciders
{
    private static string? Guide(Deliberation d, Guide c)
    {
        d.Record(new Guided { Explanation = c.Explanation!, Target = c.Target!, Contact = c.Contact!, Procedure = c.Procedure! });
        return Say(d, new Completed { Kind = CompletionKind.Guided, Handler = d.Case.Handler ?? d.Case.Lead, Evidence = c.Evidence.Copied() });
    }

    private static string? Answer(Deliberation d, Answer c)
    {
        if (d.Case.Category is null)
        {
            Classify(d, new Classify(d.Case.Key, c.By, Category.Consultation) { OverrideReason = c.OverrideReason }, stated: true);
        }

        d.Record(new Answered { Text = c.Text!, Basis = c.Basis!, OnSpot = c.OnSpot, Way = c.Way });
        return Say(d, new Completed { Kind = CompletionKind.Answered, Result = c.Text, Handler = d.Case.Handler ?? d.Case.Lead, Evidence = c.Evidence.Copied() });
    }

    private static string? Complete(Deliberation d, Complete c)
    {
        if (c.Kind is not (CompletionKind.Handled or CompletionKind.Withdrawn))
        {
            throw new ArgumentException("办结方式须为 Handled 或 Withdrawn；引导与答复有自己的命令。 / A completion is Handled or Withdrawn; guiding and answering have commands of their own.", nameof(c));
        }

        return Say(d, new Completed
        {
            Kind = c.Kind,
            Result = c.Result,
            Handler = d.Case.Handler ?? d.Case.Lead,
            Evidence = c.Evidence.Copied(),
            OverrideReason = c.OverrideReason,
            Defects = c.Kind == CompletionKind.Handled ? HandlingDefects(d) : [],
        });
    }

    // 附件2 第十条 现场记录, 第十四条 边处置边反馈 and 即时同步: missing ones are marked, not refused.
    private static IReadOnlyList<string> HandlingDefects(Deliberation d)
    {
        bool site = false, contact = false, synced = false;
        for (var node = d.Case.Trail; node is not null && node.Newest.Version >= d.Case.RoundVersion; node = node.Before)
        {
            var fact = node.Newest.Fact;
            site |= fact == CaseFact.SiteRecorded;
            contact |= fact is CaseFact.OwnerContacted or CaseFact.StageFeedbackGiven or CaseFact.FormalNoticeGiven or CaseFact.ExtensionNoticed or CaseFact.RectificationTold;
            synced |= fact == CaseFact.ProgressSynced;
        }

        IReadOnlyList<string> defects = [];
        if (!site)
        {
            defects = defects.With("SITE_RECORD_MISSING");
        }

        if (!contact)
        {
            defects = defects.With("NO_PROGRESS_CONTACT");
        }

        if (!synced && d.Case.Handler is { } handler && handler.Id != d.Case.Lead.Id)
        {
            defects = defects.With("NOT_SYNCED");
        }

        return defects;
    }
}
