using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>
/// An ERP's integration as its tester reaches it: what people send, what the ERP then shows, what its reminder job (到期提示) says, what its database holds.
/// Written once, over the ERP's own service layer; <see cref="DeskOverStore"/> is the one for a desk that nothing is wrapped around.
/// </summary>
/// <remarks>Cancelling is the model's affair. Exceptions may pass through: one that the desk itself would throw is expected, any other is reported.</remarks>
public interface IDeskUnderTest
{
    /// <summary>Sends one contact's commands on one case, as the ERP does when somebody presses the button: under the given command id, and that very id again when the model tries again.</summary>
    /// <param name="request">The commands, their id, and the version that the user saw.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What the ERP answers its user.</returns>
    Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken);

    /// <summary>The case as the ERP shows it at present: its board, its form, its ledger (台账).</summary>
    /// <param name="key">The case.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>What is shown; null when the ERP knows no such case.</returns>
    Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken);

    /// <summary>Runs the ERP's reminder job until nothing more is to be announced.</summary>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The reminders that went out in this run.</returns>
    Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken);

    /// <summary>The recorded history of a case (一事一卷), straight from where it is kept: <see cref="RecordedHistory.ReadAsync"/> for a store.</summary>
    /// <param name="key">The case.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The history with its seals; without events when there is no such case.</returns>
    Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken);

    /// <summary>Stops the ERP and starts it again over the same database: whatever it kept in memory is lost.</summary>
    /// <param name="setting">What it is started with now; the calendar may be a newer one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task RestartAsync(DeskSetting setting, CancellationToken cancellationToken);
}
