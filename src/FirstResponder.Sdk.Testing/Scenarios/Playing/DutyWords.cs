using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Scenarios;

/// <summary>Duties in words: what an event ended and began, dues in local time.</summary>
internal static class DutyWords
{
    public static string Of(CaseEvent happened, DateTimeZone zone)
    {
        var text = new StringBuilder();
        foreach (var ended in happened.Ended)
        {
            text.Append(text.Length == 0 ? "" : "；").Append("了结 −").Append(RuleOf(ended.Key)).Append(' ').Append(Of(ended.Outcome, ended.As));
        }

        foreach (var opened in happened.Opened)
        {
            text.Append(text.Length == 0 ? "" : "；").Append("起算 +").Append(opened.Rule).Append(' ').Append(opened.Name).Append(' ').Append(Due(opened.Due, opened.LateFrom, opened.AlertAt, zone));
        }

        return text.ToString();
    }

    public static string Announced(DutyFellDue happened) => $"{RuleOf(happened.Duty)} {(happened.Threshold ? "过内控阈值 past its threshold" : "到期 overdue")}";

    public static string RuleOf(string key)
    {
        var end = key.IndexOfAny(['#', '@']);
        return end < 0 ? key : key.Substring(0, end);
    }

    public static string Of(DutyOutcome outcome, string? label) => outcome switch
    {
        DutyOutcome.Met => "按时 met",
        DutyOutcome.Late => "逾期后完成 late",
        DutyOutcome.NotRequired => "不再需要 not required",
        DutyOutcome.Superseded => "被替代 superseded",
        DutyOutcome.Missed => "逾期未完成 missed",
        _ => outcome.ToString(),
    } + (label is null ? "" : $"（{label}）");

    /// <summary>2026-04-28 09:30, 2026-05-13 24:00, or 立即 with the internal threshold.</summary>
    public static string Due(Instant? due, Instant? lateFrom, Instant? alertAt, DateTimeZone zone)
    {
        if (due is not { } at)
        {
            return "立即" + (alertAt is { } alert ? $"（{LocalTime.Of(alert, zone)} 提醒）" : "");
        }

        var local = at.InZone(zone).LocalDateTime;
        return at == lateFrom ? NodaTime.Text.LocalDatePattern.Iso.Format(local.Date.PlusDays(-1)) + " 24:00" : LocalTime.Of(local);
    }

    public static string Traits(Duty duty) =>
        duty.Terms.Rule + (duty.Terms.IsHandling ? " 办理时限" : "") + (duty.Terms.IsExtendable ? " 可延期" : "") + (duty.Terms.AcrossRounds ? " 跨轮次" : "");

    public static string Of(Role role) => role switch
    {
        Role.Lead => "首问责任人 Lead",
        Role.Handler => "处置责任人 Handler",
        Role.LedgerKeeper => "台账专人 LedgerKeeper",
        _ => role.ToString(),
    };
}
