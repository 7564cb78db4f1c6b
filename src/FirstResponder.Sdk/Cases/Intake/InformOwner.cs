using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>受理时告知 process and expected time, or records why that is not possible (附件2 第十四条).</summary>
public sealed class InformOwner : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="told">True when the owner was told.</param>
    public InformOwner(CaseKey key, Actor by, bool told)
        : base(key, by)
    {
        Told = told;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.InformOwner;

    /// <summary>True when the owner was told.</summary>
    public bool Told { get; set; }

    /// <summary>The process as told.</summary>
    public PersonalText? Process { get; set; }

    /// <summary>The expected time; the due in force when left out.</summary>
    public PromisedTime? ExpectedDue { get; set => field = Door.Given(value); }

    /// <summary>How.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>Why not, when not told.</summary>
    public PersonalText? Reason { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "told" => FieldValue.Of(Told),
        "process" => FieldValue.Of(Process?.Reveal()),
        "expectedDue" => FieldValue.Of(ExpectedDue),
        "way" => FieldValue.Of(Way?.ToString()),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
