using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

/// <summary>来访来电人: who asked, and by which ways they accept to be told the result (附件2 第七条, 第十四条).</summary>
/// <param name="Ref">The host's own opaque reference to the person; no personal text.</param>
/// <param name="Name">姓名; null when not given.</param>
/// <param name="Phones">联系方式.</param>
/// <param name="Relation">Their relation to the matter.</param>
/// <param name="AcceptedWays">业主认可的方式 beside live contact.</param>
public sealed record Complainant(string? Ref = null, PersonalText? Name = null, IReadOnlyList<PersonalText>? Phones = null, Relation Relation = Relation.Complainant, IReadOnlyList<ContactWay>? AcceptedWays = null)
{
    /// <summary>联系方式, as they were when given; null when none was.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyList<PersonalText>? Phones { get; init => field = Listed(value); } = Listed(Phones);

    /// <summary>Their relation to the matter.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a value of <see cref="Cases.Relation"/>.</exception>
    public Relation Relation { get; init => field = Door.Defined(value, nameof(Relation)); } = Door.Defined(Relation, nameof(Relation));

    /// <summary>业主认可的方式 beside live contact, as they were when given; null when none was (附件2 第十四条).</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not a value of <see cref="ContactWay"/>.</exception>
    public IReadOnlyList<ContactWay>? AcceptedWays { get; init => field = Listed(value); } = Listed(AcceptedWays);

    private static IReadOnlyList<PersonalText>? Listed(IReadOnlyList<PersonalText>? phones) => phones is null ? null : Door.List(phones, nameof(Phones));

    private static IReadOnlyList<ContactWay>? Listed(IReadOnlyList<ContactWay>? ways) => ways is null ? null : Door.DefinedList(ways, nameof(AcceptedWays));
}
