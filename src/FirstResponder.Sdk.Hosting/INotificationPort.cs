using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Hosting;

/// <summary>
/// How the ERP tells owners the result of their request (附件2 第十四条 反馈) by a channel of its own: short message, WeChat, app, phone robot.
/// The SDK decides when, sends once, and puts on record what became of it; only what was delivered is feedback (AMB-22).
/// </summary>
/// <remarks>
/// <para>Registering a port is the company's word that results are told in this way in the name of each case's lead (首问责任人): the record names the
/// lead as the actor and the SDK as who typed it. Following up and confirming stay with people.</para>
/// <para>For each contact who hasn't been told: <see cref="ComposeAsync"/>; then the history gets a feedback attempt with the result
/// <see cref="Delivery.Unknown"/> and the reference <c>sending:{notice}</c>; then <see cref="SendAsync"/>; then its result. A crash or a fault after the
/// first record leaves "unknown" standing: the notice is never sent again, but asked for by <see cref="FindAsync"/>. A receipt that comes later goes to
/// <see cref="NotificationReceipts"/>.</para>
/// </remarks>
public interface INotificationPort
{
    /// <summary>
    /// Says what a contact is told of a completed case, and how. Asked again for a receipt that comes later, and then to answer the same. The way must be one that this owner accepts, or
    /// a live one; otherwise nothing is sent.
    /// </summary>
    /// <param name="view">The case, completed in its present round.</param>
    /// <param name="contact">Whom to tell.</param>
    /// <param name="cancellationToken">Cancelled when the host shuts down or the node's lease runs out.</param>
    /// <returns>The words; null when a person tells this contact, and nothing is recorded.</returns>
    ValueTask<ResultWords?> ComposeAsync(CaseView view, CaseContact contact, CancellationToken cancellationToken);

    /// <summary>Sends a notice. It is called once for each notice, whatever happens.</summary>
    /// <param name="notice">The notice; its id is fit for the channel's own protection against doubles.</param>
    /// <param name="cancellationToken">Cancelled when the host shuts down or the node's lease runs out.</param>
    /// <returns>What became of it, as far as the channel can tell by now. To throw says that nobody knows: the event is tried again, which asks by <see cref="FindAsync"/> and sends nothing.</returns>
    ValueTask<NotificationResult> SendAsync(ResultNotice notice, CancellationToken cancellationToken);

    /// <summary>What became of a notice whose sending may have been cut off; <see cref="NotificationResult.Unknown"/> when the channel can't tell.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="cancellationToken">Cancelled when the host shuts down or the node's lease runs out.</param>
    ValueTask<NotificationResult> FindAsync(ResultNotice notice, CancellationToken cancellationToken);
}
