using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// One decision on its way into the store: the events of one command, the version they were decided on, and the case's new
/// summary row. It is written whole or not at all (附件2 第十九条: the record is true and complete).
/// </summary>
/// <remarks>Whatever can be checked without the store is checked here, once, so that no adapter needs to.</remarks>
public sealed class AppendRequest
{
    private readonly EventRecord[] events;

    /// <summary>Puts a decision together.</summary>
    /// <param name="key">The case.</param>
    /// <param name="expectedVersion">The version on which was decided; 0 means that the case must not exist yet.</param>
    /// <param name="commandId">The command; at most 64 characters. The same id on the same case is stored once, however often it is sent.</param>
    /// <param name="events">The events, at least one, each with <paramref name="commandId"/>; copied.</param>
    /// <param name="summary">The summary row after these events: same key, version and head hash as the last of them.</param>
    /// <exception cref="ArgumentException">
    /// The key names no case; there is no event, or one is null or belongs to another command; or the summary is of another case,
    /// version or head hash.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="expectedVersion"/> is negative.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public AppendRequest(CaseKey key, long expectedVersion, string commandId, IEnumerable<EventRecord> events, CaseSummary summary)
    {
        Key = StoreArgument.Key(key, nameof(key));
        ExpectedVersion = StoreArgument.Version(expectedVersion, nameof(expectedVersion));
        CommandId = Identifier.Check(commandId, nameof(commandId), "命令标识", "command id");
        this.events = [.. events ?? throw new ArgumentNullException(nameof(events))];
        Summary = summary ?? throw new ArgumentNullException(nameof(summary));
        CheckEvents();
        CheckSummary();
    }

    /// <summary>The case.</summary>
    public CaseKey Key { get; }

    /// <summary>The version on which was decided; 0 means that the case must not exist yet.</summary>
    public long ExpectedVersion { get; }

    /// <summary>The command. A store looks at it before it looks at the version.</summary>
    public string CommandId { get; }

    /// <summary>The events to become versions <see cref="ExpectedVersion"/> + 1, + 2, …; at least one.</summary>
    public IReadOnlyList<EventRecord> Events => events;

    /// <summary>The case's one summary row once these events are written.</summary>
    public CaseSummary Summary { get; }

    /// <summary>
    /// Holds the request against what the same command once stored: it must say the same again (a retry), not something else under a used id.
    /// A store that finds the command id calls it before it answers <see cref="AppendOutcome.AlreadyApplied"/>.
    /// </summary>
    /// <param name="storedTypeNames">The wire names of the events that stand in the store under this case and command, in their order.</param>
    /// <exception cref="ArgumentException">They are other events than these.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="storedTypeNames"/> is null.</exception>
    public void EnsureSameEvents(IReadOnlyList<string> storedTypeNames)
    {
        _ = storedTypeNames ?? throw new ArgumentNullException(nameof(storedTypeNames));
        bool same = storedTypeNames.Count == events.Length;
        for (int i = 0; same && i < events.Length; i++)
            same = string.Equals(storedTypeNames[i], events[i].TypeName, StringComparison.Ordinal);
        if (!same)
            throw new ArgumentException($"诉求 {Key} 的命令标识 {CommandId} 已用于另一些事件。 / Command id {CommandId} of case {Key} already stands for other event types.", nameof(storedTypeNames));
    }

    /// <summary>Case, versions and command, for logs.</summary>
    /// <returns>A line without any content of the events.</returns>
    public override string ToString() => $"{Key} {ExpectedVersion}+{events.Length} ({CommandId})";

    private void CheckEvents()
    {
        if (events.Length == 0)
            throw new ArgumentException("没有要写入的事件。 / There is no event to append.", nameof(events));
        foreach (EventRecord? record in events)
        {
            if (record is null)
                throw new ArgumentException("事件不能为空。 / An event is null.", nameof(events));
            if (!string.Equals(record.CommandId, CommandId, StringComparison.Ordinal))
                throw new ArgumentException($"事件 {record.TypeName} 属于另一命令 {record.CommandId}。 / Event {record.TypeName} belongs to another command, {record.CommandId}.", nameof(events));
        }
    }

    private void CheckSummary()
    {
        if (Summary.Key != Key)
            throw new ArgumentException($"汇总行属于另一诉求 {Summary.Key}。 / The summary is of another case, {Summary.Key}.", "summary");
        // Subtracted, not added: an expected version near the end of the range must not overflow.
        if (Summary.Version - events.Length != ExpectedVersion)
            throw new ArgumentException($"汇总行的版本 {Summary.Version} 不等于 {ExpectedVersion} + {events.Length}。 / The summary's version {Summary.Version} is not {ExpectedVersion} + {events.Length}.", "summary");
        if (Summary.HeadHash != events[events.Length - 1].Hash)
            throw new ArgumentException("汇总行的链哈希不是最后一个事件的哈希。 / The summary's head hash is not that of the last event.", "summary");
    }
}
