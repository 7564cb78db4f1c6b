using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>办结 (附件2 第十七条 条件一).</summary>
public sealed class Complete : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="result">办理结果.</param>
    public Complete(CaseKey key, Actor by, PersonalText? result)
        : base(key, by)
    {
        Result = result;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Complete;

    /// <summary>办理结果.</summary>
    public PersonalText? Result { get; set; }

    /// <summary>Handled, or withdrawn after a recorded withdrawal.</summary>
    public CompletionKind Kind { get; set => field = Door.Defined(value, nameof(Kind)); }

    /// <summary>Proof.</summary>
    public IReadOnlyList<Attachment> Evidence { get; set => field = Door.List(value, nameof(Evidence)); } = [];

    /// <summary>Why a chosen department was not told of the emergency.</summary>
    public PersonalText? OverrideReason { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "result" => FieldValue.Of(Result?.Reveal()),
        "kind" => FieldValue.Of(Kind.ToString()),
        "evidence" => FieldValue.List(Evidence.Count),
        "overrideReason" => FieldValue.Of(OverrideReason?.Reveal()),
        _ => base.Read(field),
    };
}
