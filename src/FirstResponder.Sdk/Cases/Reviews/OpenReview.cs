using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The company finds its own completion wrong: the only way to take a completion back (附件2 第十六条).</summary>
public sealed class OpenReview : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="reason">Why.</param>
    public OpenReview(CaseKey key, Actor by, PersonalText? reason)
        : base(key, by)
    {
        Reason = reason;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.OpenReview;

    /// <summary>Why.</summary>
    public PersonalText? Reason { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
