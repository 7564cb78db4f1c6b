using FirstResponder.Sdk.Ledgers;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>Holds what an ERP answers and shows against what it should. What it doesn't tell is passed over and noted.</summary>
internal sealed class Comparison(ISet<string> notCompared)
{
    /// <summary>Two replies to one step.</summary>
    public IEnumerable<Mismatch> Of(Reply expected, Reply actual)
    {
        if (expected.Fault?.GetType() != actual.Fault?.GetType())
        {
            yield return new Mismatch(DeskDifferenceKind.Fault, "", expected.ToString(), actual.Fault?.ToString() ?? actual.ToString());
            yield break;
        }

        foreach (var mismatch in expected.Answer is { } answer && actual.Answer is { } given ? Of(answer, given) : Announcements(expected, actual))
        {
            yield return mismatch;
        }
    }

    /// <summary>A case as it should be shown, and as it is.</summary>
    public IEnumerable<Mismatch> Of(ShownCase? expected, ShownCase? actual)
    {
        if (expected is null || actual is null)
        {
            return expected is null && actual is null ? [] : [new Mismatch(DeskDifferenceKind.View, "", expected?.ToString() ?? "没有这个案件 / no such case", actual?.ToString() ?? "没有这个案件 / no such case")];
        }

        return new[]
        {
            Text(DeskDifferenceKind.View, nameof(ShownCase.Status), expected.Status.ToString(), actual.Status.ToString()),
            Text(DeskDifferenceKind.View, nameof(ShownCase.StatusName), expected.StatusName, actual.StatusName),
            Text(DeskDifferenceKind.View, nameof(ShownCase.Version), expected.Version?.ToString(Invariant), actual.Version?.ToString(Invariant)),
            Text(DeskDifferenceKind.View, nameof(ShownCase.Round), expected.Round?.ToString(Invariant), actual.Round?.ToString(Invariant)),
            Text(DeskDifferenceKind.View, nameof(ShownCase.CategoryName), expected.CategoryName, actual.CategoryName),
            Text(DeskDifferenceKind.View, nameof(ShownCase.FirstResponder), expected.FirstResponder, actual.FirstResponder),
            Text(DeskDifferenceKind.View, nameof(ShownCase.Lead), expected.Lead, actual.Lead),
            Text(DeskDifferenceKind.View, nameof(ShownCase.Handler), expected.Handler, actual.Handler),
        }.OfType<Mismatch>().Concat(Duties(expected, actual)).Concat(Ledger(expected, actual));
    }

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private IEnumerable<Mismatch> Of(DeskAnswer expected, DeskAnswer actual) => new[]
    {
        Text(DeskDifferenceKind.Outcome, "", expected.Outcome.ToString(), actual.Outcome.ToString(), () => expected + " / " + actual),
        Lines(DeskDifferenceKind.Refusals, nameof(DeskAnswer.Refusals), Sorted(expected.Refusals?.Select(r => r.FullCode + " · " + r.Clause)), Sorted(actual.Refusals?.Select(r => r.FullCode + " · " + r.Clause))),
        Lines(DeskDifferenceKind.Facts, nameof(DeskAnswer.Facts), expected.Facts?.Select(f => f.ToString()), actual.Facts?.Select(f => f.ToString())),
        Lines(DeskDifferenceKind.Facts, nameof(DeskAnswer.Warnings), Sorted(expected.Warnings), Sorted(actual.Warnings)),
        Lines(DeskDifferenceKind.Facts, nameof(DeskAnswer.Others), expected.Others?.Select(k => k.CaseId), actual.Others?.Select(k => k.CaseId)),
    }.OfType<Mismatch>();

    private IEnumerable<Mismatch> Announcements(Reply expected, Reply actual) =>
        Lines(DeskDifferenceKind.Announcements, "", Sorted(expected.Announced?.Select(a => a.ToString())), Sorted(actual.Announced?.Select(a => a.ToString()))) is { } mismatch ? [mismatch] : [];

    private IEnumerable<Mismatch> Duties(ShownCase expected, ShownCase actual)
    {
        if (actual.Duties is null)
        {
            Pass(nameof(ShownCase.Duties));
            yield break;
        }

        var shown = actual.Duties.GroupBy(d => d.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var duty in expected.Duties ?? [])
        {
            var found = shown.TryGetValue(duty.Key, out var all) ? all : [];
            shown.Remove(duty.Key);
            if (found.Length != 1 || !IsAlike(duty, found[0]))
            {
                yield return new Mismatch(DeskDifferenceKind.Duties, duty.Key, duty.ToString(), found.Length == 0 ? "没有这项义务 / no such duty" : string.Join(" | ", found.Select(d => d.ToString())));
            }
        }

        foreach (var duty in shown.Values)
        {
            yield return new Mismatch(DeskDifferenceKind.Duties, duty[0].Key, "没有这项义务 / no such duty", duty[0].ToString());
        }
    }

    private bool IsAlike(ShownDuty expected, ShownDuty actual)
    {
        if (actual.Person is null || actual.IsLate is null)
        {
            Pass("Duties.Person, Duties.IsLate");
        }

        return expected.Owner == actual.Owner && expected.Due == actual.Due && expected.AlertAt == actual.AlertAt
            && (actual.Person is null || actual.Person == expected.Person) && (actual.IsLate is null || actual.IsLate == expected.IsLate);
    }

    private IEnumerable<Mismatch> Ledger(ShownCase expected, ShownCase actual)
    {
        if (actual.Ledger is not { } shown || expected.Ledger is not { } cells)
        {
            Pass(nameof(ShownCase.Ledger));
            yield break;
        }

        for (var i = 0; i < Math.Max(cells.Count, shown.Count); i++)
        {
            var (should, does) = (i < cells.Count ? cells[i] : "", i < shown.Count ? shown[i] : "");
            if (!string.Equals(should, does, StringComparison.Ordinal))
            {
                yield return new Mismatch(DeskDifferenceKind.Ledger, ((Annex1Cell)i).ToString(), should, does);
            }
        }
    }

    private Mismatch? Text(DeskDifferenceKind kind, string what, string? expected, string? actual, Func<string>? whole = null)
    {
        if (actual is null || expected is null)
        {
            Pass(what);
            return null;
        }

        return string.Equals(expected, actual, StringComparison.Ordinal) ? null : new Mismatch(kind, what + (whole is null ? "" : "（" + whole() + "）"), expected, actual);
    }

    private Mismatch? Lines(DeskDifferenceKind kind, string what, IEnumerable<string>? expected, IEnumerable<string>? actual)
    {
        if (expected is null && actual is null)
        {
            return null;
        }

        return Text(kind, what, expected is null ? null : string.Join(", ", expected), actual is null ? null : string.Join(", ", actual));
    }

    private static IEnumerable<string>? Sorted(IEnumerable<string>? lines) => lines?.OrderBy(line => line, StringComparer.Ordinal);

    private void Pass(string what) => notCompared.Add(what);
}
