using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Holds decisions against the lifecycle table, and notes which rows were taken and which guards were met.</summary>
internal sealed class TableCheck(Regulation regulation)
{
    private static readonly HashSet<string> Universal = new(StringComparer.Ordinal)
    {
        "TIME_IN_FUTURE", "TIME_BEFORE_ACCEPTANCE", "TIME_BEFORE_PREVIOUS", "CATEGORY_UNKNOWN", "NOT_FOR_CATEGORY", "FIELD_REQUIRED",
    };

    private readonly Dictionary<Transition, HashSet<string>> allowed = [];

    /// <summary>Places taken, such as (T05 Dispatch, from Classified, to InProgress).</summary>
    public HashSet<(Transition Row, CaseStatus? From, CaseStatus To)> Taken { get; } = [];

    /// <summary>Refusal codes by the row, or by the command alone where the status had no row.</summary>
    public HashSet<(Transition Row, string Code)> Met { get; } = [];

    /// <summary>The row for a command in a status; the beginning where there is no case yet.</summary>
    public static Transition? RowOf(CommandName command, CaseStatus? status)
    {
        if (status is { } present)
        {
            return LifecycleTable.Find(command, present);
        }

        foreach (var row in LifecycleTable.Rows)
        {
            if (row.Command == command && row.From.Count == 0)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>What the table says against a decision; null when they agree.</summary>
    public string? Against(CommandName command, Case? before, Decision decision)
    {
        var row = RowOf(command, before?.Status);
        switch (decision)
        {
            case Decided decided when row is null:
                return $"{command} went through in {before?.Status.ToString() ?? "no case"}, where the table has no row for it";
            case Decided decided:
                var to = decided.Next.Status;
                Taken.Add((row, before?.Status, to));
                return (row.To.Count == 0 ? to == before!.Status : row.To.Contains(to)) ? null : $"{row} led from {before?.Status} to {to}";
            case Refused refused when row is not null:
                return Unlisted(row, refused);
            case NotApplicable when row is not null:
                return $"{command} has no place in {before?.Status}, but the table has {row}";
            case NothingToDo when row is null:
                return $"{command} found nothing to do in {before?.Status}, where the table has no row for it";
            default:
                return null;
        }
    }

    private string? Unlisted(Transition row, Refused refused)
    {
        if (!allowed.TryGetValue(row, out var codes))
        {
            allowed[row] = codes = CodesOf(row);
        }

        string? unlisted = null;
        for (var i = 0; i < refused.Reasons.Count; i++)
        {
            var code = refused.Reasons[i].Code;
            Met.Add((row, code));
            if (!codes.Contains(code) && !Universal.Contains(code))
            {
                unlisted = $"{row.Id} {row.Command} was refused for {code}, which neither the row nor the regulation lists";
            }
        }

        return unlisted;
    }

    // A category that comes with the intake or with an answer meets the guards of classifying too.
    private HashSet<string> CodesOf(Transition row)
    {
        var codes = new HashSet<string>(row.Guards, StringComparer.Ordinal);
        Include(codes, row.Command);
        if (row.Command is CommandName.Accept or CommandName.Answer)
        {
            Include(codes, CommandName.Classify);
        }

        return codes;
    }

    private void Include(HashSet<string> codes, CommandName command)
    {
        foreach (var guard in regulation.GuardsFor(command))
        {
            codes.Add(guard.Code);
        }

        if (regulation.ActorRuleFor(command) is { } actors)
        {
            codes.Add(actors.Code);
        }
    }
}
