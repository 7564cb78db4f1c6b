using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

public sealed partial class Regulation
{
    private RegulationIndex? index;

    /// <summary>The duty that holds the place when no other is open (件件有着落); null when the pack has none.</summary>
    public DutyRule? Fallback => Index.Fallback;

    /// <summary>The rule that says how long an archive is kept at least (附件2 第十九条); null when the pack has none.</summary>
    public DutyRule? Retention => Index.Retention;

    /// <summary>The overlays with their versions, as a case's pin keeps them.</summary>
    internal string[] OverlayReferences
    {
        get
        {
            var references = new string[Overlays.Count];
            for (var i = 0; i < references.Length; i++)
            {
                references[i] = Overlays[i].Reference;
            }

            return references;
        }
    }

    // Two threads may both build the index; they build the same, and either may stay.
    private RegulationIndex Index => index ??= new(this);

    /// <summary>The rules of a case's duties that <paramref name="fact"/> may open, in pack order, those that share another duty's due last.</summary>
    public IReadOnlyList<DutyRule> OpenedBy(CaseFact fact) => Index.OpenedBy(fact);

    /// <summary>The rule with this id; null when there is none.</summary>
    public DutyRule? Rule(string id) => Index.Rule(id);

    /// <summary>The rule that decides who may issue <paramref name="command"/>: the first that names it, else the first that speaks of all the rest; null when none does.</summary>
    public ActorRule? ActorRuleFor(CommandName command) => Index.ActorRuleFor(command);

    /// <summary>The guards that the pack puts on <paramref name="command"/>, in pack order.</summary>
    public IReadOnlyList<GuardRule> GuardsFor(CommandName command) => Index.GuardsFor(command);

    /// <summary>The clause of a universal refusal; a detail behind the code, as in <c>FOLLOW_UP_ITEM_MISSING:Result</c>, is ignored. Empty when the pack names none.</summary>
    public string ClauseOf(string code) => Index.ClauseOf(code);

    /// <summary>The name of a category as the text has it; its code when the pack doesn't declare it.</summary>
    public string NameOf(Category category) => Categories.TryGetValue(category, out var name) ? name : category.Code;

    /// <summary>The name of a status as the users of this regulation read it.</summary>
    public string NameOf(CaseStatus status) => Statuses.TryGetValue(status, out var name) ? name : status.ToString();

    /// <summary>Whether <paramref name="command"/> exists for <paramref name="category"/>.</summary>
    public bool IsCommandFor(CommandName command, Category category) => Index.IsCommandFor(command, category);

    /// <summary>Whether a rating opens a review at once (附件2 第十六条).</summary>
    public bool IsDissatisfied(string rating) => Contains(Settings.Dissatisfied, rating);

    /// <summary>Whether a rating agrees with a confirmation of satisfaction (附件2 第十七条).</summary>
    public bool IsSatisfied(string rating) => Contains(Settings.Satisfied, rating);

    /// <summary>Whether a rating agrees with a confirmation of no objection (附件2 第十七条).</summary>
    public bool IsNoObjection(string rating) => Contains(Settings.NoObjection, rating);

    /// <summary>What the words of <see cref="Matters"/> suggest about a request (附件2 第八条). A person decides.</summary>
    /// <remarks>Of several categories that are hinted at the most serious is proposed: emergency, out of scope, complex, consultation, ordinary.</remarks>
    public Assessment Assess(string text) => Index.Assess(text ?? throw new ArgumentNullException(nameof(text)));

    private static bool Contains(IReadOnlyList<string> words, string word)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
