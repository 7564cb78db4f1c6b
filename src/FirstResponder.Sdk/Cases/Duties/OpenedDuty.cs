using System.Text.Json.Serialization;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>A duty (义务) as it was opened: everything needed to read it in ten years (design: what is decided is recorded).</summary>
/// <param name="Key">Its key, such as D-08#round.2; the k-th of a round adds .k, a value of its own adds @value to the rule.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Round">The round it belongs to.</param>
/// <param name="Start">When the clock started.</param>
/// <param name="Due">The last permitted instant; null for 立即.</param>
/// <param name="LateFrom">The first late instant; null for 立即.</param>
/// <param name="AlertAt">When its internal threshold (企业内控) passes; null for none.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Clause">The clause; empty for internal duties.</param>
/// <param name="Layer">The layer of the limit.</param>
/// <param name="Basis">What the limit rests on when an overlay set it.</param>
/// <param name="Limit">The limit in words, such as 24小时.</param>
/// <param name="IsHandling">True for 办理时限.</param>
/// <param name="IsExtendable">True when an extension may move it.</param>
/// <param name="AcrossRounds">True when a review does not end it.</param>
/// <param name="IsConditional">True when it only binds if another duty is not met in time.</param>
/// <param name="Calendar">The calendar's version, when days were counted.</param>
/// <param name="IsProvisional">True while the calendar of those days is not published: 暂定.</param>
/// <param name="Value">The value that has this instance of its own, such as a 12345 number.</param>
/// <param name="Displaced">The limits that law or contract displaced, nearest first, each with what it rested on, such as 24小时（附件2 第十条）; null when none was (附件2 第二十三条).</param>
/// <param name="IsLooserThanGuideline">True when a contract's limit applies though it is looser than the one it displaced (LOOSER_THAN_GUIDELINE, AMB-27).</param>
/// <param name="WarnAt">The percentages of the time from start to due at which an early warning (提前预警, 企业内控) is announced, ascending; null for none, and always without a due.</param>
public sealed record OpenedDuty(string Key, string Rule, string Name, int Round, Instant Start, Instant? Due, Instant? LateFrom, Instant? AlertAt, Role Owner, string Clause, RuleLayer Layer, string? Basis, string Limit, bool IsHandling, bool IsExtendable, bool AcrossRounds, bool IsConditional, string? Calendar, bool IsProvisional, string? Value = null, string? Displaced = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool IsLooserThanGuideline = false, IReadOnlyList<int>? WarnAt = null);
