using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Cases;

/// <summary>Something that is asked of a case. A command carries what people said; <see cref="CaseLifecycle.Decide"/> says what becomes of it.</summary>
/// <remarks>
/// Every setter holds the door against values that no history could carry: a list is kept as it is at that moment, null is the empty list and a null
/// element an <see cref="ArgumentException"/>; a value that its enum doesn't define is an <see cref="ArgumentOutOfRangeException"/>; an empty
/// <see cref="Time.PromisedTime"/> counts as none; instants are cut to whole milliseconds.
/// </remarks>
public abstract class CaseCommand
{
    private protected CaseCommand(CaseKey key, Actor by)
    {
        Key = key;
        By = by ?? throw new ArgumentNullException(nameof(by), "行为人不能为空：谁办理须如实记录（附件2 第十九条）。 / The actor must be given: who did it is part of the record.");
    }

    /// <summary>The case.</summary>
    public CaseKey Key { get; }

    /// <summary>Who does it.</summary>
    public Actor By { get; }

    /// <summary>Who typed it, when somebody else did it (正文二（一）: a guard without login acts, the desk records).</summary>
    public Actor? RecordedBy { get; set; }

    /// <summary>When it happened; now when left out. Clocks use it. Not more than 2 minutes after now (AMB-43).</summary>
    public Instant? OccurredAt { get; set; }

    /// <summary>The contact that it was part of, when one call carried several acts (附件2 第十五条 回访可与处置进展反馈相结合).</summary>
    public string? ContactId { get; set; }

    /// <summary>Which command it is.</summary>
    public abstract CommandName Name { get; }

    internal virtual bool IsLog => false;

    internal virtual FieldValue Read(string field) => throw new ArgumentException($"命令 {Name} 没有字段 {field}。 / The command {Name} has no field {field}.", nameof(field));
}
