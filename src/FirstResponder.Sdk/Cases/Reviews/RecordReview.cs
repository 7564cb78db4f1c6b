using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>复核 (附件2 第十六条).</summary>
public sealed class RecordReview : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cause">问题症结.</param>
    /// <param name="shortfall">处置不足.</param>
    public RecordReview(CaseKey key, Actor by, PersonalText? cause, PersonalText? shortfall)
        : base(key, by)
    {
        Cause = cause;
        Shortfall = shortfall;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.RecordReview;

    /// <summary>问题症结.</summary>
    public PersonalText? Cause { get; set; }

    /// <summary>处置不足.</summary>
    public PersonalText? Shortfall { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "cause" => FieldValue.Of(Cause?.Reveal()),
        "shortfall" => FieldValue.Of(Shortfall?.Reveal()),
        _ => base.Read(field),
    };
}
