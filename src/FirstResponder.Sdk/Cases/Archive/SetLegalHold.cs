using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Places or lifts a legal hold on disposal (AMB-18), allowed after the end too.</summary>
public sealed class SetLegalHold : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="on">True to place it.</param>
    /// <param name="reason">Why.</param>
    public SetLegalHold(CaseKey key, Actor by, bool on, PersonalText? reason)
        : base(key, by)
    {
        On = on;
        Reason = reason;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.SetLegalHold;

    /// <summary>True to place it.</summary>
    public bool On { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "on" => FieldValue.Of(On),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
