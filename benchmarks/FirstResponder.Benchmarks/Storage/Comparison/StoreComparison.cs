using System.Globalization;
using FirstResponder.Sdk.Storage;

namespace FirstResponder.Benchmarks.Storage.Comparison;

/// <summary>Every store against SQL by hand, in one run and in turns: single appends, imports, whole cases read; then late cases among a million, and several client processes.</summary>
internal sealed class StoreComparison(TextWriter output, RecordedLife life)
{
    private const int Turns = 8;
    private const int BatchSize = 500;
    private const int MostWriters = 16;
    private const int LongCases = 200;

    private static readonly TimeSpan PerTurn = TimeSpan.FromMilliseconds(600);

    private long number;

    public static async Task RunAsync(TextWriter output, string[] only)
    {
        var comparison = new StoreComparison(output, await RecordedLife.OfOrdinaryCaseAsync().ConfigureAwait(false));
        var databases = Database.All(only).ToList();
        output.WriteLine("| store | place | what | store | by hand | ratio | a bare insert | client CPU, store | by hand |");
        output.WriteLine("|---|---|---|---:|---:|---:|---:|---:|---:|");
        foreach (var database in databases)
        {
            await comparison.CompareAsync(database).ConfigureAwait(false);
        }

        foreach (var database in databases.Where(database => database.IsPostgreSql))
        {
            await new ManyOpenCases(output, database).RunAsync().ConfigureAwait(false);
            await ClientProcesses.RunAsync(output, database).ConfigureAwait(false);
        }
    }

    private async Task CompareAsync(Database database)
    {
        List<string> made = [];
        async Task<string> NewAsync()
        {
            made.Add(await database.NewAsync().ConfigureAwait(false));
            return made[^1];
        }

        string mine = await NewAsync().ConfigureAwait(false), theirs = await NewAsync().ConfigureAwait(false), bare = await NewAsync().ConfigureAwait(false);
        // A single writer's pool stays at one connection, like the rival's. One that sixteen writers have filled hands them out in turn, and a server whose
        // processes take turns needs twice as long for each call, whoever asks.
        using (ISide store = database.Store(mine), crowded = database.Store(mine), byHand = database.ByHand(theirs, MostWriters), alone = database.ByHand(bare, MostWriters, isBare: true))
        {
            ISide[] sides = [store, byHand, alone];
            var one = await AppendsAsync(sides, 1).ConfigureAwait(false);
            Tell(database, "append, 1 writer", one);
            Tell(database, $"append, {MostWriters} writers", await AppendsAsync([crowded, .. sides[1..]], MostWriters).ConfigureAwait(false));
            var singly = await ImportsSinglyAsync(sides[..2]).ConfigureAwait(false);
            Tell(database, "whole case of 11 events, one by one", singly);
            var imported = await ImportsAsync(sides[..2]).ConfigureAwait(false);
            Tell(database, $"the same in batches of {BatchSize}", imported);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"|  |  | import ÷ one by one, import ÷ single appends of an event | {imported[0].PerSecond / singly[0].PerSecond:N1}× | {imported[0].PerSecond * 11 / one[0].PerSecond:N1}× |  |  |  |  |"));
            Tell(database, "load of a 20-event case", await LoadsAsync(sides[..2]).ConfigureAwait(false));
        }

        foreach (var connectionString in made)
        {
            await database.DeleteAsync(connectionString).ConfigureAwait(false);
        }
    }

    private void Tell(Database database, string what, (double PerSecond, double Microseconds)[] sides) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {database.Kind} | {database.Place} | {what} | {sides[0].PerSecond:N0}/s | {sides[1].PerSecond:N0}/s | {sides[0].PerSecond / sides[1].PerSecond:P0} | {(sides.Length > 2 ? $"{sides[2].PerSecond:N0}/s" : "")} | {sides[0].Microseconds:N0} µs | {sides[1].Microseconds:N0} µs |"));

    // Each writer lives its own cases from the first append to the last.
    private Task<(double PerSecond, double Microseconds)[]> AppendsAsync(ISide[] sides, int writers) => Rounds.RunAsync(sides.Length, Turns, PerTurn, (side, count) =>
    {
        var each = Enumerable.Range(0, writers).Select(_ => Lives(count / writers)).ToList();
        return () => Task.WhenAll(each.Select((requests, writer) => Task.Run(async () =>
        {
            foreach (var request in requests)
            {
                await sides[side].AppendAsync(writer, request).ConfigureAwait(false);
            }
        })));
    });

    private Task<(double PerSecond, double Microseconds)[]> ImportsSinglyAsync(ISide[] sides) => Rounds.RunAsync(sides.Length, Turns, PerTurn, (side, count) =>
    {
        var requests = Imports(count);
        return async () =>
        {
            foreach (var request in requests)
            {
                await sides[side].AppendAsync(0, request).ConfigureAwait(false);
            }
        };
    });

    private Task<(double PerSecond, double Microseconds)[]> ImportsAsync(ISide[] sides) => Rounds.RunAsync(sides.Length, Turns, PerTurn, (side, count) =>
    {
        var batches = Imports(count).Chunk(BatchSize).ToList();
        return async () =>
        {
            foreach (var batch in batches)
            {
                await sides[side].AppendManyAsync(batch).ConfigureAwait(false);
            }
        };
    });

    private async Task<(double PerSecond, double Microseconds)[]> LoadsAsync(ISide[] sides)
    {
        var keys = Enumerable.Range(0, LongCases).Select(_ => TwentyEvents($"L-{++number:D8}")).ToList();
        foreach (var side in sides)
        {
            await side.AppendManyAsync(keys).ConfigureAwait(false);
        }

        return await Rounds.RunAsync(sides.Length, Turns, PerTurn, (side, count) => async () =>
        {
            for (var i = 0; i < count; i++)
            {
                if (await sides[side].LoadAsync(keys[i % keys.Count].Key).ConfigureAwait(false) != 20)
                {
                    throw new InvalidOperationException("Not twenty events.");
                }
            }
        }).ConfigureAwait(false);
    }

    private List<AppendRequest> Lives(int count)
    {
        var requests = new List<AppendRequest>(count + life.Length);
        while (requests.Count < count)
        {
            requests.AddRange(life.Of($"C-{++number:D8}", number, life.Length));
        }

        requests.RemoveRange(count, requests.Count - count);
        return requests;
    }

    private AppendRequest[] Imports(int count) => [.. Enumerable.Range(0, count).Select(_ => life.Imported($"I-{++number:D8}", number))];

    private AppendRequest TwentyEvents(string caseId)
    {
        var whole = life.Imported(caseId, number);
        List<EventRecord> events = [.. whole.Events];
        while (events.Count < 20)
        {
            var again = whole.Events[events.Count % whole.Events.Count];
            events.Add(HashChain.Seal(events[^1].Hash, whole.Key, events.Count + 1, again.TypeName, again.Payload, again.OccurredAt, again.RecordedAt, again.CommandId));
        }

        return new AppendRequest(whole.Key, 0, whole.CommandId, events, whole.Summary with { Version = 20, HeadHash = events[^1].Hash });
    }
}
