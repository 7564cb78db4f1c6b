using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Properties;

namespace FirstResponder.Sdk.Tests.Storage.Golden;

/// <summary>What was stored once is read for ever: each type of event has its committed bytes, with everything in them and with the least.</summary>
public class EventGoldenTests
{
    private const string Never =
        "A golden file never changes, histories of many years look like it. For a field that was added, UPDATE_GOLDEN=1 writes a further file beside it; for any other change give the type a new version (…v2) and leave this one as it is. A type without a file gets it by UPDATE_GOLDEN=1.";

    private static readonly Dictionary<string, Type> Types = typeof(CaseEvent).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract)
        .ToDictionary(t => CaseEventSerializer.TypeNameOf((CaseEvent)Activator.CreateInstance(t)!), StringComparer.Ordinal);

    public static TheoryData<string, string> Forms
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var type in EventTypes.Names)
            {
                rows.Add(type, "full");
                rows.Add(type, "minimal");
            }

            return rows;
        }
    }

    public static TheoryData<string> Names => [.. EventTypes.Names];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_golden_says_what_the_sample_says_and_is_written_again_to_the_same_bytes(string type, string form)
    {
        var sample = Sample(type, form);
        var written = CaseEventSerializer.Serialize(sample);
        GoldenFiles.WriteIfMissing(type, form, written);
        var files = GoldenFiles.Of(type, form);
        Assert.True(files.Count > 0, $"{type} has no {form} golden. {Never}");
        foreach (var file in files)
        {
            var golden = GoldenFiles.Read(file);
            Assert.True(golden.SequenceEqual(CaseEventSerializer.Serialize(Read(type, golden))), $"{file} is read and written to other bytes. {Never}");
            Assert.True(GoldenFiles.Holds(GoldenFiles.Parse(written), GoldenFiles.Parse(golden)), $"{file} holds what {type} no longer says. {Never}");
        }

        var newest = GoldenFiles.Read(files[^1]);
        Assert.True(newest.SequenceEqual(written), $"{files[^1]} is not what {type} is written to now. {Never}");
        Assert.Equal(Observed.Of(sample), Observed.Of(Read(type, newest)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_full_sample_leaves_nothing_out(string type) => Assert.Empty(GoldenSample.Gaps(Sample(type, "full"), type));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Chinese_stands_in_the_bytes_as_it_is_read(string type, string form)
    {
        foreach (var file in GoldenFiles.Of(type, form))
        {
            var text = Encoding.UTF8.GetString(GoldenFiles.Read(file));
            Assert.Contains("\"id\":\"Id·第1个\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\\u4", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\\u5", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("occurredAt", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_file_is_of_a_type_that_is_known()
    {
        var known = EventTypes.Names.SelectMany(type => GoldenFiles.Of(type, "full").Concat(GoldenFiles.Of(type, "minimal"))).Append(ChainGoldenTests.File);
        Assert.Equal(known.Order(StringComparer.Ordinal), GoldenFiles.All());
    }

    [Fact]
    public void Both_kinds_of_promise_and_every_kind_of_personal_text_are_among_them()
    {
        var all = string.Concat(GoldenFiles.All().Select(file => Encoding.UTF8.GetString(GoldenFiles.Read(file))));
        Assert.All(["\"2026-06-10\"", "\"2026-05-06T04:00:07.123Z\"", "\"k\":\"n\"", "\"k\":\"p\"", "\"k\":\"r\"", "“漏水”\\\\\\n<b>&'第1处'</b>"], text => Assert.Contains(text, all, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_field_that_a_later_version_added_is_tolerated(string type, string form)
    {
        foreach (var file in GoldenFiles.Of(type, form))
        {
            var golden = GoldenFiles.Read(file);
            var longer = GoldenFiles.Parse(golden);
            Widen(longer);
            Assert.Equal(golden, CaseEventSerializer.Serialize(Read(type, Bytes(longer))));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_version_1_did_not_require_may_be_missing_and_what_it_did_may_not(string type)
    {
        var golden = GoldenFiles.Read(GoldenFiles.Of(type, "full")[0]);
        foreach (var field in GoldenSample.Fields(Types[type]))
        {
            var shorter = GoldenFiles.Parse(golden).AsObject();
            Assert.True(shorter.Remove(JsonNamingPolicy.CamelCase.ConvertName(field.Name)) || !GoldenSample.IsRequired(field), $"{type}.{field.Name} is not in the golden");
            if (GoldenSample.IsRequired(field))
            {
                Assert.Throws<JsonException>(() => Read(type, Bytes(shorter)));
            }
            else
            {
                Assert.IsType(Types[type], Read(type, Bytes(shorter)));
            }
        }

        foreach (var added in (string[])["value", "displaced", "isLooserThanGuideline", "warnAt"])
        {
            var shorter = GoldenFiles.Parse(golden);
            Assert.True(shorter["opened"]![0]!.AsObject().Remove(added));
            Assert.Equal(Bytes(shorter), CaseEventSerializer.Serialize(Read(type, Bytes(shorter))));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_later_version_of_a_type_is_refused_with_its_name_and_what_to_do(string type)
    {
        var later = type.Replace(".v1", ".v2", StringComparison.Ordinal);
        var unknown = Assert.Throws<NotSupportedException>(() => Read(later, GoldenFiles.Read(GoldenFiles.Of(type, "minimal")[0])));
        Assert.Contains(later, unknown.Message, StringComparison.Ordinal);
        Assert.Contains("请升级后再读", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("upgrade before reading", unknown.Message, StringComparison.Ordinal);
    }

    private static CaseEvent Sample(string type, string form) => form == "full" ? GoldenSample.Full(Types[type]) : GoldenSample.Minimal(Types[type]);

    private static CaseEvent Read(string type, byte[] payload)
    {
        var sample = GoldenSample.Minimal(typeof(Closed));
        return CaseEventSerializer.Deserialize(new EventRecord(type, payload, sample.OccurredAt, sample.RecordedAt, "k-1", ChainHash.None), sample.Version);
    }

    private static byte[] Bytes(JsonNode node) => Encoding.UTF8.GetBytes(node.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    private static void Widen(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var field in fields.ToList())
                {
                    Widen(field.Value);
                }

                fields["天气"] = new JsonObject { ["rain"] = new JsonArray(1, 2) };
                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Widen(item);
                }

                break;
        }
    }
}
