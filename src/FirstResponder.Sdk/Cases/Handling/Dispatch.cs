using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>分派 to a handler with requirements (附件2 第十条).</summary>
public sealed class Dispatch : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="handler">处置责任人.</param>
    /// <param name="requirements">工作要求.</param>
    public Dispatch(CaseKey key, Actor by, Staff? handler, PersonalText? requirements)
        : base(key, by)
    {
        Handler = handler;
        Requirements = requirements;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Dispatch;

    /// <summary>处置责任人.</summary>
    public Staff? Handler { get; set; }

    /// <summary>工作要求.</summary>
    public PersonalText? Requirements { get; set; }

    /// <summary>Departments that take part.</summary>
    public IReadOnlyList<string> Departments { get; set => field = Door.List(value, nameof(Departments)); } = [];

    /// <summary>Why the handler changes.</summary>
    public PersonalText? Reason { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "handler" => FieldValue.Given(Handler is not null),
        "requirements" => FieldValue.Of(Requirements?.Reveal()),
        "departments" => FieldValue.List(Departments.Count),
        "reason" => FieldValue.Of(Reason?.Reveal()),
        _ => base.Read(field),
    };
}
