using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Hosting;

/// <summary>What a contact is told, and how.</summary>
/// <param name="way">The way; one that the owner accepts, or a live one (附件2 第十四条).</param>
/// <param name="content">The result in words.</param>
public sealed class ResultWords(ContactWay way, PersonalText content)
{
    /// <summary>The way.</summary>
    public ContactWay Way { get; } = way;

    /// <summary>The result in words.</summary>
    public PersonalText Content { get; } = content ?? throw new ArgumentNullException(nameof(content));

    /// <summary>事实情况, where the regulation asks for it.</summary>
    public PersonalText? Facts { get; set; }

    /// <summary>解决措施, where the regulation asks for it.</summary>
    public PersonalText? Measures { get; set; }

    /// <summary>办理进度, where the regulation asks for it.</summary>
    public PersonalText? Progress { get; set; }

    /// <summary>The same words by the way that is on record, whatever would be chosen today.</summary>
    internal ResultWords By(ContactWay recorded) => new(recorded, Content) { Facts = Facts, Measures = Measures, Progress = Progress };
}
