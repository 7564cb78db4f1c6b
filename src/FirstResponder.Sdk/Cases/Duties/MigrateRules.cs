using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Moves the case to another version of its regulation (AMB-29).</summary>
public sealed class MigrateRules : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="to">The composed regulation to move to.</param>
    /// <param name="reason">Why.</param>
    /// <param name="approver">Who approves; staff or an authority, and not the requester.</param>
    public MigrateRules(CaseKey key, Actor by, Regulation? to, PersonalText? reason, Actor? approver)
        : base(key, by)
    {
        To = to;
        Reason = reason;
        Approver = approver;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.MigrateRules;

    /// <summary>The composed regulation to move to.</summary>
    public Regulation? To { get; set; }

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    /// <summary>Who approves.</summary>
    public Actor? Approver { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "to" => FieldValue.Given(To is not null),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "approver" => FieldValue.Given(Approver is not null),
        _ => base.Read(field),
    };
}
