using System.Diagnostics.CodeAnalysis;

namespace FirstResponder.Sdk.Regulations;

/// <summary>What law, contract or enterprise lays over a regulation (附件2 第二十三条): replaced limits, added rules, internal thresholds.</summary>
public sealed record Overlay
{
    /// <summary>An overlay whose members the initializer sets.</summary>
    public Overlay()
    {
    }

    /// <summary>The same for callers whose language has no initializers for init-only members (C# 7.3, .NET Framework).</summary>
    /// <param name="id">The overlay's id.</param>
    /// <param name="version">Its version.</param>
    /// <param name="layer">Its layer.</param>
    /// <param name="basis">What it rests on, such as 合同第×条.</param>
    /// <param name="set">Limits by rule id; null is none.</param>
    /// <param name="add">Rules that it adds; null is none. Rules in code need newer C#; otherwise <see cref="Load"/> reads them.</param>
    /// <param name="alertAfter">Internal thresholds by rule id; null is none.</param>
    /// <param name="warnAt">Early warnings by rule id or <c>*</c>; null is none.</param>
    /// <exception cref="ArgumentException">A limit, a rule or a list of percentages is null.</exception>
    [SetsRequiredMembers]
    public Overlay(
        string id,
        int version,
        RuleLayer layer,
        string basis,
        IReadOnlyDictionary<string, DutyLimit>? set = null,
        IReadOnlyList<DutyRule>? add = null,
        IReadOnlyDictionary<string, NodaTime.Duration>? alertAfter = null,
        IReadOnlyDictionary<string, IReadOnlyList<int>>? warnAt = null)
    {
        Id = id;
        Version = version;
        Layer = layer;
        Basis = basis;
        Set = set!;
        Add = add!;
        AlertAfter = alertAfter!;
        WarnAt = warnAt!;
    }

    /// <summary>The overlay's id; recorded with the case at acceptance.</summary>
    public required string Id { get; init; }

    /// <summary>Its version; a change of content is a new version.</summary>
    public required int Version { get; init; }

    /// <summary>Its layer. Law and contract replace limits; an enterprise overlay only sets thresholds and adds internal duties.</summary>
    public required RuleLayer Layer { get; init; }

    /// <summary>What it rests on, such as 合同第×条; printed beside every limit it sets.</summary>
    public required string Basis { get; init; }

    /// <summary>Limits by rule id, as they were when given; null is none.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyDictionary<string, DutyLimit> Set { get; init => field = Copied(value, nameof(Set)); } = new Dictionary<string, DutyLimit>();

    /// <summary>Rules that it adds, as they were when given; null is none.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyList<DutyRule> Add { get; init => field = Copied(value, nameof(Add)); } = [];

    /// <summary>Internal thresholds by rule id, counted from the duty's start, as they were when given; null is none.</summary>
    public IReadOnlyDictionary<string, NodaTime.Duration> AlertAfter { get; init => field = Copied(value, nameof(AlertAfter)); } = new Dictionary<string, NodaTime.Duration>();

    /// <summary>Early warnings (提前预警) by rule id, as percentages of a duty's time from 1 to 99, ascending; the key <c>*</c> is for every duty with a due that has no entry of its own, an empty list for none. As they were when given; null is none.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public IReadOnlyDictionary<string, IReadOnlyList<int>> WarnAt
    {
        get;
        init => field = Copied(value, nameof(WarnAt)).ToDictionary(e => e.Key, IReadOnlyList<int> (e) => Array.AsReadOnly([.. e.Value]), StringComparer.Ordinal);
    } = new Dictionary<string, IReadOnlyList<int>>();

    /// <summary>Id and version in one word, as a case's pin keeps it, such as contract@1.</summary>
    internal string Reference => Id + "@" + Version.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads an overlay from its JSON form: <c>overlay</c> (its id), <c>version</c>, <c>layer</c>, <c>basis</c>, and any of <c>set</c>, <c>add</c>, <c>alertAfter</c>, <c>warnAt</c>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="parameters">The numbers that stand in for <c>"$X"</c>.</param>
    /// <exception cref="RegulationFormatException">The text has faults; all are listed with their place.</exception>
    public static Overlay Load(string json, IReadOnlyDictionary<string, int>? parameters = null) => PackReader.ReadOverlay(json, parameters);

    private static Dictionary<string, T> Copied<T>(IReadOnlyDictionary<string, T>? given, string field)
    {
        var copy = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in given ?? new Dictionary<string, T>())
        {
            copy.Add(entry.Key, entry.Value is null ? throw new ArgumentException($"字段 {field} 中“{entry.Key}”的值为空。 / The value of \"{entry.Key}\" in the field {field} is null.", field) : entry.Value);
        }

        return copy;
    }

    private static DutyRule[] Copied(IReadOnlyList<DutyRule>? given, string field)
    {
        DutyRule[] copy = [.. given ?? []];
        var missing = Array.IndexOf(copy, null);
        return missing < 0 ? copy : throw new ArgumentException($"字段 {field} 的第 {missing + 1} 项为空。 / Item {missing + 1} of the field {field} is null.", field);
    }
}
