using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Testing.Exploration;

namespace FirstResponder.Sdk.Testing.Tests.Exploration;

/// <summary>Where table and decision disagree, the check says so.</summary>
public class TableCheckTests
{
    private static readonly Case Open = ShortLife.Steps[0];
    private static readonly Case Closed = ShortLife.Steps[^1];

    [Fact]
    public void A_step_without_a_row_is_found() =>
        Assert.Contains("no row", Against(CommandName.Close, Closed, new Decided([], Closed, [])), StringComparison.Ordinal);

    [Fact]
    public void A_result_that_the_row_does_not_name_is_found() =>
        Assert.Contains("led from Classified to Closed", Against(CommandName.Complete, Open, new Decided([], Closed, [])), StringComparison.Ordinal);

    [Fact]
    public void A_note_that_moves_the_status_is_found() =>
        Assert.Contains("led from Classified to Closed", Against(CommandName.ContactOwner, Open, new Decided([], Closed, [])), StringComparison.Ordinal);

    [Fact]
    public void A_refusal_that_nobody_lists_is_found() =>
        Assert.Contains("SURPRISE", Against(CommandName.Complete, Open, new Refused([new Refusal("SURPRISE", "")])), StringComparison.Ordinal);

    [Fact]
    public void A_row_that_has_no_place_is_found() =>
        Assert.Contains("has no place", Against(CommandName.Complete, Open, new NotApplicable(CommandName.Complete, CaseStatus.Classified)), StringComparison.Ordinal);

    [Fact]
    public void Agreement_says_nothing() =>
        Assert.Null(new TableCheck(Regulation.Jiangxi).Against(CommandName.Complete, Open, new Refused([new Refusal("RESULT_REQUIRED", "")])));

    private static string Against(CommandName command, Case before, Decision decision) => new TableCheck(Regulation.Jiangxi).Against(command, before, decision)!;
}
