using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records that the other case of a spawn, split or merge has its part. The desk sends it; of a person it is refused with <c>ACTOR_NOT_ALLOWED</c>.</summary>
public sealed class LinkMatter : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">The process that finishes the matter, <see cref="Actor.OfSystem"/>.</param>
    /// <param name="case">The other case.</param>
    public LinkMatter(CaseKey key, Actor by, string? @case)
        : base(key, by)
    {
        CaseId = @case;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.LinkMatter;

    /// <summary>The other case.</summary>
    public string? CaseId { get; set; }

    /// <summary>False when it refused its part.</summary>
    public bool Taken { get; set; } = true;

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "case" => FieldValue.Of(CaseId),
        "taken" => FieldValue.Of(Taken),
        _ => base.Read(field),
    };
}
