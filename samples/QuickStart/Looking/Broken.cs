using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using QuickStart.Databases;

namespace QuickStart.Looking;

/// <summary>What is wrong with one history, as a line. One broken history must not hide the next.</summary>
internal static class Broken
{
    public static bool Is(Exception fault) => fault is ChainBrokenException or CaseStoreUnavailableException { IsTransient: false };

    public static string Line(CaseKey key, Exception fault) => "✗ " + (fault is ChainBrokenException ? fault.Message : $"诉求 {key}：{fault.Message}");

    public static string Line(StoredKey impossible) => $"✗ 有记录的键不成立：{impossible.Shown}，没有诉求会有这样的键。 / There are rows with an impossible key: {impossible.Shown}; no case can have it.";
}
