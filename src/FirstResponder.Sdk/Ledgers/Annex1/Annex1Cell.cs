namespace FirstResponder.Sdk.Ledgers;

/// <summary>The title and the 17 cells of 附件1 《_____小区物业服务接诉受理台账》, in the order of the form.</summary>
public enum Annex1Cell
{
    /// <summary>The title with the estate's name in its blank.</summary>
    Title,

    /// <summary>来访来电人 姓名; 未提供 when it was not given.</summary>
    Name,

    /// <summary>电话, as given.</summary>
    Phone,

    /// <summary>住址（含小区、楼栋、户号）.</summary>
    Address,

    /// <summary>时间: acceptance, to the minute.</summary>
    AcceptedAt,

    /// <summary>接待人 (首问责任人), never the later lead.</summary>
    FirstResponder,

    /// <summary>接诉渠道.</summary>
    Channel,

    /// <summary>诉求类别.</summary>
    Category,

    /// <summary>办理时限: the due in force with its rule; after an extension the original one too.</summary>
    Due,

    /// <summary>诉求内容.</summary>
    Content,

    /// <summary>处理情况和结果: what was done, in order.</summary>
    Handling,

    /// <summary>处置责任人, of all rounds.</summary>
    Handler,

    /// <summary>回访情况, of all rounds.</summary>
    FollowUp,

    /// <summary>是否需要复核: 是 or 否.</summary>
    NeedsReview,

    /// <summary>复核情况, of all reviews.</summary>
    Review,

    /// <summary>是否销号: 是 or 否.</summary>
    IsClosed,

    /// <summary>销号时间, to the minute.</summary>
    ClosedAt,

    /// <summary>备注.</summary>
    Remarks,
}
