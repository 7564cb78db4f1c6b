using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>Records the answer to the sending body (正文二（二）).</summary>
public sealed class ReplyExternal : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="externalNumber">The number that is answered.</param>
    /// <param name="text">The answer.</param>
    public ReplyExternal(CaseKey key, Actor by, string? externalNumber, PersonalText? text)
        : base(key, by)
    {
        ExternalNumber = externalNumber;
        Text = text;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.ReplyExternal;

    /// <summary>The number that is answered.</summary>
    public string? ExternalNumber { get; set; }

    /// <summary>The answer.</summary>
    public PersonalText? Text { get; set; }

    internal override bool IsLog => true;

    internal override FieldValue Read(string field) => field switch
    {
        "externalNumber" => FieldValue.Of(ExternalNumber),
        "text" => FieldValue.Of(Text?.Reveal()),
        _ => base.Read(field),
    };
}
