using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>正式反馈处置结果, delivered (附件2 第十四条).</summary>
public sealed record ResultFedBack : CaseEvent
{
    /// <inheritdoc/>
    public override CaseFact Fact => CaseFact.ResultFedBack;

    /// <summary>How it reached them.</summary>
    public required ContactWay Way { get; init; }

    /// <summary>What was told.</summary>
    public required PersonalText Content { get; init; }

    /// <summary>事实情况, where the regulation asks for it.</summary>
    public PersonalText? Facts { get; init; }

    /// <summary>解决措施, where the regulation asks for it.</summary>
    public PersonalText? Measures { get; init; }

    /// <summary>办理进度, where the regulation asks for it.</summary>
    public PersonalText? Progress { get; init; }

    /// <summary>Proof of delivery.</summary>
    public string? Evidence { get; init; }

    /// <summary>The contacts that were told.</summary>
    public IReadOnlyList<string> Contacts { get; init => field = value ?? []; } = [];

    /// <summary>True when every contact of the case, merged-in ones too, has been told in this round.</summary>
    public required bool Complete { get; init; }

    internal override FieldValue Read(string field) => field switch
    {
        "way" => FieldValue.Of(Way.ToString()),
        "content" => FieldValue.Of(Content.Reveal()),
        "facts" => FieldValue.Of(Facts?.Reveal()),
        "measures" => FieldValue.Of(Measures?.Reveal()),
        "progress" => FieldValue.Of(Progress?.Reveal()),
        "evidence" => FieldValue.Of(Evidence),
        "contacts" => FieldValue.List(Contacts.Count),
        "complete" => FieldValue.Of(Complete),
        _ => base.Read(field),
    };
}
