using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>A decision as <see cref="DutyCoverage"/> thinks of it: its facts in order and where it leads.</summary>
internal sealed record CoverageMove(CaseStatus To, Category? Category, IReadOnlyList<CoverageFact> Facts)
{
    /// <summary>The decisions that begin a case.</summary>
    public static IEnumerable<CoverageMove> Beginnings(Regulation regulation)
    {
        var accepted = new CoverageFact(CaseFact.Accepted, CaseStatus.Accepted, null);
        yield return new(CaseStatus.Accepted, null, [accepted]);
        foreach (var category in regulation.Categories.Keys)
        {
            yield return new(CaseStatus.Classified, category, [accepted, new(CaseFact.Classified, CaseStatus.Classified, category)]);
        }
    }

    /// <summary>Every decision that can follow in a status and leaves the case open; guards other than the status and the category are taken as met.</summary>
    public static IEnumerable<CoverageMove> From(Regulation regulation, CaseStatus status, Category? category) =>
        from row in LifecycleTable.Rows
        where row.From.Holds(status) && (category is not { } inForce || regulation.IsCommandFor(row.Command, inForce))
        from move in Of(regulation, row, status, category)
        select move;

    private static IEnumerable<CoverageMove> Of(Regulation regulation, Transition row, CaseStatus status, Category? category)
    {
        var to = row.To.Count == 0 ? status : row.To[0];
        switch (row.Command)
        {
            case CommandName.Close or CommandName.MergeInto or CommandName.ArchiveExceptionally:
                return [];
            case CommandName.Classify or CommandName.Reclassify:
                return regulation.Categories.Keys.Where(c => c != category).Select(c => Plain(to, c, row.Command == CommandName.Classify ? CaseFact.Classified : CaseFact.Reclassified));
            case CommandName.StartEmergency:
                return Sorted(regulation, Classification.Category.Emergency, category, to, CaseFact.EmergencyStarted);
            case CommandName.Answer when category is null:
                return regulation.IsCommandFor(CommandName.Answer, Classification.Category.Consultation) ? Sorted(regulation, Classification.Category.Consultation, null, to, CaseFact.Answered, CaseFact.Completed) : [];
            case CommandName.Answer:
                return [Plain(to, category, CaseFact.Answered, CaseFact.Completed)];
            case CommandName.Guide:
                return [Plain(to, category, CaseFact.Guided, CaseFact.Completed)];
            case CommandName.GiveResultFeedback:
                return [Says(CaseStatus.FedBack, ("complete", true)), Says(status, ("complete", false)), Plain(status, category, CaseFact.FeedbackAttempted)];
            case CommandName.FollowUp:
                return
                [
                    Asks(CaseStatus.FollowedUp, complete: true, counts: true),
                    Asks(status, complete: false, counts: false),
                    new(CaseStatus.UnderReview, category,
                    [
                        new(CaseFact.FollowedUp, status, category, ("dissatisfied", true), ("counts", true)),
                        new(CaseFact.ReviewOpened, CaseStatus.UnderReview, category),
                    ]),
                ];
            case CommandName.RecordOwnerVerdict:
                return [Plain(status, category, CaseFact.OwnerConfirmed), Plain(CaseStatus.UnderReview, category, CaseFact.OwnerObjected, CaseFact.ReviewOpened)];
            default:
                return CommandFacts.Of(row.Command).Select(fact => Plain(to, category, fact));
        }

        CoverageMove Says(CaseStatus after, (string, bool) said) => new(after, category, [new(CaseFact.ResultFedBack, after, category, said)]);

        CoverageMove Asks(CaseStatus after, bool complete, bool counts) =>
            new(after, category, [new(CaseFact.FollowedUp, after, category, ("complete", complete), ("dissatisfied", false), ("counts", counts))]);
    }

    // What brings its own category with it: nothing before it, or another that it replaces.
    private static CoverageMove[] Sorted(Regulation regulation, Category own, Category? before, CaseStatus to, params CaseFact[] facts)
    {
        if (!regulation.Categories.ContainsKey(own))
        {
            return [];
        }

        var plain = Plain(to, own, facts);
        return before == own
            ? [plain]
            : [plain with { Facts = [new(before is null ? CaseFact.Classified : CaseFact.Reclassified, CaseStatus.Classified, own), .. plain.Facts] }];
    }

    private static CoverageMove Plain(CaseStatus to, Category? category, params CaseFact[] facts) => new(to, category, [.. facts.Select(fact => new CoverageFact(fact, to, category))]);
}
