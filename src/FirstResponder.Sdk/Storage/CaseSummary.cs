using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// The one row a store keeps per case beside its events, rewritten by every append: what boards filter and sort by, and what
/// timers claim by. It holds references and codes only, no personal text (附件2 第二十条), and nothing that goes stale without a write.
/// </summary>
/// <param name="Key">The case.</param>
/// <param name="Estate">The estate (小区), as the host refers to it.</param>
/// <param name="Status">The code of the case's status, such as <c>InProgress</c>.</param>
/// <param name="Version">The case's version once the append is written; at least 1.</param>
/// <param name="HeadHash">The hash of the event with that version: it stands for the whole history.</param>
/// <param name="Building">The building (楼栋), or null when the place has none or it isn't known.</param>
/// <param name="RoomRef">The host's opaque reference to the room, or null.</param>
/// <param name="ComplainantRef">The host's opaque reference to the person who asked, or null.</param>
/// <param name="Category">The code of the category in force, or null before classification (分类).</param>
/// <param name="Lead">The identity of the current lead (first responder, 首问责任人, unless handed over), or null.</param>
/// <param name="Handler">The identity of the current round's handler (处置责任人), or null before dispatch (分派).</param>
/// <param name="NextDueAt">The earliest due (UTC, whole milliseconds) among the open legal and external duties that have one, or null; a company's internal and merely conditional duties don't count.</param>
/// <param name="NextLateFrom">The first instant from which one of these duties is late (UTC, whole milliseconds, inclusive), or null; a provisional due (暂定) makes nobody late and is left out.</param>
/// <param name="NextAttentionAt">
/// The first instant at which something becomes late, a warning is due or work is left over (UTC, whole milliseconds); null when
/// the case needs no timer. This is the whole timer: writing the row moves it.
/// </param>
/// <param name="OldestCalendarVersion">
/// The working-day calendars of the open dues, or null when none was counted on one: while one of them is older than the calendar in use, the case waits for a recomputation. Usually one version
/// (several are joined by a comma); the company's own duties (企业内控) add theirs after a bar; a digest stands for more than 64 characters.
/// </param>
/// <param name="HasProvisional">Whether an open duty's due is provisional (暂定) because that year's arrangement wasn't published.</param>
/// <exception cref="ArgumentException">
/// The key names no case; or a text is blank, longer than 64 characters, begins or ends with white space, or contains a control
/// character.
/// </exception>
/// <exception cref="ArgumentOutOfRangeException">The version is below 1.</exception>
/// <remarks>The fence that guards claims is the store's own column beside this row; a claim hands it out.</remarks>
public sealed record CaseSummary(
    CaseKey Key,
    string Estate,
    string Status,
    long Version,
    ChainHash HeadHash,
    string? Building = null,
    string? RoomRef = null,
    string? ComplainantRef = null,
    string? Category = null,
    string? Lead = null,
    string? Handler = null,
    Instant? NextDueAt = null,
    Instant? NextLateFrom = null,
    Instant? NextAttentionAt = null,
    string? OldestCalendarVersion = null,
    bool HasProvisional = false)
{
    /// <summary>The case.</summary>
    public CaseKey Key { get; init => field = StoreArgument.Key(value, nameof(Key)); } = StoreArgument.Key(Key, nameof(Key));

    /// <summary>The estate (小区), as the host refers to it; 1 to 64 characters.</summary>
    public string Estate { get; init => field = Identifier.Check(value, nameof(Estate), "小区标识", "estate"); } = Identifier.Check(Estate, nameof(Estate), "小区标识", "estate");

    /// <summary>The code of the case's status, such as <c>InProgress</c>; 1 to 64 characters.</summary>
    public string Status { get; init => field = Identifier.Check(value, nameof(Status), "状态代码", "status code"); } = Identifier.Check(Status, nameof(Status), "状态代码", "status code");

    /// <summary>The case's version once the append is written; at least 1.</summary>
    public long Version { get; init => field = StoreArgument.EventVersion(value, nameof(Version)); } = StoreArgument.EventVersion(Version, nameof(Version));

    /// <summary>The building (楼栋), 1 to 64 characters, or null.</summary>
    public string? Building { get; init => field = Optional(value, nameof(Building), "楼栋", "building"); } = Optional(Building, nameof(Building), "楼栋", "building");

    /// <summary>The host's opaque reference to the room, 1 to 64 characters, or null.</summary>
    public string? RoomRef { get; init => field = Optional(value, nameof(RoomRef), "房屋引用", "room reference"); } = Optional(RoomRef, nameof(RoomRef), "房屋引用", "room reference");

    /// <summary>The host's opaque reference to the person who asked, 1 to 64 characters, or null.</summary>
    public string? ComplainantRef { get; init => field = Optional(value, nameof(ComplainantRef), "诉求人引用", "complainant reference"); } = Optional(ComplainantRef, nameof(ComplainantRef), "诉求人引用", "complainant reference");

    /// <summary>The code of the category in force, 1 to 64 characters, or null before classification (分类).</summary>
    public string? Category { get; init => field = Optional(value, nameof(Category), "类别代码", "category code"); } = Optional(Category, nameof(Category), "类别代码", "category code");

    /// <summary>The identity of the current lead, 1 to 64 characters, or null.</summary>
    public string? Lead { get; init => field = Optional(value, nameof(Lead), "首问责任人标识", "lead"); } = Optional(Lead, nameof(Lead), "首问责任人标识", "lead");

    /// <summary>The identity of the current round's handler (处置责任人), 1 to 64 characters, or null before dispatch (分派).</summary>
    public string? Handler { get; init => field = Optional(value, nameof(Handler), "处置责任人标识", "handler"); } = Optional(Handler, nameof(Handler), "处置责任人标识", "handler");

    /// <summary>The working-day calendars behind the open duties' dues, 1 to 64 characters, or null.</summary>
    public string? OldestCalendarVersion { get; init => field = Optional(value, nameof(OldestCalendarVersion), "日历版本", "calendar version"); } = Optional(OldestCalendarVersion, nameof(OldestCalendarVersion), "日历版本", "calendar version");

    /// <summary>The earliest due (UTC, whole milliseconds) among the open legal and external duties that have one, or null; a company's internal and merely conditional duties don't count.</summary>
    public Instant? NextDueAt { get; init => field = StoredInstant.Truncate(value); } = StoredInstant.Truncate(NextDueAt);

    /// <summary>The first instant from which one of these duties is late (UTC, whole milliseconds, inclusive), or null; provisional dues (暂定) are left out.</summary>
    public Instant? NextLateFrom { get; init => field = StoredInstant.Truncate(value); } = StoredInstant.Truncate(NextLateFrom);

    /// <summary>The first instant at which the case wants attention (UTC, whole milliseconds), or null.</summary>
    public Instant? NextAttentionAt { get; init => field = StoredInstant.Truncate(value); } = StoredInstant.Truncate(NextAttentionAt);

    // An empty text is refused, not kept: some databases give it back as null.
    private static string? Optional(string? value, string parameterName, string chineseName, string englishName) =>
        value is null ? null : Identifier.Check(value, parameterName, chineseName, englishName);
}
