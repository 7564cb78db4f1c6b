using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Cases;

/// <summary>来访来电人: who asked, and by which ways they accept to be told the result (附件2 第七条, 第十四条).</summary>
/// <param name="Ref">The host's own opaque reference to the person; no personal text.</param>
/// <param name="Name">姓名; null when not given.</param>
/// <param name="Phones">联系方式.</param>
/// <param name="Relation">Their relation to the matter.</param>
/// <param name="AcceptedWays">业主认可的方式 beside live contact.</param>
public sealed record Complainant(string? Ref = null, PersonalText? Name = null, IReadOnlyList<PersonalText>? Phones = null, Relation Relation = Relation.Complainant, IReadOnlyList<ContactWay>? AcceptedWays = null);
