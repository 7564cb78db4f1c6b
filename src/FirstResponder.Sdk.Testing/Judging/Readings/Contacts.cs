using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Judging;

/// <summary>Who must be told the result: the complainant and everybody whose case joined this one (正文二（二）).</summary>
internal sealed class Contacts
{
    private const string Own = "c1";
    private readonly Dictionary<string, Said> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> fromCase = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private bool isNamedAtIntake;

    public int Count => people.Count;

    public bool AreAllTold => people.Count > 0 && people.Keys.All(told.Contains);

    public IEnumerable<string> Untold => people.Keys.Where(id => !told.Contains(id));

    public IEnumerable<string> Ids => people.Keys;

    public Said this[string id] => people.TryGetValue(id, out var person) ? person : default;

    /// <summary>Whose matter it is.</summary>
    public Said Complainant => this[Own];

    /// <summary>Whether a correction would put somebody else in the complainant's place. Whom the intake named, or to whom a result was told, stays who they are.</summary>
    public bool IsSwappedBy(Moment moment) =>
        moment.Fact == CaseFact.IntakeCorrected && moment.Said["counterpart"].IsGiven && people.ContainsKey(Own) && (isNamedAtIntake || told.Count > 0);

    public void Follow(Moment moment, bool isExport)
    {
        switch (moment.Fact)
        {
            case CaseFact.Accepted or CaseFact.Imported when moment.Said["complainant"].IsGiven:
                people[Own] = moment.Said["complainant"];
                isNamedAtIntake = true;
                break;
            case CaseFact.IntakeCorrected when moment.Said["counterpart"].IsGiven && !IsSwappedBy(moment):
                people[Own] = moment.Said["counterpart"];
                break;
            case CaseFact.IntakeCorrected when moment.Said["field"].IsOneOf("Name", "Phone") && moment.Said["value"].IsGiven && !people.ContainsKey(Own):
                people[Own] = default;
                break;
            case CaseFact.MergedIn when moment.Said["contact"]["id"].Text is { } id:
                people[id] = moment.Said["contact"]["complainant"];
                fromCase[moment.Said["caseId"].Text ?? id] = id;
                break;
            case CaseFact.MatterLinked when !moment.Said["taken"].IsTrue && moment.Said["caseId"].Text is { } parted && fromCase.TryGetValue(parted, out var gone):
                people.Remove(gone);
                break;
            case CaseFact.ReviewOpened:
                told.Clear();
                break;
            case CaseFact.ResultFedBack:
                told.UnionWith(ToldBy(moment, isExport));
                break;
            default:
                break;
        }
    }

    /// <summary>Whom a feedback reached. An export that lists nobody tells of a case with one contact.</summary>
    public IEnumerable<string> ToldBy(Moment feedback, bool isExport) =>
        isExport && !feedback.Said["contacts"].IsGiven && people.Count <= 1 ? people.Keys.DefaultIfEmpty(Own).ToArray() : feedback.Said["contacts"].Texts();
}
