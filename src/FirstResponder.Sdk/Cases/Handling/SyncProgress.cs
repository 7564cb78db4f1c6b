using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The handler tells the first responder how things stand (附件2 第十四条).</summary>
public sealed class SyncProgress : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="text">How things stand.</param>
    public SyncProgress(CaseKey key, Actor by, PersonalText? text)
        : base(key, by)
    {
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.SyncProgress;

    /// <summary>How things stand.</summary>
    public PersonalText? Text { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
