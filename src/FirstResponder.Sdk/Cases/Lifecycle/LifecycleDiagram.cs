using System.Text;
using FirstResponder.Sdk.Regulations;

namespace FirstResponder.Sdk.Cases;

/// <summary>The lifecycle table as a picture.</summary>
public static class LifecycleDiagram
{
    /// <summary>A Mermaid state diagram of <see cref="LifecycleTable"/>. Rows that leave the status, and the exceptional archive from every open status, are not drawn.</summary>
    public static string Mermaid()
    {
        var arrows = new List<(CaseStatus From, CaseStatus To, List<string> Labels)>();
        foreach (var row in LifecycleTable.Rows)
        {
            foreach (var from in row.From)
            {
                foreach (var to in row.To)
                {
                    if (to != from && to != CaseStatus.Archived && Reaches(row, from, to))
                    {
                        Draw(arrows, from, to, row.Command.ToString());
                    }
                }
            }
        }

        var text = new StringBuilder("stateDiagram-v2\n  [*] --> Accepted: Accept\n");
        foreach (var to in LifecycleTable.Beginning(CommandName.Import)!.To)
        {
            text.Append("  [*] --> ").Append(to).Append(": ").Append(CommandName.Import).Append('\n');
        }

        foreach (var (from, to, labels) in arrows.OrderBy(a => a.From).ThenBy(a => a.To))
        {
            text.Append("  ").Append(from).Append(" --> ").Append(to).Append(": ").Append(string.Join(", ", labels)).Append('\n');
        }

        return text.Append("  Closed --> [*]\n").ToString();
    }

    // A row lists the statuses it may lead to; from each start only those further on, or the review, are real. Closing is drawn where its conditions can hold.
    private static bool Reaches(Transition row, CaseStatus from, CaseStatus to) => row.Command switch
    {
        CommandName.Close => from == CaseStatus.FollowedUp,
        CommandName.RecordOwnerVerdict => to == CaseStatus.UnderReview,
        CommandName.FollowUp => to is CaseStatus.FollowedUp or CaseStatus.UnderReview,
        _ => true,
    };

    private static void Draw(List<(CaseStatus From, CaseStatus To, List<string> Labels)> arrows, CaseStatus from, CaseStatus to, string label)
    {
        foreach (var arrow in arrows)
        {
            if (arrow.From == from && arrow.To == to)
            {
                if (!arrow.Labels.Contains(label))
                {
                    arrow.Labels.Add(label);
                }

                return;
            }
        }

        arrows.Add((from, to, [label]));
    }
}
