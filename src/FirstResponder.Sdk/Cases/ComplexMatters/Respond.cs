using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>响应 (附件2 第十一条).</summary>
public sealed class Respond : CaseCommand
{
    /// <summary>A command on the case <paramref name="key"/>, issued by <paramref name="by"/>.</summary>
    /// <param name="key">The case.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="kind">Owner contacted or study convened.</param>
    public Respond(CaseKey key, Actor by, ResponseKind? kind)
        : base(key, by)
    {
        Kind = kind;
    }

    /// <inheritdoc/>
    public override CommandName Name => CommandName.Respond;

    /// <summary>Owner contacted or study convened.</summary>
    public ResponseKind? Kind { get; set => field = Door.Defined(value, nameof(Kind)); }

    /// <summary>How the owner was contacted.</summary>
    public ContactWay? Way { get; set => field = Door.Defined(value, nameof(Way)); }

    /// <summary>What was said.</summary>
    public PersonalText? Text { get; set; }

    /// <summary>The department that handles it.</summary>
    public string? Department { get; set; }

    /// <summary>The person there.</summary>
    public string? Person { get; set; }

    internal override FieldValue Read(string field) => field switch
    {
        "kind" => FieldValue.Of(Kind?.ToString()),
        "way" => FieldValue.Of(Way?.ToString()),
        "text" => FieldValue.Of(Text?.Reveal()),
        "department" => FieldValue.Of(Department),
        "person" => FieldValue.Of(Person),
        _ => base.Read(field),
    };
}
