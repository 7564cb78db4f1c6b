using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Tests.Architecture;

namespace FirstResponder.Sdk.Testing.Tests.Judging;

/// <summary>The judge shares no code with what it judges: a fault there can't hide itself here.</summary>
public class JudgeArchitectureTests
{
    private const string Judge = "FirstResponder.Sdk.Testing.Judging";

    // Words of the vocabulary and values that only carry data.
    private static readonly HashSet<string> Allowed =
    [
        "FirstResponder.Sdk.Cases.ActorKind", "FirstResponder.Sdk.Cases.CaseKey", "FirstResponder.Sdk.Cases.DutyOutcome", "FirstResponder.Sdk.Cases.EstatePerson", "FirstResponder.Sdk.Cases.Staff",
        "FirstResponder.Sdk.Regulations.CaseFact", "FirstResponder.Sdk.Regulations.Role",
        "FirstResponder.Sdk.Storage.ChainHash", "FirstResponder.Sdk.Storage.EventRecord", "FirstResponder.Sdk.Storage.EventPage", "FirstResponder.Sdk.Storage.ICaseStore",
        "FirstResponder.Sdk.Storage.ICaseFeed", "FirstResponder.Sdk.Storage.FeedPage", "FirstResponder.Sdk.Storage.FeedEntry", "FirstResponder.Sdk.Storage.FeedPosition",
    ];

    // The table of facts about single days; nothing that counts them.
    private static readonly HashSet<string> AllowedOfTheCalendar = ["get_China", "get_Version", "get_IsStatutory", "IsWorkingDay", "IsPublished"];

    [Fact]
    public void The_judge_uses_no_deciding_folding_duty_or_calendar_code()
    {
        var references = ReferenceReader.Read(typeof(HistoryJudge).Assembly).Where(r => r.FromType.StartsWith(Judge, StringComparison.Ordinal)).ToList();
        Assert.Contains(references, r => r.ToType == "FirstResponder.Sdk.Time.WorkingDayCalendar" && r.Member == "IsWorkingDay");
        Assert.Contains(references, r => r.ToType == "FirstResponder.Sdk.Storage.ICaseStore" && r.Member == "ReadAsync");
        Expect.None(references.Select(Fault).OfType<string>());
    }

    [Theory]
    [InlineData("FirstResponder.Sdk.Cases.CaseLifecycle", "Decide")]
    [InlineData("FirstResponder.Sdk.Cases.CaseLifecycle", "Apply")]
    [InlineData("FirstResponder.Sdk.Cases.LifecycleTable", "get_Rows")]
    [InlineData("FirstResponder.Sdk.Cases.Case", null)]
    [InlineData("FirstResponder.Sdk.Cases.Duty", "IsLateAt")]
    [InlineData("FirstResponder.Sdk.Cases.Actor", null)]
    [InlineData("FirstResponder.Sdk.Regulations.Regulation", "get_Duties")]
    [InlineData("FirstResponder.Sdk.Storage.HashChain", "Verify")]
    [InlineData("FirstResponder.Sdk.Storage.CaseEventSerializer", "Deserialize")]
    [InlineData("FirstResponder.Sdk.Time.TimeLimit", "DeadlineFrom")]
    [InlineData("FirstResponder.Sdk.Time.PromisedTime", "ToDeadline")]
    [InlineData("FirstResponder.Sdk.Time.WorkingDayCalendar", "AddWorkingDays")]
    [InlineData("FirstResponder.Sdk.Ledgers.Annex1Row", "From")]
    [InlineData("FirstResponder.Sdk.CaseDesk", "SendAsync")]
    public void A_forbidden_use_is_named(string type, string? member) => Assert.NotNull(Fault(new Reference(Judge + ".HistoryJudge", false, type, member)));

    private static string? Fault(Reference reference)
    {
        if (!reference.ToType.StartsWith("FirstResponder.Sdk.", StringComparison.Ordinal) || reference.ToType.StartsWith(Judge, StringComparison.Ordinal))
        {
            return null;
        }

        var isAllowed = Allowed.Contains(reference.ToType)
            || (reference.ToType == "FirstResponder.Sdk.Time.WorkingDayCalendar" && (reference.Member is null || AllowedOfTheCalendar.Contains(reference.Member)));
        return isAllowed ? null : $"{reference}: the judge may not share code with what it judges";
    }
}
