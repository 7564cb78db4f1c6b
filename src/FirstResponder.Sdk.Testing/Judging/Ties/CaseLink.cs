using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>An event that speaks of another case.</summary>
internal sealed class CaseLink(CaseLinkKind kind, Moment moment, string other)
{
    public CaseLinkKind Kind => kind;

    public string Other => other;

    public long Number { get; } = moment.Event.Number;

    public Said Said { get; } = moment.Said;

    /// <summary>Whether the other case has taken its part: true or false as recorded (关联办理), null while nobody said.</summary>
    public bool? IsTaken { get; private set; }

    public static IReadOnlyList<CaseLink> Of(IReadOnlyList<Moment> moments)
    {
        var links = new List<CaseLink>();
        foreach (var moment in moments)
        {
            switch (moment.Fact)
            {
                case CaseFact.MergedIn when moment.Said["caseId"].Text is { } duplicate:
                    links.Add(new CaseLink(CaseLinkKind.Joined, moment, duplicate));
                    break;
                case CaseFact.MergedInto when moment.Said["master"].Text is { } master:
                    links.Add(new CaseLink(CaseLinkKind.Continues, moment, master));
                    break;
                case CaseFact.CaseSpawned or CaseFact.CaseSplit when moment.Said["child"].Text is { } child:
                    links.Add(new CaseLink(CaseLinkKind.Began, moment, child));
                    break;
                case CaseFact.MatterLinked when links.FindLast(l => l.IsTaken is null && moment.Said["caseId"].Is(l.Other)) is { } link:
                    link.IsTaken = moment.Said["taken"].IsTrue;
                    break;
                default:
                    break;
            }
        }

        return links;
    }
}
