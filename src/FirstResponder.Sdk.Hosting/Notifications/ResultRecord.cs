using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Hosting.Notifications;

/// <summary>Puts notices on record by the ordinary command, each step under an id of its own, so that no step is recorded twice.</summary>
internal static class ResultRecord
{
    private static readonly Actor Sender = Actor.OfSystem("notifications");

    /// <summary>States, before anything is sent, that a notice is being sent and that nobody knows what becomes of it. What the rules refuse is refused here, and nothing is sent.</summary>
    internal static ValueTask<CaseResult> BeginAsync(CaseDesk desk, ResultNotice notice, Staff lead, CancellationToken cancellationToken) =>
        SendAsync(desk, notice, lead, Delivery.Unknown, notice.SendingRef, "notice:" + notice.Suffix, cancellationToken);

    /// <summary>States what became of it. Written although the host shuts down: it is known now and could only be guessed later.</summary>
    internal static ValueTask<CaseResult> EndAsync(CaseDesk desk, ResultNotice notice, Staff lead, NotificationResult result) =>
        SendAsync(desk, notice, lead, result.Delivery, result.Evidence, $"notice:{notice.Suffix}:{result.Delivery}", CancellationToken.None);

    private static ValueTask<CaseResult> SendAsync(CaseDesk desk, ResultNotice notice, Staff lead, Delivery delivery, string? evidence, string commandId, CancellationToken cancellationToken)
    {
        // 第十四条 gives the feedback to the lead (首问责任人); who typed it is no person, and the record says so.
        var command = new GiveResultFeedback(notice.Key, Actor.Of(lead), notice.Words.Way, notice.Words.Content)
        {
            RecordedBy = Sender,
            Facts = notice.Words.Facts,
            Measures = notice.Words.Measures,
            Progress = notice.Words.Progress,
            Delivery = delivery,
            Evidence = evidence,
            Contacts = [notice.Contact.Id],
        };
        return desk.SendAsync(command, new CommandOptions { CommandId = commandId }, cancellationToken);
    }
}
