namespace FirstResponder.Sdk.Classification;

/// <summary>What the text suggests on a second axis, which is independent of the category, and where it says so.</summary>
/// <param name="Axis">
/// The axis, as the lexicon names it: <c>Nature</c> (咨询、求助、报修、投诉、建议、反映, 附件2 第二条), <c>Kind</c> (服务、设施、管理、其他), <c>Content</c>
/// (工程维修、清洁绿化、安保秩序、客户服务、财务收费、社区文化), <c>Urgency</c> (紧急、一般、建议), <c>Scope</c> (户内、楼栋、小区、群体) or <c>Danger</c> (the type of emergency).
/// </param>
/// <param name="Value">The value's code, such as <c>Repair</c>.</param>
/// <param name="RuleId">The rule that argued most for it.</param>
/// <param name="Start">The first character of what that rule saw, counted in UTF-16 units from 0, inclusive.</param>
/// <param name="Length">The number of characters.</param>
public sealed record AxisProposal(string Axis, string Value, string RuleId, int Start, int Length);
