using System.Diagnostics;
using System.Reflection;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Hosting.Tests.Given;
using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Storage;
using Microsoft.Extensions.DependencyInjection;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Hosting.Tests.Telemetry;

/// <summary>Spans and measurements: by the conventions, and without a word of what people said or who they are.</summary>
[Collection(nameof(TelemetryTests))]
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
public sealed class TelemetryTests
{
    private const string Secret = "陈小明说3栋1203室漏水，电话13912341234";

    private readonly ManualTime time = new(Town.Morning);
    private readonly InMemoryCaseStore store = new();
    private readonly Notebook notebook = new();
    private readonly MessageChannel channel = new();

    [Fact]
    public async Task No_personal_text_of_a_played_case_leaves_by_spans_measurements_or_the_log()
    {
        (Watcher watcher, Node node) = await PlayAsync();
        using (watcher)
        {
            string[] personal = [.. (await PersonalTextsAsync()).Append(Secret)];
            Assert.Contains("陈小明", personal);
            Assert.Contains("13912341234", personal);
            string[] texts = [.. watcher.Texts, .. node.Log.Lines.Select(line => line.Text.Replace(Secret, "", StringComparison.Ordinal))];

            Assert.True(watcher.Spans.Count > 10 && watcher.Measured.Count > 20 && personal.Length > 4);
            Assert.All(personal, one => Assert.All(texts, text => Assert.DoesNotContain(one, text, StringComparison.Ordinal)));
            await node.DisposeAsync();
        }
    }

    [Fact]
    public async Task Every_name_that_is_used_is_a_documented_constant_and_every_constant_is_used()
    {
        (Watcher watcher, Node node) = await PlayAsync();
        using (watcher)
        {
            await node.DisposeAsync();
            string[] known = [.. typeof(FirstResponderTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!)];
            string[] used =
            [
                .. watcher.Spans.SelectMany(s => s.TagObjects.Select(t => t.Key).Append(s.OperationName).Append(s.Source.Name)),
                .. watcher.Measured.SelectMany(m => m.Tags.Select(t => t.Key).Append(m.Instrument.Name).Append(m.Instrument.Meter.Name)),
            ];

            Assert.Equal(known.Distinct().Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
            string readme = File.ReadAllText(Path.Combine(FirstResponder.Sdk.Tests.Architecture.Repository.Root, "src/FirstResponder.Sdk.Hosting/README.md"));
            Assert.All(known, name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Spans_and_units_follow_the_conventions()
    {
        (Watcher watcher, Node node) = await PlayAsync();
        using (watcher)
        {
            await node.DisposeAsync();
            Activity failed = watcher.Spans.First(s => s.OperationName == FirstResponderTelemetry.ProcessActivity && s.Status == ActivityStatusCode.Error);
            Assert.Equal((ActivityKind.Consumer, "System.InvalidOperationException", (string?)null), (failed.Kind, failed.GetTagItem("error.type"), failed.StatusDescription));
            Assert.Equal(("firstresponder", "process", "process", "firstresponder.feed", "mail"), (failed.GetTagItem("messaging.system"), failed.GetTagItem("messaging.operation.name"), failed.GetTagItem("messaging.operation.type"), failed.GetTagItem("messaging.destination.name"), failed.GetTagItem("messaging.consumer.group.name")));
            Activity sent = Assert.Single(watcher.Spans, s => s.Kind == ActivityKind.Producer);
            Assert.Equal(("WeChat", "Delivered", "C-1:5:c1"), (sent.GetTagItem("messaging.destination.name"), sent.GetTagItem(FirstResponderTelemetry.DeliveryTag), sent.GetTagItem("messaging.message.id")));
            Assert.All(watcher.Measured, m => Assert.Matches(m.Instrument.Name is FirstResponderTelemetry.FeedDelay || m.Instrument.Name.EndsWith("duration", StringComparison.Ordinal) ? "^s$" : "^\\{[a-z]+\\}$", m.Instrument.Unit!));
            Assert.Contains(watcher.Measured, m => m.Instrument.Name == FirstResponderTelemetry.DueAnnounced && m.Tags.Any(t => t is { Key: FirstResponderTelemetry.AnnouncementTag, Value: "due" }));
        }
    }

    // A case to its feedback and one that falls due, a handler that fails with words of a resident's in its mouth, a case that can't be read.
    private async Task<(Watcher Watcher, Node Node)> PlayAsync()
    {
        CaseDesk desk = Town.Desk(store, time);
        await desk.CompleteAsync("C-1");
        await desk.AcceptAsync("C-2");
        EventRecord alien = HashChain.Seal(ChainHash.None, Town.Key("C-0", "别家物业"), 1, "from-the-future.v9", "{}"u8.ToArray(), Town.Morning, Town.Morning, "c");
        await store.AppendAsync(new AppendRequest(Town.Key("C-0", "别家物业"), 0, "c", [alien], new CaseSummary(Town.Key("C-0", "别家物业"), "e1", "Accepted", 1, alien.Hash, NextAttentionAt: Town.Morning)), default);
        notebook.Behave = (d, _) => d.Attempt < 3 && d.Version == 1 ? throw new InvalidOperationException(Secret) : Task.CompletedTask;
        var watcher = new Watcher();
        Node node = await Node.Build(
            store,
            time,
            sdk => sdk.AddDeadlineMonitor(o => o.Companies.Add(Company)).AddDeadlineMonitor(o => o.Companies.Add("别家物业"))
                .AddFeedRunner(o => o.Companies.Add(Company)).AddEventHandler<NotingHandler>("mail", o => o.ParkAfter = 2).AddEventParking<NotingParking>().AddNotifications<ManualPort>(),
            services => services.AddSingleton(notebook).AddSingleton(channel)).StartAsync();
        await time.SleepersAsync(3);
        for (int i = 0; i < 8; i++)
        {
            time.Pass(TimeSpan.FromHours(4));
            await time.SleepersAsync(3);
        }

        return (watcher, node);
    }

    private async Task<IEnumerable<string>> PersonalTextsAsync()
    {
        CaseDesk desk = Town.Desk(store, time);
        var found = new List<string>();
        foreach (string caseId in (string[])["C-1", "C-2"])
        {
            foreach (CaseEvent happened in await desk.HistoryAsync(caseId))
                Collect(happened, found, 0);
        }

        return found.Distinct();
    }

    // Whatever is wrapped anywhere in an event.
    private static void Collect(object? value, List<string> found, int depth)
    {
        if (value is PersonalText personal)
            found.Add(personal.Reveal());
        if (value is null or string or PersonalText || depth > 4 || value.GetType().IsPrimitive)
            return;
        if (value is System.Collections.IEnumerable list)
        {
            foreach (object? one in list)
                Collect(one, found, depth + 1);
        }
        else if (value.GetType().Namespace?.StartsWith("FirstResponder", StringComparison.Ordinal) == true)
        {
            foreach (PropertyInfo property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0))
                Collect(property.GetValue(value), found, depth + 1);
        }
    }
}
