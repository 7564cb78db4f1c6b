using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage.Sqlite;

internal static class StoreArgument
{
    internal static CaseKey Key(CaseKey key, string parameterName) => key.Company.Length > 0
        ? key
        : throw new ArgumentException("未给出诉求标识（default(CaseKey)）。 / The case key names no case (default(CaseKey)).", parameterName);

    // The core's own rule for the parts of a key judges the company.
    internal static string Company(string company) => new CaseKey(company, "-").Company;

    internal static long Version(long version, string parameterName) => version >= 0
        ? version
        : throw new ArgumentOutOfRangeException(parameterName, version, "版本号不能为负。 / A version is never negative.");

    internal static int Count(int count, string parameterName) => count >= 1
        ? count
        : throw new ArgumentOutOfRangeException(parameterName, count, "数量至少为 1。 / At least one must be asked for.");
}
