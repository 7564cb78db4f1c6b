using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Testing.Scenarios;

// 受理, 分类, 受理告知, 分派 (附件2 第七条, 第八条, 第十条, 第十四条).
public sealed partial class Scenario
{
    /// <summary>受理: an owner asks, and who hears it first answers for it to the end (正文二（一）). Name, telephone, room and content are verified (核实). Begins a case.</summary>
    /// <param name="content">What the owner says; made up.</param>
    /// <param name="channel">How it came in.</param>
    /// <param name="firstResponder">The first responder; null for none, which is refused.</param>
    /// <param name="also">What else the command carries.</param>
    public Scenario Accept(string content = "3栋2单元楼道灯坏了", Channel channel = Channel.Phone, Who? firstResponder = Who.Lead, Action<Accept>? also = null) => When(
        m => With(
            new Accept(m.Cast.Company, m.Cast.Estate, m.Cast.Owner, firstResponder is { } who ? m.Staff(who) : null!, channel, content, firstResponder is { } by ? m.By(by) : m.By(Who.Clerk))
            {
                Place = new Place(m.Cast.Estate, m.Cast.Building, null, PersonalText.Room(m.Cast.Room)),
                Verified = [IntakeField.Name, IntakeField.Phone, IntakeField.Room, IntakeField.Content],
            },
            also),
        content);

    /// <summary>分类: the category (附件2 第八条).</summary>
    /// <param name="category">One of the five.</param>
    /// <param name="by">Who classifies.</param>
    /// <param name="also">What else the command carries.</param>
    public Scenario Classify(Category category, Who by = Who.Lead, Action<Classify>? also = null) =>
        When(m => With(new Classify(m.Key, m.By(by), category), also), category.Code);

    /// <summary>改变分类: another category, with reason, approval and the owner told; no clock starts anew.</summary>
    /// <param name="category">The new one.</param>
    /// <param name="reason">Why; null leaves it out.</param>
    /// <param name="approver">Who approves; null leaves it out.</param>
    /// <param name="ownerTold">Whether the owner was told by telephone.</param>
    /// <param name="by">Who changes it.</param>
    public Scenario Reclassify(Category category, string? reason = "查看后情况不同", Who? approver = Who.ProjectHead, bool ownerTold = true, Who by = Who.Lead) => When(
        m => new Reclassify(m.Key, m.By(by), category, PersonalText.FreeOrNull(reason), approver is { } who ? m.By(who) : null)
        {
            OwnerTold = ownerTold ? new OwnerTold(m.Now, ContactWay.Phone) : null,
        },
        category.Code);

    /// <summary>受理告知: the owner is told process and expected due at intake (附件2 第十四条 当场告知).</summary>
    /// <param name="expectedDue">The due told; the one in force when left out, which some categories lack.</param>
    /// <param name="told">False when it was not possible; then <paramref name="reason"/> is needed.</param>
    /// <param name="reason">Why it was not possible.</param>
    /// <param name="process">The process told; null leaves it out.</param>
    /// <param name="by">Who tells.</param>
    public Scenario InformOwner(string? expectedDue = null, bool told = true, string? reason = null, string? process = "登记、派工、办结、反馈、回访", Who by = Who.Lead) => When(
        m => new InformOwner(m.Key, m.By(by), told)
        {
            Process = PersonalText.FreeOrNull(process),
            ExpectedDue = expectedDue is null ? null : m.Promise(expectedDue),
            Reason = PersonalText.FreeOrNull(reason),
            Way = ContactWay.Phone,
        },
        reason);

    /// <summary>分派: names the handler and what is to be done (附件2 第十条).</summary>
    /// <param name="handler">The handler; null leaves it out.</param>
    /// <param name="requirements">工作要求; null leaves it out.</param>
    /// <param name="by">Who dispatches.</param>
    public Scenario Dispatch(Who? handler = Who.Handler, string? requirements = "更换灯具并测试", Who by = Who.Lead) =>
        When(m => new Dispatch(m.Key, m.By(by), handler is { } who ? m.Staff(who) : null, PersonalText.FreeOrNull(requirements)), requirements);

    /// <summary>线上确认回复: an online request is answered that it was received (附件2 第七条).</summary>
    /// <param name="text">The words.</param>
    /// <param name="by">Who answers; a process may.</param>
    public Scenario AcknowledgeOnline(string text = "已收到，正在安排", Who by = Who.Process) =>
        When(m => new AcknowledgeOnline(m.Key, m.By(by), ContactWay.Online, PersonalText.Free(text)), text);

    private static T With<T>(T command, Action<T>? also)
        where T : CaseCommand
    {
        also?.Invoke(command);
        return command;
    }
}
