using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>件件有着落 (附件2 第三条): an open case has a duty that somebody answers for, with a due or a threshold; an ended one has none.</summary>
internal static class DutyCheck
{
    /// <summary>What is wrong with the duties of a case; null when nothing is.</summary>
    public static string? Against(Case current)
    {
        if (current.IsEnded)
        {
            return current.OpenDuties.Count == 0 ? null : $"{current.OpenDuties[0].Key} runs on after the end";
        }

        if (current.OpenDuties.Count == 0)
        {
            return $"no duty is open in {current.Status}";
        }

        for (var i = 0; i < current.OpenDuties.Count; i++)
        {
            var terms = current.OpenDuties[i].Terms;
            if (terms.Owner == Role.None)
            {
                return $"nobody answers for {terms.Key}";
            }

            if (current.OpenDuties[i].Due is null && terms.AlertAt is null)
            {
                return $"{terms.Key} has neither due nor threshold";
            }
        }

        return null;
    }
}
