using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Testing.Exploration;

/// <summary>Compares two cases in one abstract state: every act must be answered alike and lead to one abstract state.</summary>
internal sealed class PairCheck(Stage stage, IReadOnlyList<Act> acts)
{
    /// <summary>The first difference; null when there is none.</summary>
    public string? Against(Node one, Node other, out Act? by)
    {
        for (var i = 0; i < acts.Count; i++)
        {
            by = acts[i];
            if (!acts[i].IsOnce && Answer(one, acts[i]) is var first && Answer(other, acts[i]) is var second && first != second)
            {
                return $"{acts[i].Title} is answered {first} and {second} in one abstract state";
            }
        }

        by = null;
        return null;
    }

    private string Answer(Node node, Act act)
    {
        if (ReferenceEquals(act, Act.Wait))
        {
            return stage.Lens.Read(stage.Wait(node) ?? node).ToString();
        }

        return stage.Decide(node, act, out _, out var lore) switch
        {
            Decided decided when act.Kind == ActKind.Probe => "Decided " + decided.Next.Status,
            Decided decided => "Decided " + stage.Lens.Read(stage.After(node, lore, decided)),
            Refused refused => "Refused " + string.Join(",", refused.Reasons.Select(reason => reason.Code).Distinct().OrderBy(code => code, StringComparer.Ordinal)),
            null => "not offered",
            var decision => decision.GetType().Name,
        };
    }
}
