using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>What a regulation asks of an estate before it can be used there, such as the working hours of 成住建发〔2023〕62号 一（二）.</summary>
internal static class EstateNeeds
{
    /// <summary>What the estate lacks, in words for people; null when it has everything.</summary>
    public static string? Missing(Regulation regulation, EstateProfile estate) => estate.WorkingHours is null && NeedsWorkingHours(regulation)
        ? $"规则 {regulation.Id} 需要工作时间，小区 {estate.Estate}（{estate.Company}）没有提供，请设置 WorkingHours。 / The regulation {regulation.Id} needs working hours; the estate {estate.Estate} of {estate.Company} has none. Set WorkingHours."
        : null;

    // An overlay may bring a limit in working time to a pack that asks for none.
    private static bool NeedsWorkingHours(Regulation regulation)
    {
        for (var i = 0; i < regulation.Duties.Count; i++)
        {
            if (regulation.Duties[i].Limit.Time is { NeedsWorkingHours: true })
            {
                return true;
            }
        }

        return regulation.Requires.Holds("workingHours");
    }
}
