using NodaTime;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>One clock of the notice as the judge reads it: what starts it, how long it runs, what ends it.</summary>
internal sealed class JiangxiClock(string id, Func<Moment, bool> opens)
{
    private const string FirstResponder = nameof(Regulations.Role.Lead);

    public string Id => id;

    /// <summary>The clause as duties print it; empty for what the company set itself.</summary>
    public string Clause { get; set; } = "";

    /// <summary>The post that answers for it.</summary>
    public string Owner { get; set; } = FirstResponder;

    /// <summary>办理时限: its due, or that of a later one, is the due of the handling.</summary>
    public bool IsHandling { get; set; }

    /// <summary>Whether an extension may move it (附件2 第十条).</summary>
    public bool IsExtendable { get; set; }

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

    /// <summary>Whether the notice itself sets it. What another body or the company set is none of its limits, and binds cases that are older than the notice too.</summary>
    public bool IsLegal => Layer == "Guideline";

    /// <summary>Where its limit comes from.</summary>
    public string Layer => id[0] switch
    {
        'X' => "External",
        'I' => "Enterprise",
        _ => "Guideline",
    };

    /// <summary>立即: no due, but an instant at which its neglect is noticed.</summary>
    public bool IsImmediate => Elapsed is null && WorkingDays == 0 && Promised is null && SameAs is null;

    /// <summary>Whether it binds only when another limit isn't kept: it shares that one's due and falls away with the completion.</summary>
    public bool IsConditional { get; set; }

    public bool IsOpenedBy(Moment moment) => (Category is null || moment.Category == Category) && opens(moment);
}
