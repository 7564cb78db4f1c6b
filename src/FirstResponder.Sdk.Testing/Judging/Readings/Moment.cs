using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>An event in its place: what stood before it, as far as the judge's own reading tells.</summary>
internal sealed class Moment(RecordedEvent recorded, int index)
{
    public RecordedEvent Event => recorded;

    public int Index => index;

    public CaseFact? Fact => recorded.Fact;

    public Instant At => recorded.OccurredAt;

    public Said Said { get; } = new(recorded.Content);

    public RecordedPerson? Actor => recorded.Actor;

    /// <summary>The append it belongs to, counted from 0.</summary>
    public int Append { get; set; }

    public bool IsLastOfAppend { get; set; }

    /// <summary>1 + the reviews opened up to and with this event.</summary>
    public int Round { get; set; }

    /// <summary>The category before it.</summary>
    public string? CategoryBefore { get; set; }

    /// <summary>The category from it on.</summary>
    public string? Category { get; set; }

    /// <summary>The staff number of the lead before it.</summary>
    public string? Lead { get; set; }

    /// <summary>The staff number of the handler before it.</summary>
    public string? Handler { get; set; }

    /// <summary>The completion of the round that stands before it; a new round has none.</summary>
    public Moment? Completion { get; set; }

    /// <summary>Whether an end (closed, merged, archived) stands before it.</summary>
    public bool IsAfterTheEnd { get; set; }

    /// <summary>Whether it or one before it ends the case.</summary>
    public bool IsEnded { get; set; }

    /// <summary>Round 1, handling begun since the category in force, nothing completed: 处置中.</summary>
    public bool IsInProgress { get; set; }

    /// <summary>The departments that the emergency process in force from it on has chosen (附件2 第九条).</summary>
    public IReadOnlyList<string> Departments { get; set; } = [];

    /// <summary>Whom the emergency was reported to, up to and with it.</summary>
    public IReadOnlyList<string> Reported { get; set; } = [];

    /// <summary>The chosen departments that nobody has told yet.</summary>
    public IReadOnlyList<string> Untold => [.. Departments.Except(Reported)];

    /// <summary>The rules that it was decided under.</summary>
    public RulesOnRecord Rules { get; set; } = null!;

    /// <summary>The rules from it on.</summary>
    public RulesOnRecord RulesAfter { get; set; } = null!;

    public string Name => Fact is { } fact ? FactNames.ChineseOf(fact) : recorded.TypeName;
}
