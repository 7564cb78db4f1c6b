using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

internal static class StoreArgument
{
    internal static CaseKey Key(CaseKey key, string parameterName) => key.Company.Length > 0
        ? key
        : throw new ArgumentException("未给出诉求标识（default(CaseKey)）。 / The case key names no case (default(CaseKey)).", parameterName);

    internal static string Company(string? company, string parameterName) => Identifier.Check(company, parameterName, "企业标识", "company");

    internal static long Version(long version, string parameterName) => version >= 0
        ? version
        : throw new ArgumentOutOfRangeException(parameterName, version, "版本号不能为负。 / A version is never negative.");

    internal static long EventVersion(long version, string parameterName) => version >= 1
        ? version
        : throw new ArgumentOutOfRangeException(parameterName, version, "事件的版本号至少为 1。 / The version of an event is at least 1.");

    internal static int Count(int count, string parameterName) => count >= 1
        ? count
        : throw new ArgumentOutOfRangeException(parameterName, count, "数量至少为 1。 / At least one must be asked for.");
}
