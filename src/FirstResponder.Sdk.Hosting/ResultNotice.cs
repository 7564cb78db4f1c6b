using System.Globalization;
using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Hosting;

/// <summary>One result to one contact.</summary>
/// <param name="Key">The case.</param>
/// <param name="Completion">The version of the completion (办结) whose result it is; a new round has a new one, and new notices.</param>
/// <param name="Contact">Whom to tell.</param>
/// <param name="Words">What, and how.</param>
public sealed record ResultNotice(CaseKey Key, long Completion, CaseContact Contact, ResultWords Words)
{
    /// <summary>The notice's id, <c>{case}:{completion}:{contact}</c>: unique within the company and the same however often it is tried.</summary>
    public string Id => Key.CaseId + ":" + Suffix;

    internal string Suffix => Completion.ToString(CultureInfo.InvariantCulture) + ":" + Contact.Id;

    /// <summary>The reference of the attempt that is recorded before it is sent.</summary>
    internal string SendingRef => "sending:" + Id;

    /// <summary>The id; never the words.</summary>
    public override string ToString() => Id;
}
