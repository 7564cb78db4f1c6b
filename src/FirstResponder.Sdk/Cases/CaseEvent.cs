using System.Text.Json.Serialization;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>Something that happened to a case, with everything that follows for its duties. Written once, never changed (附件2 第三条 可追溯).</summary>
public abstract record CaseEvent
{
    /// <summary>What happened.</summary>
    [JsonIgnore]
    public abstract CaseFact Fact { get; }

    /// <summary>The case's version that this event makes, from 1.</summary>
    [JsonIgnore]
    public long Version { get; internal set; }

    /// <summary>When it happened; clocks use it. Whole milliseconds.</summary>
    [JsonIgnore]
    public Instant OccurredAt { get; internal set; }

    /// <summary>When it was recorded; never decreases along the history. Whole milliseconds.</summary>
    [JsonIgnore]
    public Instant RecordedAt { get; internal set; }

    /// <summary>Who did it.</summary>
    [JsonInclude]
    [JsonRequired]
    public Actor Actor { get; internal set; } = null!;

    /// <summary>Who typed it, when that was somebody else.</summary>
    [JsonInclude]
    public Actor? RecordedBy { get; internal set; }

    /// <summary>The round (轮次) it belongs to, from 1.</summary>
    [JsonInclude]
    public int Round { get; internal set; } = 1;

    /// <summary>The contact that it was part of; null when none was named.</summary>
    [JsonInclude]
    public string? ContactId { get; internal set; }

    /// <summary>The duties that it opened.</summary>
    [JsonInclude]
    public IReadOnlyList<OpenedDuty> Opened { get; internal set; } = [];

    /// <summary>The duties that it ended.</summary>
    [JsonInclude]
    public IReadOnlyList<EndedDuty> Ended { get; internal set; } = [];

    /// <summary>Codes of gaps in the record that this event leaves, such as ROOM_MISSING (AMB-16); for what came with an import also the codes of records that the regulation asks for and the other system didn't keep, such as OWNER_NOT_INFORMED, with what is missing behind a colon.</summary>
    [JsonInclude]
    public IReadOnlyList<string> Defects { get; internal set; } = [];

    /// <summary>
    /// Codes of things worth looking at: BACKDATED (entered later than the company allows, AMB-43), EMERGENCY_HINT_OVERRIDDEN (附件2 第八条), EXTENSION_COUNT and ROUND_COUNT
    /// (as many as call for the project head or headquarters), FR_ASSIGNED_BY_RULE (AMB-41), IMPORTED_AFTER_GO_LIVE (<see cref="EstateProfile.LiveSince"/>),
    /// LOOSER_THAN_GUIDELINE (a limit by contract or law beyond the notice's, 附件2 第二十三条).
    /// </summary>
    [JsonInclude]
    public IReadOnlyList<string> Warnings { get; internal set; } = [];

    internal virtual bool IsLog => false;

    internal virtual FieldValue Read(string field) => throw new ArgumentException($"事件 {Fact} 没有字段 {field}。 / The fact {Fact} has no field {field}.", nameof(field));
}
