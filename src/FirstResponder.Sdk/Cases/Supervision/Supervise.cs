using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>督办 (附件2 第二十二条).</summary>
public sealed class Supervise : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="authority">Who orders it.</param>
    /// <param name="reference">Its reference.</param>
    public Supervise(CaseKey key, Actor by, string? authority, string? reference)
        : base(key, by)
    {
        Authority = authority;
        Ref = reference;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Supervise;

    /// <summary>Who orders it.</summary>
    public string? Authority { get; set; }

    /// <summary>Its reference.</summary>
    public string? Ref { get; set; }

    /// <summary>What kind of order.</summary>
    public string? Kind { get; set; }

    /// <summary>By when an answer is asked.</summary>
    public PromisedTime? Due { get; set => field = Door.Given(value); }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "authority" => FieldValue.Of(Authority),
        "ref" => FieldValue.Of(Ref),
        "kind" => FieldValue.Of(Kind),
        "due" => FieldValue.Of(Due),
        _ => base.Read(field),
    };
}
