using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Tests.Stories;
using Xunit.Sdk;

namespace FirstResponder.Sdk.Tests.Cases.GoLive;

/// <summary>What another system had recorded of a story, taken over later.</summary>
internal static class Retold
{
    /// <summary>All of the story that passed.</summary>
    public static Import AsImport(this Story story) => new((Accept)story.Passed[0], story.Passed[1..]);

    /// <summary>Something that happened at a time.</summary>
    public static CaseCommand Of(this Story story, string time, CaseCommand command)
    {
        command.OccurredAt = story.At(time);
        return command;
    }

    public static Decision Imports(this Story story, string now, Import import) => CaseLifecycle.Decide(null, import, story.ContextAt(now));

    public static Case Imported(this Story story, string now, Import import) =>
        story.Imports(now, import) is Decided decided ? decided.Next : throw new XunitException("not imported: " + string.Join("; ", story.Refusals(now, import).Select(r => r.ToString())));

    public static IReadOnlyList<Refusal> Refusals(this Story story, string now, Import import) => (story.Imports(now, import) as Refused)?.Reasons ?? [];

    /// <summary>Place and code of each refusal, as 2:NOT_NOW:Completed.</summary>
    public static IEnumerable<string> Codes(this Story story, string now, Import import) => story.Refusals(now, import).Select(r => $"{r.PastIndex?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "–"} {r.FullCode}");

    public static IEnumerable<string> Lines(this Case current) =>
    [
        .. current.OpenDuties.Select(d => $"{d.Key} {d.Terms.Start} {d.Due} {d.LateFrom}"),
        .. current.EndedDuties.Select(d => $"{d.Key} {d.Terms.Start} {d.Due} {d.LateFrom} {d.End!.Outcome} {d.End.At} {d.End.As}"),
    ];
}
