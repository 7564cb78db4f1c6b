using FirstResponder.Sdk.Cases;

namespace FirstResponder.Sdk.Storage;

/// <summary>
/// What every store checks at its door before it asks its database anything, so that all of them refuse the same calls in the same words.
/// <see cref="AppendRequest"/> checks itself; <see cref="StoreCapabilities.EnsureWithinLimits"/> holds it against the store's limits.
/// </summary>
public static class StoreArgument
{
    /// <summary>A key must name a case; <c>default(CaseKey)</c> doesn't.</summary>
    /// <param name="key">The key.</param>
    /// <param name="parameterName">The name of the parameter, for the exception.</param>
    /// <returns>The same key.</returns>
    /// <exception cref="ArgumentException">The key names no case.</exception>
    public static CaseKey Key(CaseKey key, string parameterName) => key.Company.Length > 0
        ? key
        : throw new ArgumentException("未给出诉求标识（default(CaseKey)）。 / The case key names no case (default(CaseKey)).", parameterName);

    /// <summary>A company is a reference of 1 to 64 characters.</summary>
    /// <param name="company">The company.</param>
    /// <param name="parameterName">The name of the parameter, for the exception.</param>
    /// <returns>The same company.</returns>
    /// <exception cref="ArgumentNullException">The company is null.</exception>
    /// <exception cref="ArgumentException">The company is blank, longer than 64 characters, begins or ends with white space, or contains a control character.</exception>
    public static string Company(string? company, string parameterName) => Identifier.Check(company, parameterName, "企业标识", "company");

    /// <summary>A version after which is read, or on which was decided: 0 stands before the first event.</summary>
    /// <param name="version">The version.</param>
    /// <param name="parameterName">The name of the parameter, for the exception.</param>
    /// <returns>The same version.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The version is negative.</exception>
    public static long Version(long version, string parameterName) => version >= 0
        ? version
        : throw new ArgumentOutOfRangeException(parameterName, version, "版本号不能为负。 / A version is never negative.");

    /// <summary>A page has room for at least one.</summary>
    /// <param name="count">How many are asked for.</param>
    /// <param name="parameterName">The name of the parameter, for the exception.</param>
    /// <returns>The same count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public static int Count(int count, string parameterName) => count >= 1
        ? count
        : throw new ArgumentOutOfRangeException(parameterName, count, "数量至少为 1。 / At least one must be asked for.");

    /// <summary>
    /// A batch has no null in it, each request fits the store, and no command id stands for two different commands. What such an id stands for
    /// in the store is asked where the request is appended (<see cref="AppendRequest.EnsureSameEvents"/>), and undoes the whole batch.
    /// </summary>
    /// <param name="requests">The requests.</param>
    /// <param name="capabilities">The limits of the store.</param>
    /// <param name="parameterName">The name of the parameter, for the exception.</param>
    /// <returns>The same requests in the same order, copied: a list that the caller changes later no longer matters.</returns>
    /// <exception cref="ArgumentNullException">The list, a request or the capabilities are null.</exception>
    /// <exception cref="ArgumentException">A request exceeds the limits, or a command id is used for two different sets of event types.</exception>
    public static AppendRequest[] Batch(IReadOnlyList<AppendRequest>? requests, StoreCapabilities capabilities, string parameterName)
    {
        _ = capabilities ?? throw new ArgumentNullException(nameof(capabilities));
        AppendRequest[] batch = [.. requests ?? throw new ArgumentNullException(parameterName)];
        Dictionary<(CaseKey, string), AppendRequest> seen = [];
        foreach (AppendRequest request in batch)
        {
            capabilities.EnsureWithinLimits(request);
            if (!seen.TryGetValue((request.Key, request.CommandId), out AppendRequest? first))
                seen.Add((request.Key, request.CommandId), request);
            else
                request.EnsureSameEvents([.. first.Events.Select(static e => e.TypeName)]);
        }

        return batch;
    }

    internal static long EventVersion(long version, string parameterName) => version >= 1
        ? version
        : throw new ArgumentOutOfRangeException(parameterName, version, "事件的版本号至少为 1。 / The version of an event is at least 1.");
}
