namespace FirstResponder.Sdk.Classification;

internal ref partial struct Reading
{
    private const int Categories = 5;

    // In the order of the lexicon's targets, which is that of 附件2 第八条.
    private static readonly Category[] Order = [Category.Emergency, Category.Ordinary, Category.Complex, Category.OutOfScope, Category.Consultation];

    public readonly Assessment Sum(string version)
    {
        if (firingCount == 0)
        {
            return IsUnread ? new(null, true, [], Lexicon: version) : Assessment.None;
        }

        var targets = Categories + lexicon.AxisValues.Length;
        Span<int> points = targets <= 128 ? stackalloc int[targets] : new int[targets];
        Span<int> best = targets <= 128 ? stackalloc int[targets] : new int[targets];
        Span<int> strongest = stackalloc int[Categories];
        Span<int> against = stackalloc int[Categories];
        best.Fill(-1);
        var evidence = new List<Evidence>(firingCount);
        var isUnanswered = false;
        for (var i = 0; i < firingCount; i++)
        {
            Add(firings[i], i, points, best, strongest, against, evidence);
            isUnanswered |= IsUnanswered(firings[i]);
        }

        var axes = Axes(points, best);
        if (evidence.Count == 0)
        {
            return new(null, IsUnread, [], Axes: axes, Lexicon: version);
        }

        for (var i = 0; i < Categories; i++)
        {
            points[i] = strongest[i] + ((points[i] - strongest[i]) * lexicon.Settings.Further / 100) + against[i];
        }

        var danger = points[0];
        for (var i = 0; i < Categories; i++)
        {
            points[i] += lexicon.Settings.Base[i];
        }

        var isEmergency = First(points, best, danger) == 0;
        AddPlain(points, best, evidence);
        InOrder(evidence);
        var first = isEmergency ? 0 : Highest(points, best, except: 0);
        var second = Highest(points, best, first);
        CategoryScore[] scores = [new(Order[0], points[0]), new(Order[1], points[1]), new(Order[2], points[2]), new(Order[3], points[3]), new(Order[4], points[4])];
        return new(first < 0 ? null : Order[first], isUnanswered || danger >= lexicon.Settings.Review || isEmergency, evidence, second < 0 ? null : Order[second], scores, axes, version);
    }

    // Something was told and no rule understood a word of it: that is no sign of safety.
    private readonly bool IsUnread => lexicon.Settings.Unread > 0 && hanCount >= lexicon.Settings.Unread;

    // A sign is no smaller for standing further down in a letter.
    private readonly bool IsUnanswered(in Firing firing)
    {
        var targets = lexicon.Rules[firing.Rule].Targets;
        return firing.Left == 100 && targets.Length > 0 && targets[0].Target == 0 && targets[0].Points >= lexicon.Settings.Review;
    }

    /// <summary>Sure danger goes before everything, a mere hint outvotes nothing; between the two the points decide.</summary>
    private readonly int First(ReadOnlySpan<int> points, ReadOnlySpan<int> best, int danger)
    {
        if (danger >= lexicon.Settings.Sure)
        {
            return 0;
        }

        var first = Highest(points, best, -1);
        return first == 0 && danger < lexicon.Settings.Propose && Highest(points, best, 0) is >= 0 and var other ? other : first;
    }

    // Clauses are read in order, so that little is out of place.
    private static void InOrder(List<Evidence> evidence)
    {
        for (var i = 1; i < evidence.Count; i++)
        {
            var moved = evidence[i];
            var to = i;
            for (; to > 0 && evidence[to - 1].Start > moved.Start; to--)
            {
                evidence[to] = evidence[to - 1];
            }

            evidence[to] = moved;
        }
    }

    private readonly void Add(in Firing firing, int number, Span<int> points, Span<int> best, Span<int> strongest, Span<int> against, List<Evidence> evidence)
    {
        var rule = lexicon.Rules[firing.Rule];
        foreach (var (target, worth) in rule.Targets)
        {
            if (firing.IsCompleted && target is > 0 and < Categories)
            {
                continue;
            }

            var whole = worth * firing.Worth / 100;
            var left = whole * firing.Left / 100;
            if (target < Categories)
            {
                strongest[target] = Math.Max(strongest[target], left);
                against[target] += Math.Min(left, 0);
            }

            points[target] += target < Categories ? Math.Max(left, 0) : left;
            if (left > 0 && (best[target] < 0 || Share(best[target], target) < left))
            {
                best[target] = number;
            }

            if (target < Categories)
            {
                evidence.Add(new(rule.Id, firing.Start, firing.End - firing.Start, Order[target], whole));
                if (left != whole)
                {
                    evidence.Add(new(rule.Id, firing.CounterStart, firing.CounterEnd - firing.CounterStart, Order[target], left - whole));
                }
            }
        }
    }

    private readonly int Share(int number, int target)
    {
        ref readonly var firing = ref firings[number];
        foreach (var (other, worth) in lexicon.Rules[firing.Rule].Targets)
        {
            if (other == target)
            {
                return worth * firing.Worth / 100 * firing.Left / 100;
            }
        }

        return 0;
    }

    /// <summary>The category with most points among those that something argues for; the graver one when two are equal.</summary>
    private static int Highest(ReadOnlySpan<int> points, ReadOnlySpan<int> best, int except)
    {
        var highest = -1;
        for (var i = 0; i < Categories; i++)
        {
            if (i != except && best[i] >= 0 && (highest < 0 || points[i] > points[highest]))
            {
                highest = i;
            }
        }

        return highest;
    }

    private readonly List<AxisProposal> Axes(ReadOnlySpan<int> points, ReadOnlySpan<int> best)
    {
        var axes = new List<AxisProposal>();
        for (var from = Categories; from < points.Length;)
        {
            var axis = lexicon.AxisValues[from - Categories].Axis;
            var highest = -1;
            var to = from;
            for (; to < points.Length && string.Equals(lexicon.AxisValues[to - Categories].Axis, axis, StringComparison.Ordinal); to++)
            {
                if (best[to] >= 0 && (highest < 0 || points[to] > points[highest]))
                {
                    highest = to;
                }
            }

            if (highest >= 0)
            {
                ref readonly var firing = ref firings[best[highest]];
                axes.Add(new(axis, lexicon.AxisValues[highest - Categories].Code, lexicon.Rules[firing.Rule].Id, firing.Start, firing.End - firing.Start));
            }

            from = to;
        }

        return axes;
    }
}
