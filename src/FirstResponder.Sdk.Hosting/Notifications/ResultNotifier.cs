using System.Diagnostics;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Telemetry;
using FirstResponder.Sdk.Regulations;
using Microsoft.Extensions.Logging;

namespace FirstResponder.Sdk.Hosting.Notifications;

/// <summary>Tells the result of each completion to everybody who asked, through the ERP's port.</summary>
internal sealed partial class ResultNotifier(CaseDesk desk, INotificationPort port, ILogger<ResultNotifier> log) : ICaseEventHandler
{
    internal const string HandlerName = "notifications";

    public async ValueTask HandleAsync(CaseEventDelivery delivery, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(delivery.Key, cancellationToken).ConfigureAwait(false) is not { } view)
            return;
        foreach (CaseContact contact in view.Case.Contacts)
        {
            // Told by a person meanwhile, or taken back: the completion's own round and status say so.
            if (view.Status == CaseStatus.Completed && view.Case.Round.Completed?.Version == delivery.Version && !view.Case.Round.ContactsTold.Contains(contact.Id))
                view = await TellAsync(view, contact, delivery.Version, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<CaseView> TellAsync(CaseView view, CaseContact contact, long completion, CancellationToken cancellationToken)
    {
        if (await port.ComposeAsync(view, contact, cancellationToken).ConfigureAwait(false) is not { } words)
            return view;
        var notice = new ResultNotice(view.Key, completion, contact, words);
        CaseResult begun = await ResultRecord.BeginAsync(desk, notice, view.Case.Lead, cancellationToken).ConfigureAwait(false);
        switch (begun.Outcome)
        {
            case CaseOutcome.Done:
                return await RecordAsync(begun.Case, notice, await SendAsync(notice, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            case CaseOutcome.AlreadyDone:
                // An earlier try came so far. Whether it sent is not known here; sending again could tell them twice. If it did, then by the way that it recorded.
                notice = notice with { Words = words.By(begun.Events.OfType<FeedbackAttempted>().First().Way) };
                return await RecordAsync(begun.Case, notice, await port.FindAsync(notice, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            case CaseOutcome.Conflict:
                throw new InvalidOperationException($"通知 {notice} 未发送：{begun.Note} / Notice {notice} was not sent: {begun.Note}");
            default:
                NotSent(notice.Key.Company, notice.Id, begun.ToString());
                return begun.HasCase ? begun.Case : view;
        }
    }

    private async ValueTask<NotificationResult> SendAsync(ResultNotice notice, CancellationToken cancellationToken)
    {
        TagList tags = Instruments.Messaging("send", notice.Words.Way.ToString());
        using Activity? activity = Instruments.Source.StartActivity(FirstResponderTelemetry.SendActivity, ActivityKind.Producer);
        Instruments.Tag(activity, tags);
        activity?.SetTag(FirstResponderTelemetry.CompanyTag, notice.Key.Company);
        activity?.SetTag(FirstResponderTelemetry.MessageIdTag, notice.Id);
        Delivery delivery = Delivery.Unknown;
        try
        {
            NotificationResult result = await port.SendAsync(notice, cancellationToken).ConfigureAwait(false);
            delivery = result.Delivery;
            return result;
        }
        catch (Exception fault)
        {
            Instruments.Finish(activity, fault);
            throw;
        }
        finally
        {
            activity?.SetTag(FirstResponderTelemetry.DeliveryTag, delivery.ToString());
            tags.Add(FirstResponderTelemetry.DeliveryTag, delivery.ToString());
            Instruments.Sent.Add(1, tags);
        }
    }

    private async ValueTask<CaseView> RecordAsync(CaseView view, ResultNotice notice, NotificationResult result)
    {
        if (result.Delivery == Delivery.Unknown)
            return view;
        CaseResult recorded = await ResultRecord.EndAsync(desk, notice, view.Case.Lead, result).ConfigureAwait(false);
        if (recorded.Outcome == CaseOutcome.Conflict)
            throw new InvalidOperationException($"通知 {notice} 的结果未能记录：{recorded.Note} / The result of notice {notice} was not recorded: {recorded.Note}");
        if (!recorded.IsDone)
            NotRecorded(notice.Key.Company, notice.Id, result.Delivery, recorded.ToString());
        return recorded.HasCase ? recorded.Case : view;
    }

    [LoggerMessage(31, LogLevel.Warning, "企业 {Company} 的通知 {NoticeId} 不能作为反馈，未发送：{Why} / Notice {NoticeId} of {Company} could be no feedback and was not sent: {Why}")]
    private partial void NotSent(string company, string noticeId, string why);

    [LoggerMessage(32, LogLevel.Warning, "企业 {Company} 的通知 {NoticeId} 已有结果 {Delivery}，但未能记入案件：{Why} / Notice {NoticeId} of {Company} ended as {Delivery}, which the case no longer takes: {Why}")]
    private partial void NotRecorded(string company, string noticeId, Delivery delivery, string why);
}
