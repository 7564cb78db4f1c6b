using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Ledgers;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Golden texts with another cast in the place of the made-up one: names of people in the cells that print people, the estate and its rooms in theirs.</summary>
internal sealed class CastWords
{
    // The form itself prints it behind its blank.
    private const string Suffix = "小区";

    private static readonly ScenarioCast MadeUp = new();
    private readonly List<KeyValuePair<string, string>> people = [];
    private readonly List<KeyValuePair<string, string>> places = [];
    private readonly string phones;

    public CastWords(ScenarioCast cast)
    {
        for (var who = Who.Lead; who <= Who.Guard; who++)
        {
            people.Add(new(Full(MadeUp.StaffOf(who)), Full(cast.StaffOf(who))));
        }

        for (var who = Who.Lead; who <= Who.Guard; who++)
        {
            people.Add(new(MadeUp.StaffOf(who).Name, cast.StaffOf(who).Name));
        }

        people.Add(new(MadeUp.Owner.Name!.Reveal(), cast.Owner.Name?.Reveal() ?? "未提供"));
        places.Add(new(MadeUp.EstateName + Suffix, cast.EstateName.EndsWith(Suffix, StringComparison.Ordinal) ? cast.EstateName : cast.EstateName + Suffix));
        places.Add(new(MadeUp.EstateName, cast.EstateName));
        places.Add(new(MadeUp.Building, cast.Building));
        places.Add(new(MadeUp.Room, cast.Room));
        phones = string.Join("、", (cast.Owner.Phones ?? []).Select(p => p.Reveal()));
    }

    public string In(Annex1Cell cell, string text) => cell switch
    {
        Annex1Cell.Title or Annex1Cell.Address => Replaced(text, places),
        Annex1Cell.Phone => text.Length == 0 ? text : phones,
        Annex1Cell.Name or Annex1Cell.FirstResponder or Annex1Cell.Handling or Annex1Cell.Handler or Annex1Cell.FollowUp or Annex1Cell.Review => Replaced(text, people),
        _ => text,
    };

    private static string Full(Staff person) => person.Post is null ? person.Name : $"{person.Name}（{person.Post}）";

    // In one pass, so that a name that was put in is not taken for another one.
    private static string Replaced(string text, List<KeyValuePair<string, string>> words)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var word = words.FirstOrDefault(w => string.CompareOrdinal(text, i, w.Key, 0, w.Key.Length) == 0);
            result.Append(word.Key is null ? text.Substring(i, 1) : word.Value);
            i += word.Key?.Length ?? 1;
        }

        return result.ToString();
    }
}
