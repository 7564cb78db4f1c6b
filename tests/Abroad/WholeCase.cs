using FirstResponder.Sdk;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Classification;
using FirstResponder.Sdk.Ledgers;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace Abroad;

/// <summary>The beginning of a case through the desk, what its people read of it, and the hash that stands for every byte stored.</summary>
internal static class WholeCase
{
    private static readonly Staff LeadLi = new("LI-01", "李四", "客服专员", StaffKind.CustomerService);
    private static readonly Actor Lead = Actor.Of(LeadLi);

    public static async Task<IReadOnlyList<string>> AnswersAsync()
    {
        var clock = new Clock(Instant.FromUtc(2026, 4, 30, 8, 20));
        var store = new InMemoryCaseStore();
        var desk = CaseDesk.Create(store, new CaseDeskOptions { Regulation = Regulation.Jiangxi, Clock = clock });
        var owner = new Complainant("I-1", PersonalText.Name("陈小明"), [PersonalText.Phone("13912341234")], Relation.Complainant, [ContactWay.WeChat]);
        var accept = new Accept("安居物业", "INITIAL", owner, LeadLi, Channel.Phone, "外墙渗水，3栋2单元，请尽快处理") { CaseId = "CASE-I" };

        var lines = new List<string>();
        var key = Told(lines, await desk.AcceptAsync(accept, Id(1))).Key;
        Told(lines, await desk.CloseAsync(new Close(key, Lead), Id(2)));
        clock.Now += Duration.FromMinutes(5);
        var view = Told(lines, await desk.SendAsync(new Classify(key, Lead, Category.Complex), Id(3)));
        lines.Add(view.IntakeNotice);
        lines.AddRange(view.OpenDuties.Select(duty => $"{duty} {duty.RemainingText}"));
        lines.AddRange(view.NextSteps(Lead).Select(static step => step.Command + ": " + string.Join(" ", step.WhyNot)));
        lines.AddRange(Annex1Row.From(view.Case, view.Regulation, view.Estate, LedgerText.Masked).Cells);
        clock.Now += Duration.FromDays(20);
        lines.AddRange((await desk.DueAsync()).Announced.Select(static due => due.Text));
        var row = (await store.FindAsync(key, default))!;
        lines.Add(string.Join(" ", row.Status, row.Category, row.NextDueAt, row.NextAttentionAt, row.OldestCalendarVersion));
        lines.Add((await desk.VerifyAsync(key))!.Value.ToString());
        return lines;
    }

    private static CommandOptions Id(int number) => new() { CommandId = "I-" + number };

    private static CaseView Told(List<string> lines, CaseResult result)
    {
        lines.Add(result.ToString());
        return result.Case;
    }
}
