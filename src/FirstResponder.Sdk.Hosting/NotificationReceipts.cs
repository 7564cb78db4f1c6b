using System.Globalization;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Notifications;

namespace FirstResponder.Sdk.Hosting;

/// <summary>Takes receipts that channels give later, such as a short message's status report, and puts them on record. From the container, one for each scope.</summary>
public sealed class NotificationReceipts
{
    private readonly CaseDesk desk;
    private readonly INotificationPort port;

    /// <summary>Receipts of notices that went through <paramref name="port"/>.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="port">The port, which is asked for the words again.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public NotificationReceipts(CaseDesk desk, INotificationPort port)
    {
        this.desk = desk ?? throw new ArgumentNullException(nameof(desk));
        this.port = port ?? throw new ArgumentNullException(nameof(port));
    }

    /// <summary>Records what became of a notice. The same receipt again changes nothing; <see cref="NotificationResult.Unknown"/> says nothing new and is not recorded.</summary>
    /// <param name="company">The company.</param>
    /// <param name="noticeId">The notice's id (<see cref="ResultNotice.Id"/>), as the channel gives it back.</param>
    /// <param name="result">What became of it.</param>
    /// <param name="cancellationToken">Ends the reading; what is being recorded is recorded.</param>
    /// <returns>What the case made of it: a delivery is refused or has no place any more once the case has moved on. Null for unknown, and when the port has no words for this contact any more.</returns>
    /// <exception cref="ArgumentException">No such notice was sent: the id is broken, the case doesn't exist, or its history knows nothing of it.</exception>
    /// <exception cref="CommandOutcomeUnknownException">The store failed; the same call again is safe.</exception>
    public async ValueTask<CaseResult?> RecordAsync(string company, string noticeId, NotificationResult result, CancellationToken cancellationToken = default)
    {
        _ = result ?? throw new ArgumentNullException(nameof(result));
        string[] parts = (noticeId ?? throw new ArgumentNullException(nameof(noticeId))).Split(':');
        if (parts.Length < 3 || !long.TryParse(parts[^2], NumberStyles.None, CultureInfo.InvariantCulture, out long completion))
            throw NoSuchNotice(noticeId);
        CaseView view = await desk.FindAsync(new CaseKey(company, string.Join(':', parts[..^2])), cancellationToken).ConfigureAwait(false) ?? throw NoSuchNotice(noticeId);
        FeedbackAttempted sent = view.Case.History.OfType<FeedbackAttempted>().FirstOrDefault(e => e.Ref == "sending:" + noticeId) ?? throw NoSuchNotice(noticeId);
        CaseContact? contact = view.Case.Contacts.FirstOrDefault(c => c.Id == parts[^1]);
        if (result.Delivery == Delivery.Unknown || contact is null || await port.ComposeAsync(view, contact, cancellationToken).ConfigureAwait(false) is not { } words)
            return null;
        return await ResultRecord.EndAsync(desk, new ResultNotice(view.Key, completion, contact, words.By(sent.Way)), view.Case.Lead, result).ConfigureAwait(false);
    }

    private static ArgumentException NoSuchNotice(string noticeId) => new($"没有发送过通知 {noticeId}。 / No notice {noticeId} was sent.", nameof(noticeId));
}
