namespace FirstResponder.Sdk.Regulations;

internal sealed partial class PackReader
{
    private static readonly string[] FollowUpItems = ["Efficiency", "Attitude", "Result", "Satisfaction"];

    private List<ClosureCondition> Closure(PackNode? node)
    {
        var conditions = new List<ClosureCondition>();
        foreach (var item in Items(node))
        {
            if (!IsObject(item, "needs", "items", "codes", "clause", "quote"))
            {
                continue;
            }

            var need = Required(item, "needs") is { } word ? Word<ClosureNeed>(word, "UNKNOWN_CHECK", "销号条件", "closing condition") : null;
            var condition = new ClosureCondition
            {
                Needs = need ?? default,
                Codes = Words(Required(item, "codes")),
                Clause = Text(item, "clause"),
                Quote = Text(item, "quote"),
                Items = Words(item["items"]),
            };
            if (need is null)
            {
                continue;
            }

            CheckClosure(item, condition);
            if (conditions.Exists(c => c.Needs == condition.Needs))
            {
                faults.Add(item, "DUPLICATE_ID", $"销号条件 {condition.Needs} 重复。", $"The closing condition {condition.Needs} stands twice.");
            }

            conditions.Add(condition);
        }

        return conditions;
    }

    private void CheckClosure(PackNode node, ClosureCondition condition)
    {
        var codes = CodesOf(condition.Needs);
        if (!condition.Codes.SequenceEqual(codes, StringComparer.Ordinal))
        {
            var list = string.Join(", ", codes);
            faults.Add(node["codes"] ?? node, "CLOSURE_CODES", $"{condition.Needs} 的拒绝代码应依次为 {list}。", $"The codes of {condition.Needs} are {list}, in this order.");
        }

        if (condition.Needs == ClosureNeed.FollowedUp ? condition.Items.Count == 0 : condition.Items.Count > 0)
        {
            faults.Add(node["items"] ?? node, "CLOSURE_ITEMS", "回访条件（且仅此条件）须列出回访内容。", "The follow-up condition, and no other, lists its items.");
        }

        foreach (var item in Items(node["items"]))
        {
            if (Array.IndexOf(FollowUpItems, item.Text) < 0)
            {
                Unknown(item, "UNKNOWN_FIELD", "回访内容", "item of a follow-up");
            }
        }
    }

    private static string[] CodesOf(ClosureNeed need) => need switch
    {
        ClosureNeed.Completed => ["NOT_COMPLETED"],
        ClosureNeed.ResultFedBack => ["RESULT_NOT_FED_BACK"],
        ClosureNeed.FollowedUp => ["NO_FOLLOW_UP", "NO_COMPLETED_FOLLOW_UP", "FOLLOW_UP_ITEM_MISSING"],
        ClosureNeed.OwnerConfirmed => ["OWNER_DISSATISFIED", "CONFIRMATION_STALE", "OWNER_NOT_CONFIRMED"],
        _ => ["REVIEW_NOT_DONE"],
    };
}
