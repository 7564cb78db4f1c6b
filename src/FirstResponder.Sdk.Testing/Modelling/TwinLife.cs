using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Testing.Clocks;
using FirstResponder.Sdk.Testing.Judging;
using FirstResponder.Sdk.Time;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Modelling;

/// <summary>One life lived twice at the same time by the same clock: by the SDK alone, in memory, and by the ERP under test.</summary>
internal sealed class TwinLife : IDisposable
{
    private readonly ScriptedClock clock = new(Instant.FromUtc(2026, 4, 20, 0, 0));
    private readonly DeskOverStore reference;
    private readonly Dictionary<CaseKey, CaseView> views = [];
    private readonly List<CaseKey> keys = [];
    private readonly List<WorkingDayCalendar> calendars;
    private DeskSetting referenceSetting;
    private DeskSetting testedSetting;

    public TwinLife(Func<DeskSetting, IDeskUnderTest> open, DeskModelOptions options)
    {
        calendars = [.. ((WorkingDayCalendar?[])[options.Calendar, options.Community.Estate.Calendar, options.Community.Estate.OwnCalendar]).OfType<WorkingDayCalendar>()];
        referenceSetting = new DeskSetting(options.Community.Estate, options.Regulation, options.Calendar, clock);
        testedSetting = new DeskSetting(options.Community.Estate, options.Regulation, options.Calendar, clock);
        reference = new DeskOverStore(referenceSetting, new InMemoryCaseStore());
        Tested = open(testedSetting) ?? throw new InvalidOperationException("没有给出被测系统。 / No ERP was given.");
    }

    /// <summary>The ERP.</summary>
    public IDeskUnderTest Tested { get; }

    /// <summary>What the ERP was started with last.</summary>
    public DeskSetting Setting => testedSetting;

    public Instant Now => clock.Now;

    /// <summary>The rules that a case is pinned to, as the reference has composed them; null for rules that nobody moved a case to.</summary>
    public Regulation? RulesOf(Pin pin) => referenceSetting.Find(pin);

    /// <summary>The reference's cases as they stand, in the order of their beginning.</summary>
    public IReadOnlyList<CaseView> Cases => [.. keys.Select(key => views[key])];

    public IReadOnlyList<CaseKey> Keys => keys;

    /// <summary>Takes a step on both sides.</summary>
    public async Task<Turn> TakeAsync(DeskStep step, CancellationToken cancellationToken)
    {
        clock.Now = step.At;
        if (step.Calendar is { } calendar)
        {
            referenceSetting = referenceSetting.Under(calendar);
            testedSetting = testedSetting.Under(calendar);
            if (!calendars.Any(known => known.Version == calendar.Version))
            {
                calendars.Add(calendar);
            }
        }

        var request = step.Request is { } asked ? Bind(asked) : null;
        var expected = await Reply.OfAsync(reference, step, request, referenceSetting, cancellationToken).ConfigureAwait(false);
        var actual = await Reply.OfAsync(Tested, step, request, testedSetting, cancellationToken).ConfigureAwait(false);
        CaseKey[] touched = request is null ? [.. keys] : [request.Key, .. expected.Answer?.Others ?? [], .. actual.Answer?.Others ?? []];
        await LookAsync(touched, cancellationToken).ConfigureAwait(false);
        return new Turn(step, request, expected, actual, [.. touched.Distinct()]);
    }

    /// <summary>What the reference shows of a case, and what it has recorded.</summary>
    public ShownCase? Expected(CaseKey key) => views.TryGetValue(key, out var view) ? ShownCase.From(view) : null;

    public Task<RecordedHistory> ExpectedHistoryAsync(CaseKey key, CancellationToken cancellationToken) => reference.ReadAsync(key, cancellationToken);

    /// <summary>Views show lateness, so they are taken anew when time has passed.</summary>
    public async Task LookAsync(IEnumerable<CaseKey> at, CancellationToken cancellationToken)
    {
        foreach (var key in at)
        {
            if (await reference.Desk.FindAsync(key, cancellationToken).ConfigureAwait(false) is not { } view)
            {
                continue;
            }

            if (!views.ContainsKey(key))
            {
                keys.Add(key);
            }

            views[key] = view;
        }
    }

    /// <summary>A judge who knows the estate's people and every calendar that the life was counted with.</summary>
    public HistoryJudge Judge() => new(new JudgeOptions { People = testedSetting.Estate.People, Calendars = [.. calendars], Zone = testedSetting.Estate.Zone });

    public void Dispose() => (Tested as IDisposable)?.Dispose();

    // A merge takes the duplicate as it stands when it is asked for, also in a life from which steps were left out.
    private DeskRequest Bind(DeskRequest request) => request.Commands[0] is AbsorbMerged { Duplicate: { } duplicate } merge
        ? request.With([new AbsorbMerged(merge.Key, merge.By, views.TryGetValue(duplicate.Key, out var view) ? view.Case : null) { Reason = merge.Reason, RepresentationConsent = merge.RepresentationConsent }])
        : request;
}
