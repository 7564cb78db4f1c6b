using System.Globalization;
using NodaTime;

namespace FirstResponder.Sdk.Regulations;

/// <summary>The canonical form of overlays. It is written from the model, so that an overlay built in code and the same one read from JSON have one hash.</summary>
internal static class OverlayText
{
    public static string HashOf(string packHash, IReadOnlyList<Overlay> overlays)
    {
        var text = new CanonicalText().Raw(packHash);
        foreach (var overlay in overlays)
        {
            Write(text, overlay);
        }

        return text.Hash();
    }

    private static void Write(CanonicalText text, Overlay overlay)
    {
        text.Raw("\noverlay").String(overlay.Id).Raw(Number(overlay.Version)).Raw(overlay.Layer.ToString()).String(overlay.Basis);
        foreach (var set in overlay.Set.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            text.Raw("\nset").String(set.Key).String(set.Value.Written);
        }

        foreach (var alert in overlay.AlertAfter.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            text.Raw("\nalert").String(alert.Key).Raw(Number(alert.Value));
        }

        foreach (var warn in overlay.WarnAt.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            text.Raw("\nwarn").String(warn.Key).Raw(string.Join(",", warn.Value.Select(Number)));
        }

        foreach (var rule in overlay.Add)
        {
            Write(text, rule);
        }
    }

    private static void Write(CanonicalText text, DutyRule rule)
    {
        text.Raw("\nadd").String(rule.Id).String(rule.Name).String(rule.Limit.Written).Raw(rule.Layer.ToString()).String(rule.Clause).String(rule.Quote).String(rule.Basis ?? "");
        text.Raw(rule.Owner.ToString()).Raw(rule.Scope.ToString()).String(rule.Per ?? "").Raw(rule.AlertAfter is { } alert ? Number(alert) : "-");
        foreach (var flag in (bool[])[rule.StartsAtAcceptance, rule.IsHandling, rule.IsExtendable, rule.LooksBack, rule.AcrossRounds, rule.IsNotBefore, rule.IsFallback])
        {
            text.Raw(flag ? "1" : "0");
        }

        Write(text, "on", rule.On);
        foreach (var all in rule.Met)
        {
            Write(text, "met", all);
        }

        Write(text, "void", rule.Void);
        Write(text, "replaced", rule.Replaced);
    }

    private static void Write(CanonicalText text, string part, IReadOnlyList<FactPattern> patterns)
    {
        text.Raw("\n ").Raw(part);
        foreach (var pattern in patterns)
        {
            Write(text, pattern);
        }
    }

    private static void Write(CanonicalText text, FactPattern pattern)
    {
        text.Raw("{").Raw(string.Join(",", pattern.Facts)).Raw(pattern.For is null ? "" : " for " + string.Join(",", pattern.For)).Raw(pattern.In is null ? "" : " in " + string.Join(",", pattern.In));
        foreach (var test in pattern.Where)
        {
            text.Raw(test.IsNegated ? " not " : " where ").String(test.Field).Raw(test.Words is null ? "null" : "");
            foreach (var word in test.Words ?? [])
            {
                text.String(word);
            }
        }

        text.Raw(Number(pattern.Count)).String(pattern.As ?? "").String(pattern.UnlessOpen ?? "").String(pattern.Every ?? "").Raw(pattern.Date is { } date ? date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "");
        if (pattern.UnlessFact is { } unless)
        {
            Write(text, unless);
        }

        text.Raw("}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(Duration duration) => duration.BclCompatibleTicks.ToString(CultureInfo.InvariantCulture);
}
