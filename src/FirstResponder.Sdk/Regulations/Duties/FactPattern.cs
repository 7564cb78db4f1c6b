using FirstResponder.Sdk.Classification;

namespace FirstResponder.Sdk.Regulations;

/// <summary>What in the history starts, meets, voids or replaces a duty: one or more facts with conditions.</summary>
public sealed record FactPattern
{
    /// <summary>The facts of which any matches. <c>Categorised</c> in a pack stands for Classified and Reclassified.</summary>
    public required IReadOnlyList<CaseFact> Facts { get; init; }

    /// <summary>The categories that must be in force after the fact; null for any.</summary>
    public IReadOnlyList<Category>? For { get; init; }

    /// <summary>The statuses in which the case must be after the fact; null for any.</summary>
    public IReadOnlyList<CaseStatus>? In { get; init; }

    /// <summary>Conditions on the fact's fields, all of which must hold.</summary>
    public IReadOnlyList<FieldTest> Where { get; init; } = [];

    /// <summary>The pattern holds with the n-th such fact since the duty was opened; 1 is the ordinary case.</summary>
    public int Count { get; init; } = 1;

    /// <summary>What the outcome is called when this pattern meets the duty, such as CarriedOut (开展及时, 附件2 第十五条); null for the plain outcome.</summary>
    public string? As { get; init; }

    /// <summary>Opening only: not if this fact is recorded in the same decision.</summary>
    public FactPattern? UnlessFact { get; init; }

    /// <summary>Opening only: not while a duty of this rule is open.</summary>
    public string? UnlessOpen { get; init; }

    /// <summary>Dated duties of companies and estates: opens on this date.</summary>
    public NodaTime.LocalDate? Date { get; init; }

    /// <summary>Periodic duties of estates and authorities: opens every "month" or "quarter".</summary>
    public string? Every { get; init; }

    /// <summary>Whether the fact itself, its category and its status fit; the fields are tested by the reader of the event.</summary>
    public bool Fits(CaseFact fact, Category? category, CaseStatus status) => SpeaksOf(fact) && (For is null || (category is { } inForce && Contains(For, inForce))) && (In is null || Contains(In, status));

    /// <summary>Whether the fact is one of these. A case imported while it ran (<see cref="CaseFact.Imported"/>) was accepted: what speaks of Accepted speaks of it too.</summary>
    public bool SpeaksOf(CaseFact fact) => Contains(Facts, fact) || (fact == CaseFact.Imported && Contains(Facts, CaseFact.Accepted));

    private static bool Contains<T>(IReadOnlyList<T> list, T item)
        where T : struct
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], item))
            {
                return true;
            }
        }

        return false;
    }
}
