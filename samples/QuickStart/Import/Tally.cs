using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Regulations;
using QuickStart.Files;
using QuickStart.Showing;

namespace QuickStart.Import;

/// <summary>What became of the rows. Keeps counts and the first few lines, never the rows: it doesn't grow with the file.</summary>
internal sealed class Tally
{
    public const int MostListed = 200;
    private const int MostUrgent = 40;

    private readonly Dictionary<RowFault, int> faults = [];
    private readonly PriorityQueue<string, (bool IsEmergency, int Points, int Line)> urgent = new();
    private readonly Dictionary<string, int> waiting = new(StringComparer.Ordinal);

    public int Read => Accepted + AlreadyThere + Faulty;

    /// <summary>Taken on by this run.</summary>
    public int Accepted { get; private set; }

    /// <summary>Taken on by an earlier run: nothing was added.</summary>
    public int AlreadyThere { get; private set; }

    public int Faulty { get; private set; }

    public int Closed { get; private set; }

    public int Open { get; private set; }

    public int Emergencies { get; private set; }

    /// <summary>Cases whose text has a sign of danger that nothing in it answers.</summary>
    public int Urgent { get; private set; }

    public int Drawn { get; private set; }

    public long Events { get; set; }

    public List<string> FaultLines { get; } = [];

    public List<string> OpenLines { get; } = [];

    /// <summary>The gravest of what somebody must look at once, gravest first, and why: rules, never the words.</summary>
    public IEnumerable<string> UrgentLines => urgent.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element);

    /// <summary>Open cases without a duty that has a person and a due or a threshold: there must be none (件件有着落).</summary>
    public List<int> Adrift { get; } = [];

    /// <summary>What open cases wait for, with how many do.</summary>
    public IEnumerable<KeyValuePair<string, int>> Waiting => waiting.OrderByDescending(pair => pair.Value);

    /// <summary>Rows that were taken on and are neither closed nor open, or whose case isn't in the database.</summary>
    /// <param name="added">By how many cases the database has grown.</param>
    public int Lost(int added) => Accepted + AlreadyThere - Closed - Open + Math.Abs(added - Accepted);

    public void AddFault(int line, RowFault fault)
    {
        Faulty++;
        faults[fault] = faults.GetValueOrDefault(fault) + 1;
        if (FaultLines.Count < MostListed)
        {
            FaultLines.Add($"第 {line} 行：{fault.Chinese} / line {line}: {fault.English}");
        }
    }

    public void Add(RowOutcome outcome)
    {
        var view = outcome.View;
        Accepted += outcome.IsNew ? 1 : 0;
        AlreadyThere += outcome.IsNew ? 0 : 1;
        var assessment = view.Case.Intake.Assessment;
        Emergencies += assessment?.Proposed == Category.Emergency ? 1 : 0;
        Drawn += assessment?.Proposed is null ? 1 : 0;
        if (assessment is { NeedsEmergencyReview: true })
        {
            Urgent++;
            urgent.Enqueue(
                $"第 {outcome.Line} 行　提议{Proposals.Name(assessment.Proposed)}　{Proposals.Reasons(assessment, 3)}",
                (assessment.Proposed == Category.Emergency, assessment.Scores?.FirstOrDefault(score => score.Category == Category.Emergency)?.Points ?? 0, -outcome.Line));
            if (urgent.Count > MostUrgent)
            {
                urgent.Dequeue();
            }
        }

        if (view.Status == CaseStatus.Closed)
        {
            Closed++;
            return;
        }

        Open++;
        if (Board.NextDuty(view) is not { Person: not null } next || (next.Duty.Due is null && next.Duty.Terms.AlertAt is null))
        {
            Adrift.Add(outcome.Line);
            return;
        }

        var kind = $"{view.CategoryName}　{view.StatusName}　待{next.Name}（{next.Basis}）";
        waiting[kind] = waiting.GetValueOrDefault(kind) + 1;
        if (OpenLines.Count < MostListed)
        {
            var stopped = outcome.Stopped is null ? "" : $"　停在：{outcome.Stopped}";
            OpenLines.Add($"第 {outcome.Line} 行　{view.CategoryName}　{view.StatusName}　待{next.Name}，{next.Person.Name}，{next.DueText}{stopped}");
        }
    }
}
