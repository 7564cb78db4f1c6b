namespace FirstResponder.Sdk.Storage;

/// <summary>What a store offers beyond reading and appending. It must implement what it declares, and declare what it implements (rule C1).</summary>
[Flags]
public enum StoreFeatures
{
    /// <summary>Reading a case and appending to it, nothing more.</summary>
    None = 0,

    /// <summary>The events of a company in one order: <see cref="ICaseFeed"/>.</summary>
    Feed = 1,

    /// <summary>Claiming cases whose time has come: <see cref="IAttentionStore"/>.</summary>
    Attention = 2,

    /// <summary>Lists of cases for boards: <see cref="ICaseQuery"/>.</summary>
    Query = 4,

    /// <summary>Many appends in one call: <see cref="IBatchAppend"/>.</summary>
    Batch = 8,

    /// <summary>Taking part in the host's own transaction. Each adapter offers it in the terms of its database, hence no interface.</summary>
    /// <remarks>
    /// <para>A6: nothing is visible to others before the host commits, all of it at once afterwards, nothing after a rollback; the enlisted store itself sees what it wrote.
    /// A conflict, an applied command and a refusal leave the transaction usable, also when the conflict is with somebody who committed meanwhile: on PostgreSQL a unique
    /// violation spoils it, a conditional update or <c>on conflict do nothing</c> doesn't. A fault in the middle leaves no half append to a host that commits all the same.
    /// READ COMMITTED is expected; under snapshots that don't move a conflict may surface as a transient fault. On SQLite the host's transaction must be IMMEDIATE.</para>
    /// <para>X4: an enlisted store serves one transaction and one thread at a time, and throws <see cref="InvalidOperationException"/> once that has ended. It declares only
    /// what it implements itself.</para>
    /// </remarks>
    Enlist = 16,

    /// <summary>Where readers of the feed are, and which node reads for them: <see cref="IFeedCheckpoints"/>.</summary>
    Checkpoints = 32,
}
