using System.Globalization;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace FirstResponder.Sdk.Ledgers;

/// <summary>Sorts cases into building files (一栋一档、一事一卷, 正文二（七）, 附件2 第十九条).</summary>
public static class BuildingFiles
{
    /// <summary>A file for each building that has cases, merged and archived ones included.</summary>
    /// <param name="cases">The cases, of any number of estates. Numbers that the host did not give are stable only if all cases of the building and year are among them.</param>
    /// <param name="zone">The zone whose year a volume belongs to; Asia/Shanghai unless given.</param>
    /// <returns>Files by company, estate and building: 2栋 before 10栋, names without a number last.</returns>
    /// <remarks>A number that the SDK makes counts in the order of recording, not of acceptance: a case that is entered late never moves the numbers of the others. What was imported at one moment counts in the order of acceptance.</remarks>
    public static IReadOnlyList<BuildingFile> Of(IEnumerable<Case> cases, DateTimeZone? zone = null)
    {
        zone ??= EstateProfile.ChinaZone;
        return
        [
            .. (cases ?? throw new ArgumentNullException(nameof(cases)))
                .GroupBy(c => (c.Key.Company, c.Place.Estate, Building: BuildingOf(c)))
                .Select(group => new BuildingFile(group.Key.Company, group.Key.Estate, group.Key.Building, Volumes(group.Key.Building, group, zone)))
                .OrderBy(file => file.Company, StringComparer.Ordinal)
                .ThenBy(file => file.Estate, StringComparer.Ordinal)
                .ThenBy(file => LeadingNumber(file.Building))
                .ThenBy(file => file.Building, StringComparer.Ordinal),
        ];
    }

    /// <summary>The number of the <paramref name="position"/>-th volume of a building's year, as in 5栋-2026-002; for hosts that allocate numbers in this form at acceptance.</summary>
    /// <param name="building">楼栋, or a pseudo-building.</param>
    /// <param name="year">The year of acceptance.</param>
    /// <param name="position">From 1.</param>
    /// <exception cref="ArgumentException">No building is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The position is less than 1.</exception>
    public static string NumberOf(string building, int year, int position)
    {
        if (string.IsNullOrWhiteSpace(building))
        {
            throw new ArgumentException("卷号须有楼栋。 / A volume number needs a building.", nameof(building));
        }

        return position < 1
            ? throw new ArgumentOutOfRangeException(nameof(position), position, "卷号从 1 起。 / Volumes count from 1.")
            : string.Format(CultureInfo.InvariantCulture, "{0}-{1:0000}-{2:000}", building, year, position);
    }

    internal static string BuildingOf(Case current) => string.IsNullOrWhiteSpace(current.Place.Building) ? BuildingFile.CommonArea : current.Place.Building!.Trim();

    private static Volume[] Volumes(string building, IEnumerable<Case> cases, DateTimeZone zone)
    {
        var volumes = new List<Volume>();
        var counted = new Dictionary<int, int>();
        foreach (var current in cases.OrderBy(c => c.Intake.RecordedAt).ThenBy(c => c.AcceptedAt).ThenBy(c => c.Key.CaseId, StringComparer.Ordinal))
        {
            var year = current.AcceptedAt.InZone(zone).Year;
            counted[year] = counted.TryGetValue(year, out var before) ? before + 1 : 1;
            var given = current.Intake.Numbers?.VolumeNumber;
            var isGiven = !string.IsNullOrWhiteSpace(given);
            volumes.Add(new(current.Key, isGiven ? given! : NumberOf(building, year, counted[year]), isGiven, current.AcceptedAt, current.Status));
        }

        return [.. volumes.OrderBy(volume => volume.AcceptedAt)];
    }

    private static long LeadingNumber(string building)
    {
        var number = 0L;
        var at = 0;
        while (at < building.Length && at < 18 && building[at] is >= '0' and <= '9')
        {
            number = (number * 10) + building[at++] - '0';
        }

        return at == 0 ? long.MaxValue : number;
    }
}
