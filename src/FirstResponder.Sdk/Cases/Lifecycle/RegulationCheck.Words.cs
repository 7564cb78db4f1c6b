using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

public static partial class RegulationCheck
{
    private const string Settings = "$.settings.";

    // These vocabularies are of the cases, so a pack's words can be held against them only here. A wrong one would surface in the first emergency.
    private static void CheckWords(RegulationSettings settings, List<RegulationFault> faults)
    {
        foreach (var reports in settings.EmergencyReports)
        {
            var place = Settings + "emergencyReports." + reports.Key;
            Check<EmergencyType>([reports.Key], _ => place, "UNKNOWN_EMERGENCY_TYPE", "紧急情形", "type of emergency", faults);
            Check<ReportTarget>(reports.Value, i => $"{place}[{i}]", "UNKNOWN_DEPARTMENT", "职能部门", "department", faults, nameof(ReportTarget.ProjectHead));
        }

        Check<Relation>(settings.Relations, i => $"{Settings}relations[{i}]", "UNKNOWN_RELATION", "与诉求的关系", "relation", faults);
        Check<ContactWay>(settings.LiveWays, i => $"{Settings}liveWays[{i}]", "UNKNOWN_WAY", "联系方式", "way of contact", faults);
    }

    private static void Check<T>(IReadOnlyList<string> words, Func<int, string> place, string code, string chinese, string english, List<RegulationFault> faults, string? except = null)
        where T : struct, Enum
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Names<T>.TryGet(words[i], out _) || words[i] == except)
            {
                faults.Add(new RegulationFault(place(i), code, $"未知的{chinese}“{words[i]}”。 / \"{words[i]}\" is no {english}."));
            }
        }
    }
}
