using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using QuickStart.Requests;
using QuickStart.Scripts;
using QuickStart.Showing;

namespace FirstResponder.Sdk.Tests.Samples;

public class QuickStartScriptTests
{
    [Fact]
    public async Task An_act_that_should_pass_and_is_refused_names_itself()
    {
        var failed = await Assert.ThrowsAsync<ScriptFailedException>(() => PlayAsync(s => s.At("+1m", new Close(s.Key, s.Lead))));
        Assert.Contains("01#02 Close", failed.Message, StringComparison.Ordinal);
        Assert.Contains("NOT_COMPLETED", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_that_should_be_refused_and_passes_names_itself()
    {
        var failed = await Assert.ThrowsAsync<ScriptFailedException>(() => PlayAsync(s => s.Refused("+1m", new SyncProgress(s.Key, s.Lead, Cast.Text("好")), "ACTOR_NOT_ALLOWED", "NOT_COMPLETED")));
        Assert.Contains("01#02 SyncProgress", failed.Message, StringComparison.Ordinal);
        Assert.Contains("应被拒绝 ACTOR_NOT_ALLOWED, NOT_COMPLETED", failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+1h30m", 2026, 4, 28, 9, 35)]
    [InlineData("D+1 10:00", 2026, 4, 29, 10, 0)]
    [InlineData("05-12 15:00", 2026, 5, 12, 15, 0)]
    public void Time_is_read_in_its_three_forms(string written, int year, int month, int day, int hour, int minute) =>
        Assert.Equal(new NodaTime.LocalDateTime(year, month, day, hour, minute), new Script(RequestFile.Read()[0]).Time(written).InZone(Cast.Estate.Zone).LocalDateTime);

    [Theory]
    [InlineData("办结，反馈", 4, "办|结，|反馈")]
    [InlineData("办结 2026-05-13", 12, "办结|2026-05-13")]
    [InlineData("短", 10, "短")]
    public void Lines_break_where_a_reader_expects_it(string whole, int cells, string lines) => Assert.Equal(lines.Split('|'), Wrapping.Lines(whole, cells));

    private static async Task PlayAsync(Action<Script> write)
    {
        var script = new Script(RequestFile.Read()[0]);
        Intake.Accept(script);
        write(script);
        var clock = new QuickStart.Scripts.ScriptedClock();
        var desk = CaseDesk.Create(new InMemoryCaseStore(), new CaseDeskOptions { Regulation = Regulation.Jiangxi, Estates = new EstateList(Cast.Estate), Clock = clock });
        await new Scheduler(desk, clock, script.Acts).PlayUntilAsync(script.Time("+1h"), () => Task.CompletedTask);
    }
}
