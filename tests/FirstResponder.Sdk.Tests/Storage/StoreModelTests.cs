using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static FirstResponder.Sdk.Storage.AppendOutcome;

namespace FirstResponder.Sdk.Tests.Storage;

/// <summary>
/// The store in memory, against which the conformance kit holds every other store (rule M1), is itself held against the plain model: random sequences of appends,
/// replays, stale appends, reads, claims, releases and expiries.
/// </summary>
public sealed class StoreModelTests
{
    private static readonly string[] Companies = ["A", "B"];
    private static readonly string[] Types = ["x.v1", "y.v1", "z.v1"];

    [Fact]
    public void Every_sequence_of_calls_answers_as_the_model()
    {
        Arbitrary<int[]> sequences = Arb.From(Gen.Choose(0, int.MaxValue).ArrayOf().Resize(150), Shorter);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(sequences, calls => new Run().Play(calls)));
    }

    [Fact]
    public void The_sequences_reach_every_kind_of_answer()
    {
        var run = new Run();
        var random = new Random(20260423);

        run.Play([.. Enumerable.Range(0, 3_000).Select(_ => random.Next())]);

        string[] all = ["AlreadyApplied", "Appended", "Claimed", "Conflict", "FenceLost", "Refused", "Released"];
        Assert.Equal(all, run.Seen.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<int[]> Shorter(int[] calls)
    {
        if (calls.Length > 1)
        {
            yield return calls[..(calls.Length / 2)];
            yield return calls[(calls.Length / 2)..];
        }

        for (int i = 0; i < calls.Length; i++)
            yield return [.. calls[..i], .. calls[(i + 1)..]];
    }

    private sealed class Run
    {
        private readonly InMemoryCaseStore store = new();
        private readonly NaiveStore model = new();
        private readonly List<(ClaimedCase Claim, bool Live)> claims = [];
        private readonly Dictionary<CaseKey, long> fences = [];
        private Instant now = Given.Morning;
        private int entropy;

        internal HashSet<string> Seen { get; } = [];

        internal void Play(int[] calls)
        {
            foreach (int call in calls)
            {
                entropy = call;
                switch (Pick(8))
                {
                    case 0 or 1 or 2 or 3: Append(); break;
                    case 4: Claim(); break;
                    case 5: Release(); break;
                    case 6: now += Duration.FromSeconds(Pick(300)); break;
                    default: Read(); break;
                }
            }

            foreach (string company in Companies)
            {
                // Across cases the order is the store's own, as long as it stays; within a case it is that of the versions.
                FeedPage feed = store.Feed(company, 0, 100_000).Result;
                Assert.Equal(
                    model.Feed(company).OrderBy(e => e.Item1.CaseId, StringComparer.Ordinal),
                    feed.Entries.Select(e => (e.Key, e.Event.TypeName)).OrderBy(e => e.Key.CaseId, StringComparer.Ordinal));
            }
        }

        private int Pick(int choices)
        {
            int choice = entropy % choices;
            entropy /= choices;
            return choice;
        }

        private CaseKey AnyCase() => new(Companies[Pick(2)], $"C-{Pick(3)}");

        private void Append()
        {
            CaseKey key = AnyCase();
            long expected = Math.Max(0, model.Version(key) + (Pick(4) == 0 ? Pick(5) - 2 : 0));
            string[] types = [.. Enumerable.Range(0, 1 + Pick(2)).Select(_ => Types[Pick(3)])];
            Instant? attention = Pick(4) == 0 ? null : now + Duration.FromSeconds(Pick(400) - 100);
            AppendRequest request = Given.Request(key, expected, $"c{Pick(100)}", attention, types);

            AppendOutcome? wanted = model.Append(request);
            if (wanted is null)
                Assert.IsType<ArgumentException>(Record.Exception(() => store.Append(request).GetAwaiter().GetResult()));
            else
                Assert.Equal(wanted, store.Append(request).Result);
            if (wanted is Appended)
                Lose(key);
            Seen.Add(wanted?.GetType().Name ?? "Refused");
        }

        private void Claim()
        {
            var lease = Duration.FromSeconds(1 + Pick(120));
            int max = 1 + Pick(4);
            int whose = Pick(3);
            AttentionClaim claim = whose == 2
                ? AttentionClaim.ForAllCompanies("node", now, lease, max)
                : AttentionClaim.ForCompany(Companies[whose], "node", now, lease, max);

            IReadOnlyList<ClaimedCase> claimed = store.ClaimAsync(claim, default).AsTask().Result;

            Assert.Equal(model.Claim(claim), claimed.Select(c => c.Key));
            foreach (ClaimedCase one in claimed)
            {
                Assert.True(one.Fence > fences.GetValueOrDefault(one.Key));
                fences[one.Key] = one.Fence;
                Lose(one.Key);
                claims.Add((one, true));
                Seen.Add("Claimed");
            }
        }

        private void Release()
        {
            if (claims.Count == 0)
                return;
            (ClaimedCase claim, bool live) = claims[Pick(claims.Count)];
            Assert.Equal(live, store.ReleaseAsync(claim, default).AsTask().Result);
            if (live)
                model.Release(claim.Key);
            Seen.Add(live ? "Released" : "FenceLost");
        }

        private void Read()
        {
            CaseKey key = AnyCase();
            int after = Pick(6), max = 1 + Pick(5);
            EventPage page = store.Read(key, after, max).Result;

            Assert.Equal(model.Types(key).Skip(after).Take(max), page.Events.Select(e => e.TypeName));
            Assert.Equal(model.Version(key), page.HeadVersion);
            Assert.Equal(after + max >= model.Version(key), page.IsEnd);
        }

        private void Lose(CaseKey key)
        {
            for (int i = 0; i < claims.Count; i++)
            {
                if (claims[i].Claim.Key == key)
                    claims[i] = (claims[i].Claim, false);
            }
        }
    }
}
