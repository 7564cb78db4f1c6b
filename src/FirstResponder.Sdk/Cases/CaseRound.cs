namespace FirstResponder.Sdk.Cases;

/// <summary>A round (轮次): one pass completed → fed back → followed up. Every review begins a new one (附件2 第十六条); only the latest counts for closing.</summary>
public sealed record CaseRound
{
    /// <summary>The number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The review that began this round; null for the first.</summary>
    public ReviewOpened? Opened { get; init; }

    /// <summary>Cause and shortfall.</summary>
    public ReviewRecorded? Review { get; init; }

    /// <summary>The rectification plan, the latest one.</summary>
    public RectificationPlanned? Plan { get; init; }

    /// <summary>When the owner was told of review and plan.</summary>
    public RectificationTold? Told { get; init; }

    /// <summary>处置责任人 of this round; null until named.</summary>
    public Staff? Handler { get; init; }

    /// <summary>办结; null until then.</summary>
    public Completed? Completed { get; init; }

    /// <summary>The feedback with which every contact had been told; null until then.</summary>
    public ResultFedBack? Feedback { get; init; }

    /// <summary>The contacts that were told the result of this round.</summary>
    public IReadOnlyList<string> ContactsTold { get; init; } = [];

    /// <summary>Every follow-up that reached somebody, in order.</summary>
    public IReadOnlyList<FollowedUp> FollowUps { get; init; } = [];

    /// <summary>Every attempt that did not.</summary>
    public IReadOnlyList<FollowUpAttempted> Attempts { get; init; } = [];

    /// <summary>The owner's confirmation; null until given.</summary>
    public OwnerConfirmed? Confirmation { get; init; }

    /// <summary>True when the review that began this round has cause, plan and telling the owner; true for the first round.</summary>
    public bool IsReviewDone => Opened is null || (Review is not null && Plan is not null && Told is not null);

    /// <summary>The latest follow-up that has all of its items; null when there is none.</summary>
    public FollowedUp? CompletedFollowUp
    {
        get
        {
            for (var i = FollowUps.Count - 1; i >= 0; i--)
            {
                if (FollowUps[i].Complete)
                {
                    return FollowUps[i];
                }
            }

            return null;
        }
    }

    /// <summary>Whether everybody who asks is among those told; false where nobody is left who asks (附件2 第十七条).</summary>
    internal static bool Reaches(IReadOnlyList<string> told, IReadOnlyList<CaseContact> contacts)
    {
        for (var i = 0; i < contacts.Count; i++)
        {
            if (!told.Holds(contacts[i].Id))
            {
                return false;
            }
        }

        return contacts.Count > 0;
    }
}
