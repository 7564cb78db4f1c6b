namespace FirstResponder.Sdk.Regulations;

/// <summary>The closing conditions (销号条件) that a pack can ask for; all look at the latest round.</summary>
public enum ClosureNeed
{
    /// <summary>诉求已完成处置.</summary>
    Completed,

    /// <summary>处置结果已反馈业主, every contact.</summary>
    ResultFedBack,

    /// <summary>已完成回访, with all of its items.</summary>
    FollowedUp,

    /// <summary>业主确认满意或无异议, after the latest completion.</summary>
    OwnerConfirmed,

    /// <summary>Every review of the case has cause, plan and telling the owner.</summary>
    ReviewsDone,
}
