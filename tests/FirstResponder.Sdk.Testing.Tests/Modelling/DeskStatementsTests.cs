using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Modelling;
using FirstResponder.Sdk.Testing.Tests.Judging;
using FirstResponder.Sdk.Testing.Tests.Modelling.Cheats;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

public sealed class DeskStatementsTests
{
    private static readonly Lazy<Task<LivedDesk>> Honest = new(() => LivedDesk.LiveAsync(setting => new PropertyErp(setting)));

    private static readonly Dictionary<string, (DeskStatement Statement, string Finding, Func<DeskSetting, IDeskUnderTest> Open)> Cheats = new()
    {
        [nameof(ClosesByForce)] = (DeskStatements.ClosedOnlyWhenSatisfied, "CLOSED_", s => new ClosesByForce(s)),
        [nameof(ClosesOnSilence)] = (DeskStatements.ClosedOnlyWhenSatisfied, "never closed on record", s => new ClosesOnSilence(s)),
        [nameof(SwallowsTheNeighbour)] = (DeskStatements.ClosedOnlyWhenSatisfied, "MERGED_BOTH_WAYS", s => new SwallowsTheNeighbour(s)),
        [nameof(LendsAName)] = (DeskStatements.FollowedUpByPeople, "a machine's follow-up or confirmation was accepted", s => new LendsAName(s)),
        [nameof(RecordsTheRobot)] = (DeskStatements.FollowedUpByPeople, "FOLLOW_UP_BY_A_HUMAN", s => new RecordsTheRobot(s)),
        [nameof(DoublesRetries)] = (DeskStatements.RepeatingChangesNothing, "the record changed", s => new DoublesRetries(s)),
        [nameof(NotesRefusals)] = (DeskStatements.RepeatingChangesNothing, "the record changed", s => new NotesRefusals(s)),
        [nameof(ForgetsDuties)] = (DeskStatements.OpenCasesHaveDuties, "without any duty", s => new ForgetsDuties(s)),
        [nameof(PushesDues)] = (DeskStatements.OpenCasesHaveDuties, "DUES_AS_THE_NOTICE_SAYS", s => new PushesDues(s)),
        [nameof(ForgetsReminders)] = (DeskStatements.RemindedExactlyOnce, "yet never sent", s => new ForgetsReminders(s)),
        [nameof(RemindsAgain)] = (DeskStatements.RemindedExactlyOnce, "announced twice", s => new RemindsAgain(s)),
        [nameof(SkipsTheFlood)] = (DeskStatements.RemindedExactlyOnce, "still not announced", s => new SkipsTheFlood(s)),
        [nameof(RewritesHistory)] = (DeskStatements.ChainsVerify, "is another one later", s => new RewritesHistory(s)),
        [nameof(CutsOffComplaints)] = (DeskStatements.ChainsVerify, "is another one later", s => new CutsOffComplaints(s)),
        [nameof(RewritesUnsealed)] = (DeskStatements.ChainsVerify, "is another one later", s => new RewritesUnsealed(s)),
        [nameof(KeepsNoSeals)] = (DeskStatements.ChainsVerify, "CHAIN_WHOLE", s => new KeepsNoSeals(s)),
        [nameof(StaleBoard)] = (DeskStatements.ShownAsRecorded, "shown", s => new StaleBoard(s)),
        [nameof(SwallowsCommands)] = (DeskStatements.ShownAsRecorded, "acknowledged, yet not on record", s => new SwallowsCommands(s)),
        [nameof(HidesRefusals)] = (DeskStatements.ShownAsRecorded, "acknowledged, yet not on record", s => new HidesRefusals(s)),
        [nameof(WorksOn)] = (DeskStatements.NothingAfterClosing, "NOTHING_AFTER_THE_END", s => new WorksOn(s)),
        [nameof(ReopensOnTheBoard)] = (DeskStatements.NothingAfterClosing, "yet shown as", s => new ReopensOnTheBoard(s)),
        [nameof(ReplacesTheFirstResponder)] = (DeskStatements.FirstResponderKept, "on record it is", s => new ReplacesTheFirstResponder(s)),
        [nameof(ForgetsTheFirstResponder)] = (DeskStatements.FirstResponderKept, "is shown as", s => new ForgetsTheFirstResponder(s)),
        [nameof(BeginsNewMattersLater)] = (DeskStatements.FirstResponderKept, "BEGUN_AS_ITS_PARENT_SAYS", s => new BeginsNewMattersLater(s)),
        [nameof(PrettyLedger)] = (DeskStatements.LedgerAsRecorded, "FollowUp", s => new PrettyLedger(s)),
    };

    public static TheoryData<string> Ids => [.. DeskStatements.All.Select(s => s.Id)];

    public static TheoryData<string> CheatNames => [.. Cheats.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Statement_holds_for_an_honest_ERP(string id) => (await Honest.Value).Prove(DeskStatements.All.Single(s => s.Id == id));

    [Theory]
    [MemberData(nameof(CheatNames))]
    public async Task Statement_catches_a_cheat(string name)
    {
        var (statement, finding, open) = Cheats[name];

        // No longer than a tester waits who says nothing of it.
        for (var seed = 1; seed <= LivedDesk.Lives; seed++)
        {
            var lived = await LivedDesk.LiveAsync(open, new DeskModelOptions { Lives = 1, Seed = seed });
            if (lived.Findings(statement).Any(found => found.Contains(finding, StringComparison.Ordinal)))
            {
                Assert.Throws<DeskFaultException>(() => lived.Prove(statement));
                return;
            }
        }

        Assert.Fail($"{name} lived {LivedDesk.Lives} lives, and {statement.Id} never found “{finding}”.");
    }

    [Fact]
    public void Every_statement_has_a_cheat() => Assert.Equal(DeskStatements.All.Select(s => s.Id).Order(), Cheats.Values.Select(c => c.Statement.Id).Distinct().Order());

    [Theory]
    [InlineData(nameof(ExportsNoSeals), "CHAINS_VERIFY", "CHAIN_WHOLE: 导出中没有链式摘要。")]
    [InlineData(nameof(ExportsOneCaseUnsealed), "CHAINS_VERIFY", "CHAIN_WHOLE: 导出中没有链式摘要。")]
    [InlineData(nameof(ForgetsWhoCalled), "FOLLOWED_UP_BY_PEOPLE", "FOLLOW_UP_BY_A_HUMAN: 有回访没有记录回访人。")]
    public async Task Statement_is_not_proved_on_what_an_ERP_keeps_back(string name, string statement, string lacking)
    {
        IDeskUnderTest Open(DeskSetting setting) => name switch
        {
            nameof(ExportsNoSeals) => new ExportsNoSeals(setting),
            nameof(ExportsOneCaseUnsealed) => new ExportsOneCaseUnsealed(setting),
            _ => new ForgetsWhoCalled(setting),
        };
        var lived = await LivedDesk.LiveAsync(Open, new DeskModelOptions { Lives = 2 });

        Assert.Contains(lived.Findings(DeskStatements.All.Single(s => s.Id == statement)), found => found.Contains("not judged: " + lacking, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statement_is_not_proved_where_no_case_could_be_judged()
    {
        var elsewhere = Regulation.Load(Packs.Text().Replace("\"cn-jiangxi-2026-7\"", "\"cn-elsewhere-2026-1\"", StringComparison.Ordinal));
        var lived = await LivedDesk.LiveAsync(setting => new PropertyErp(setting), new DeskModelOptions { Lives = 2, Regulation = elsewhere });

        Assert.Contains(lived.Findings(DeskStatements.ClosedOnlyWhenSatisfied), found => found.Contains("CLOSED_CONFIRMED", StringComparison.Ordinal));
        Assert.Contains(lived.Findings(DeskStatements.OpenCasesHaveDuties), found => found.Contains("DUES_AS_THE_NOTICE_SAYS", StringComparison.Ordinal));
        Assert.Empty(lived.Findings(DeskStatements.NothingAfterClosing));
    }

    [Fact]
    public async Task Statement_is_not_proved_where_nothing_was_seen()
    {
        var lived = await LivedDesk.LiveAsync(setting => new RefusesEverything(setting), new DeskModelOptions { Lives = 1 });

        Assert.All(DeskStatements.All, statement => Assert.Contains(lived.Findings(statement), found => found.Contains("nothing was seen", StringComparison.Ordinal)));
    }
}
