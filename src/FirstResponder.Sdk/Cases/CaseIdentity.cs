using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FirstResponder.Sdk.Cases;

/// <summary>Ids that follow from what caused them, so that a retry finds what the first try made.</summary>
public static class CaseIdentity
{
    /// <summary>A command id has at most this many characters.</summary>
    public const int MaxCommandIdLength = 64;

    /// <summary>The id of a new case whose caller gave none: from company and command id, 32 hex digits.</summary>
    public static string Derive(string company, string commandId) => Digest((company ?? throw new ArgumentNullException(nameof(company))) + "\n" + (commandId ?? throw new ArgumentNullException(nameof(commandId))));

    /// <summary>The command id of the second half of a two-case matter: the first case and the version of the event that names the second.</summary>
    public static string MatterCommandId(string caseId, long version) => Fitting((caseId ?? throw new ArgumentNullException(nameof(caseId))) + ":" + version.ToString(CultureInfo.InvariantCulture));

    /// <summary>The command id under which the passing of a due, or of a threshold, is announced: exactly once, however often it is tried.</summary>
    public static string DueCommandId(string duty, long dueUnixMilliseconds, bool threshold) => Fitting((threshold ? "alert:" : "due:") + (duty ?? throw new ArgumentNullException(nameof(duty))) + ":" + dueUnixMilliseconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>The command id under which an early warning (提前预警) is announced: once for each duty, percentage and instant.</summary>
    public static string WarningCommandId(string duty, int percent, long atUnixMilliseconds) =>
        Fitting("warn:" + (duty ?? throw new ArgumentNullException(nameof(duty))) + ":" + percent.ToString(CultureInfo.InvariantCulture) + ":" + atUnixMilliseconds.ToString(CultureInfo.InvariantCulture));

    /// <summary>The command id under which the open dues of a case at that version are counted anew under a calendar: trying again stores nothing twice.</summary>
    public static string RecomputeCommandId(string calendar, long version) =>
        Fitting("recompute:" + version.ToString(CultureInfo.InvariantCulture) + ":" + (calendar ?? throw new ArgumentNullException(nameof(calendar))));

    /// <summary>The command id under which a running case is imported: from the system that it comes from and its number there, so that importing it again begins no second case.</summary>
    public static string ImportCommandId(string source, string number) => "import:" + Digest(
        (source ?? throw new ArgumentNullException(nameof(source))).Length.ToString(CultureInfo.InvariantCulture) + ":" + source + (number ?? throw new ArgumentNullException(nameof(number))));

    // External numbers come as others wrote them; what no store takes as a command id goes in by its digest.
    private static string Fitting(string id) => id.Length <= MaxCommandIdLength && IsPrintableAscii(id) ? id : Shortened(id);

    /// <summary>What stands for a text that is longer than a store keeps.</summary>
    internal static string Shortened(string text) => "sha:" + Digest(text);

    private static bool IsPrintableAscii(string id)
    {
        for (var i = 0; i < id.Length; i++)
        {
            if (id[i] is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static string Digest(string text)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(text));
        var digits = new StringBuilder(32);
        for (var i = 0; i < 16; i++)
        {
            digits.Append(hash[i].ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }
}
