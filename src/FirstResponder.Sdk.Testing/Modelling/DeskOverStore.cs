using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Judging;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>The SDK's own desk (受理台) over a store, with nothing wrapped around it: what an adapter's author tests, and what an ERP's own integration may begin with.</summary>
public sealed class DeskOverStore : IDeskUnderTest, IDisposable
{
    private readonly Func<ICaseStore>? open;
    private readonly string company;

    /// <summary>A desk over a store that outlives restarts, such as the one in memory.</summary>
    /// <param name="setting">What the desk is started with.</param>
    /// <param name="store">The store, without cases. It is the caller's to dispose of.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeskOverStore(DeskSetting setting, ICaseStore store)
    {
        company = (setting ?? throw new ArgumentNullException(nameof(setting))).Company;
        Store = store ?? throw new ArgumentNullException(nameof(store));
        Desk = CaseDesk.Create(Store, setting.ToOptions());
    }

    /// <summary>A desk over a store that a restart closes and opens again.</summary>
    /// <param name="setting">What the desk is started with.</param>
    /// <param name="open">Opens the store on its database; what it opened is disposed of here.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DeskOverStore(DeskSetting setting, Func<ICaseStore> open)
        : this(setting, (open ?? throw new ArgumentNullException(nameof(open)))()) => this.open = open;

    /// <summary>The desk.</summary>
    public CaseDesk Desk { get; private set; }

    /// <summary>The store.</summary>
    public ICaseStore Store { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        return DeskAnswer.From(await Desk.SendAsync(request.Commands, request.ToOptions(), cancellationToken).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken) =>
        await Desk.FindAsync(key, cancellationToken).ConfigureAwait(false) is { } view ? ShownCase.From(view) : null;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A case could not be attended to; the first fault is inside.</exception>
    public async Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken)
    {
        var announced = new List<ShownAnnouncement>();
        DueReport report;
        do
        {
            report = await Desk.DueAsync(company, cancellationToken: cancellationToken).ConfigureAwait(false);
            announced.AddRange(report.Announced.Select(ShownAnnouncement.From));
            if (report.Failed.Count > 0)
            {
                throw new InvalidOperationException($"到期任务未能处理 {report.Failed[0].Case}。 / The reminder job could not attend to {report.Failed[0].Case}.", report.Failed[0].Fault);
            }
        }
        while (report.MayBeMore);
        return announced;
    }

    /// <inheritdoc/>
    public Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken) => RecordedHistory.ReadAsync(Store, key, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is null.</exception>
    public Task RestartAsync(DeskSetting setting, CancellationToken cancellationToken)
    {
        _ = setting ?? throw new ArgumentNullException(nameof(setting));
        if (open is not null)
        {
            Dispose();
            Store = open();
        }

        Desk = CaseDesk.Create(Store, setting.ToOptions());
        return Task.CompletedTask;
    }

    /// <summary>Closes a store that was opened here.</summary>
    public void Dispose()
    {
        if (open is not null)
        {
            (Store as IDisposable)?.Dispose();
        }
    }
}
