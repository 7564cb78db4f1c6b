namespace FirstResponder.Sdk.Testing.Judging;

// 首问责任 and 分类 (正文二（一）, 附件2 第七条, 第八条).
public static partial class ClosureInvariants
{
    /// <summary>A first responder is named at the acceptance. 附件2 第七条: 受理时即有首问责任人。</summary>
    public static ClosureInvariant FirstResponderSet { get; } = new(
        "FIRST_RESPONDER_SET", "附件2 第七条",
        "受理时即有首问责任人。", "A first responder is named at the acceptance.",
        false, PeopleRules.FirstResponderSet);

    /// <summary>The first responder never changes. 正文二（一）: 首问责任人自始至终不变。</summary>
    public static ClosureInvariant FirstResponderKept { get; } = new(
        "FIRST_RESPONDER_KEPT", "正文二（一）",
        "首问责任人自始至终不变。", "The first responder never changes.",
        false, PeopleRules.FirstResponderKept);

    /// <summary>The complainant stays who they are: a correction names whom nobody knew, and puts nobody else in their place. 附件2 第七条: 登记在案的诉求人不得换成他人。</summary>
    public static ClosureInvariant ComplainantKept { get; } = new(
        "COMPLAINANT_KEPT", "附件2 第七条",
        "登记在案的诉求人不得换成他人。", "The complainant stays who they are.",
        false, IntakeRules.ComplainantKept);

    /// <summary>A written request is receipted, with the time. 附件2 第七条: 书面诉求签收确认，注明受理时间。</summary>
    public static ClosureInvariant LetterReceipted { get; } = new(
        "LETTER_RECEIPTED", "附件2 第七条",
        "书面诉求签收确认，注明受理时间。", "A written request is receipted, with the time.",
        true, IntakeRules.LetterReceipted);

    /// <summary>The lead passes only in the open: from who holds it, with reason, successor and approver. 正文二（一）: 牵头人只能公开交接：有原因、接手人和批准人。</summary>
    public static ClosureInvariant LeadHandedOverOpenly { get; } = new(
        "LEAD_HANDED_OVER_OPENLY", "正文二（一）",
        "牵头人只能公开交接：有原因、接手人和批准人。", "The lead passes only in the open: from who holds it, with reason, successor and approver.",
        false, PeopleRules.LeadHandedOver);

    /// <summary>Informing, dispatching, studying, notices and feedback are done by the first responder (the current lead). 正文二（一）: 告知、分派、延期告知、响应、研判、反馈等由首问责任人（现牵头人）办理。</summary>
    public static ClosureInvariant LedByTheLead { get; } = new(
        "LED_BY_THE_LEAD", "正文二（一）",
        "告知、分派、延期告知、响应、研判、反馈等由首问责任人（现牵头人）办理。", "Informing, dispatching, studying, notices and feedback are done by the first responder (the current lead).",
        true, PeopleRules.LedByTheLead);

    /// <summary>Every act is done by whom it belongs to: sorting by the first responder, completing by the handler, reviewing and planning by lead or management, an owner's word by the owner or taken by lead or customer service. 正文二（一）: 各环节由有权办理的人办理。</summary>
    public static ClosureInvariant DoneByTheRightPerson { get; } = new(
        "DONE_BY_THE_RIGHT_PERSON", "正文二（一）",
        "各环节由有权办理的人办理。", "Every act is done by whom it belongs to.",
        true, DoerRules.ByTheRightPerson);

    /// <summary>Whoever is complained about neither handles nor reviews the complaint. 附件2 第二十二条: 被投诉的人不作本案的处置人和复核人。</summary>
    public static ClosureInvariant NobodyInOwnCause { get; } = new(
        "NOBODY_IN_OWN_CAUSE", "附件2 第二十二条",
        "被投诉的人不作本案的处置人和复核人。", "Whoever is complained about neither handles nor reviews the complaint.",
        true, PeopleRules.NobodyInOwnCause);

    /// <summary>A category stands before any handling. 附件2 第八条: 先分类，后处置。</summary>
    public static ClosureInvariant CategoryFirst { get; } = new(
        "CATEGORY_FIRST", "附件2 第八条",
        "先分类，后处置。", "A category stands before any handling.",
        false, SortingRules.CategoryFirst);

    /// <summary>A category changes only by a reclassification, and never after a completion. 附件2 第八条: 类别只能由“改变分类”改变，办结之后不再改变。</summary>
    public static ClosureInvariant CategoryChangedOpenly { get; } = new(
        "CATEGORY_CHANGED_OPENLY", "附件2 第八条",
        "类别只能由“改变分类”改变，办结之后不再改变。", "A category changes only by a reclassification, and never after a completion.",
        false, SortingRules.CategoryChangedOpenly);

    /// <summary>Matters are handled in the way of their category. 附件2 第八条: 处置方式与类别相符。</summary>
    public static ClosureInvariant FactFitsCategory { get; } = new(
        "FACT_FITS_CATEGORY", "附件2 第八条",
        "处置方式与类别相符。", "Matters are handled in the way of their category.",
        true, SortingRules.FactFitsCategory);
}
