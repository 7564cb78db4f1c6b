using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using NodaTime;

namespace QuickStart.Scripts;

/// <summary>Something that somebody does, or tries to do, to a case at a time.</summary>
/// <param name="At">When.</param>
/// <param name="Key">The case.</param>
/// <param name="Commands">What; several when one contact carries several acts.</param>
/// <param name="Refusals">The codes with which it must be refused; empty when it must go through.</param>
internal sealed record Act(Instant At, CaseKey Key, IReadOnlyList<CaseCommand> Commands, IReadOnlyList<string> Refusals)
{
    /// <summary>For a merge: the case that joins <see cref="Key"/>.</summary>
    public CaseKey? Duplicate { get; init; }

    /// <summary>The command's id: the same id is carried out once, however often it is sent.</summary>
    public required string CommandId { get; init; }

    public ValueTask<CaseResult> PlayAsync(CaseDesk desk)
    {
        var options = new CommandOptions { CommandId = CommandId };
        return Duplicate is { } duplicate
            ? desk.MergeAsync(Key, duplicate, Actor.Of(Cast.Desk), Cast.Text("同一处漏水，电话与 12345 重复反映"), options: options)
            : desk.SendAsync(Commands, options);
    }
}
