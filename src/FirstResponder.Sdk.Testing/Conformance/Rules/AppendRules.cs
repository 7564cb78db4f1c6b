using FirstResponder.Sdk.Storage;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Testing.Conformance.Rules;

/// <summary>A1 to A4: versions, precedence of the command id, conflicts, duplicates.</summary>
internal static class AppendRules
{
    private const string VersionHint = "写入语句的版本条件。 / The version in the predicate of the writing statement; the first event has version 1.";
    private const string CommandHint = "先查命令标识，再比版本。 / The table of command ids is looked up before the version is compared.";

    public static IReadOnlyList<RuleSpec> All { get; } =
    [
        new("A01 versions are contiguous from one", "每案版本从 1 起连续", VersionHint, async run =>
        {
            Expect.Same<AppendOutcome>(new Appended(2), await run.Store.Append(Given.Request(0, "a", "accepted.v1", "classified.v1")).ConfigureAwait(false), "first append");
            Expect.Same<AppendOutcome>(new Appended(3), await run.Store.Append(Given.Request(2, "b", "dispatched.v1")).ConfigureAwait(false), "second append");

            var page = await run.Store.Read(Given.Key).ConfigureAwait(false);
            Expect.Sequence(["accepted.v1", "classified.v1", "dispatched.v1"], page.Types(), "events");
            Expect.Same(3, page.HeadVersion, "head version");
        }),
    ];
}
