using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Testing.Modelling;

namespace FirstResponder.Sdk.Testing.Tests.Modelling;

/// <summary>An ERP's integration as its tester wires it up: the ERP's own services around the desk, over the ERP's own database. This one is honest; the cheats are made from it.</summary>
internal class PropertyErp : IDeskUnderTest
{
    private CaseDesk desk;

    public PropertyErp(DeskSetting setting)
    {
        Setting = setting;
        desk = CaseDesk.Create(Database, setting.ToOptions());
    }

    protected ErpDatabase Database { get; } = new();

    protected DeskSetting Setting { get; private set; }

    public virtual async Task<DeskAnswer> SendAsync(DeskRequest request, CancellationToken cancellationToken) => DeskAnswer.From(
        request.Commands is [AbsorbMerged { Duplicate: { } duplicate } merge]
            ? await desk.MergeAsync(merge.Key, duplicate.Key, merge.By, merge.Reason, merge.RepresentationConsent, request.ToOptions(), cancellationToken)
            : await desk.SendAsync(request.Commands, request.ToOptions(), cancellationToken));

    public virtual async Task<ShownCase?> ShowAsync(CaseKey key, CancellationToken cancellationToken) =>
        await desk.FindAsync(key, cancellationToken) is { } view ? ShownCase.From(view) : null;

    public virtual async Task<IReadOnlyList<ShownAnnouncement>> DueAsync(CancellationToken cancellationToken)
    {
        var sent = new List<ShownAnnouncement>();
        DueReport report;
        do
        {
            report = await desk.DueAsync(Setting.Company, maxCases: 5, cancellationToken);
            sent.AddRange(report.Announced.Select(ShownAnnouncement.From));
        }
        while (report.MayBeMore);
        return sent;
    }

    public virtual Task<RecordedHistory> ReadAsync(CaseKey key, CancellationToken cancellationToken) => RecordedHistory.ReadAsync(Database, key, cancellationToken);

    public virtual Task RestartAsync(DeskSetting setting, CancellationToken cancellationToken)
    {
        Setting = setting;
        desk = CaseDesk.Create(Database, setting.ToOptions());
        return Task.CompletedTask;
    }

    protected ValueTask<CaseResult> SendToDeskAsync(IReadOnlyList<CaseCommand> commands, CommandOptions options, CancellationToken cancellationToken) => desk.SendAsync(commands, options, cancellationToken);

    protected ValueTask<CaseView?> FindAsync(CaseKey key, CancellationToken cancellationToken) => desk.FindAsync(key, cancellationToken);
}
