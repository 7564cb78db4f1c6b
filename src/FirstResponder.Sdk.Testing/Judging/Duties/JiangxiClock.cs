using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>One clock of the notice as the judge reads it: what starts it, how long it runs, what ends it.</summary>
internal sealed class JiangxiClock(string id, Func<Moment, bool> opens)
{
    public string Id => id;

    /// <summary>The category whose clock it is; null for a clock of every matter, which a reclassification leaves alone.</summary>
    public string? Category { get; set; }

    /// <summary>Whether it runs from 受理 and not from what opened it.</summary>
    public bool FromAcceptance { get; set; }

    public Duration? Elapsed { get; set; }

    public int WorkingDays { get; set; }

    /// <summary>The field that holds a promised time.</summary>
    public string? Promised { get; set; }

    /// <summary>The clock whose due it shares; <c>handling</c> for the limit of handling in force.</summary>
    public string? SameAs { get; set; }

    /// <summary>The field whose every value has a clock of its own, such as the number of a 12345 order.</summary>
    public string? Per { get; set; }

    public bool AcrossRounds { get; set; }

    public bool LooksBack { get; set; }

    public Func<Moment, bool> Met { get; set; } = _ => false;

    public Func<Moment, bool> Void { get; set; } = _ => false;

    public Func<Moment, bool> Replaced { get; set; } = _ => false;

    /// <summary>Whether only the company's own or another body's limit: those bind older cases too.</summary>
    public bool IsLegal => id[0] is 'D' or 'J' or 'C';

    public bool IsOpenedBy(Moment moment) => (Category is null || moment.Category == Category) && opens(moment);
}
