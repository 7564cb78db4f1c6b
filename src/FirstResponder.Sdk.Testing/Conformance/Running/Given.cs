using System.Text;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using NodaTime;

namespace FirstResponder.Sdk.Testing.Conformance;

/// <summary>Histories and requests for checks; every default is fixed, so that two requests differ only in what a check says.</summary>
internal static class Given
{
    public const string Company = "JX";

    public static readonly Instant Morning = Instant.FromUtc(2026, 4, 28, 0, 5);

    public static readonly CaseKey Key = new(Company, "C-17");

    public static CaseKey Case(string caseId) => new(Company, caseId);

    public static EventRecord[] Records(CaseKey key, long after, ChainHash previous, string commandId, params string[] types)
    {
        var records = new EventRecord[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            var payload = Encoding.UTF8.GetBytes(FormattableString.Invariant($"{{\"第\":{after + i + 1},\"由\":\"{commandId}\"}}"));
            var at = Morning + Duration.FromMinutes((after % 10_000) + i);
            records[i] = HashChain.Seal(previous, key, after + i + 1, types[i], payload, at, at + Duration.FromMilliseconds(7), commandId);
            previous = records[i].Hash;
        }

        return records;
    }

    public static AppendRequest Request(CaseKey key, long expected, string commandId, Instant? attention, params string[] types) =>
        Of(key, expected, commandId, Records(key, expected, ChainHash.None, commandId, types), summary => summary with { NextAttentionAt = attention });

    public static AppendRequest Request(CaseKey key, long expected, string commandId, params string[] types) => Request(key, expected, commandId, attention: null, types);

    public static AppendRequest Request(long expected, string commandId, params string[] types) => Request(Key, expected, commandId, attention: null, types);

    /// <summary>One event under the command <c>c{expected}</c>, which moves the case's next attention.</summary>
    public static AppendRequest Due(CaseKey key, long expected, Instant? attention) => Request(key, expected, FormattableString.Invariant($"c{expected}"), attention, "dispatched.v1");

    public static AppendRequest Of(CaseKey key, long expected, string commandId, EventRecord[] records, Func<CaseSummary, CaseSummary>? change = null)
    {
        var plain = new CaseSummary(key, "滨江苑", "Accepted", expected + records.Length, records[records.Length - 1].Hash);
        return new AppendRequest(key, expected, commandId, records, change is null ? plain : change(plain));
    }
}
