using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// A stored history isn't the one that was written (附件2 第十九条 asks for a true and complete record, 如实、完整). The case must not be acted
/// upon until somebody has compared it with a backup or a deposited head hash.
/// </summary>
public sealed class ChainBrokenException : Exception
{
    /// <summary>Names the fault.</summary>
    /// <param name="key">The case.</param>
    /// <param name="version">The first version at which the history is wrong.</param>
    /// <param name="fault">What was done to it.</param>
    /// <param name="otherVersion">The other version concerned; see <see cref="OtherVersion"/>.</param>
    public ChainBrokenException(CaseKey key, long version, ChainFault fault, long? otherVersion = null)
        : base(Describe(key, version, fault, otherVersion))
    {
        Key = key;
        Version = version;
        Fault = fault;
        OtherVersion = otherVersion;
    }

    /// <summary>The case.</summary>
    public CaseKey Key { get; }

    /// <summary>The first version at which the history is wrong.</summary>
    public long Version { get; }

    /// <summary>What was done to it.</summary>
    public ChainFault Fault { get; }

    /// <summary>
    /// For <see cref="ChainFault.Swapped"/> where the record of <see cref="Version"/> stands now; for <see cref="ChainFault.Removed"/>
    /// and <see cref="ChainFault.CutOff"/> the last version that is missing; otherwise null.
    /// </summary>
    public long? OtherVersion { get; }

    private static string Describe(CaseKey key, long version, ChainFault fault, long? otherVersion) => fault switch
    {
        ChainFault.Removed => $"诉求 {key}：第 {version} 至 {otherVersion} 版的记录被删除。 / Case {key}: the records of versions {version} to {otherVersion} were removed.",
        ChainFault.Swapped => $"诉求 {key}：第 {version} 版与第 {otherVersion} 版的记录被对调。 / Case {key}: the records of versions {version} and {otherVersion} were swapped.",
        ChainFault.CutOff => $"诉求 {key}：第 {version} 至 {otherVersion} 版的记录被截断。 / Case {key}: the history was cut off; versions {version} to {otherVersion} are missing.",
        ChainFault.Added => $"诉求 {key}：第 {version} 版的记录是添入的。 / Case {key}: the record of version {version} was added.",
        ChainFault.HeadChanged => $"诉求 {key}：头记录的哈希与第 {version} 版不符。 / Case {key}: the head's hash is not that of version {version}.",
        _ => $"诉求 {key}：第 {version} 版的记录被更改，或不接续前一版。 / Case {key}: the record of version {version} was changed, or doesn't continue the one before.",
    };
}
