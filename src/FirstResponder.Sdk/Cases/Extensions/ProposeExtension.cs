using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Time;

namespace FirstResponder.Sdk.Cases;

/// <summary>延期告知, strictly before the due in force (附件2 第十条). Moves nothing until the owner confirms.</summary>
public sealed class ProposeExtension : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="cause">The objective cause.</param>
    /// <param name="reason">The reason as told.</param>
    /// <param name="eta">预计完成时间, later than the due in force.</param>
    public ProposeExtension(CaseKey key, Actor by, ExtensionCause? cause, PersonalText? reason, PromisedTime? eta)
        : base(key, by)
    {
        Cause = cause;
        Reason = reason;
        Eta = eta;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.ProposeExtension;

    /// <summary>The objective cause.</summary>
    public ExtensionCause? Cause { get; set => field = Door.Defined(value, nameof(Cause)); }

    /// <summary>The reason as told.</summary>
    public PersonalText? Reason { get; set; }

    /// <summary>预计完成时间, later than the due in force.</summary>
    public PromisedTime? Eta { get; set => field = Door.Given(value); }

    /// <summary>How the owner was told.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    internal override FieldValue Read(string field) => field switch
    {
        "cause" => FieldValue.Of(Cause?.ToString()),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        "eta" => FieldValue.Of(Eta),
        "way" => FieldValue.Of(Way?.ToString()),
        _ => base.Read(field),
    };
}
