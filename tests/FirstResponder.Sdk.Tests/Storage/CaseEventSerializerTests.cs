using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Storage;
using FirstResponder.Sdk.Tests.Stories;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Storage;

public class CaseEventSerializerTests
{
    private static readonly Accepted Event = Opened();

    [Fact]
    public void Every_event_type_has_a_wire_name_of_its_own()
    {
        var types = typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract).ToList();
        Assert.Equal(types.Count, EventTypes.Names.Distinct().Count());
        Assert.All(EventTypes.Names, name => Assert.Matches("^[a-z]+(-[a-z]+)*\\.v[0-9]+$", name));
        Assert.Equal("accepted.v1", CaseEventSerializer.TypeNameOf(Event));
    }

    [Fact]
    public void Chinese_stays_readable_and_personal_text_is_an_object()
    {
        var json = Encoding.UTF8.GetString(CaseEventSerializer.Serialize(Event));
        Assert.Contains("{\"p\":\"陈小明\",\"k\":\"n\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"content\":{\"p\":\"3栋电梯厅的灯坏了\"}", json, StringComparison.Ordinal);
        Assert.Contains("\"clause\":\"附件2 第八条\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
        Assert.DoesNotContain("occurredAt", json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_is_read_back_to_the_same_bytes()
    {
        var bytes = CaseEventSerializer.Serialize(Event);
        var read = CaseEventSerializer.Deserialize(Record(bytes), 1);
        Assert.Equal(bytes, CaseEventSerializer.Serialize(read));
        Assert.Equal(Event.OccurredAt, read.OccurredAt);
        Assert.Equal(1, read.Version);
    }

    [Fact]
    public void A_field_that_a_later_version_added_is_tolerated()
    {
        var json = Encoding.UTF8.GetString(CaseEventSerializer.Serialize(Event));
        var longer = Encoding.UTF8.GetBytes("{\"weather\":\"雨\"," + json[1..]);
        Assert.Equal("陈小明", ((Accepted)CaseEventSerializer.Deserialize(Record(longer), 1)).Complainant!.Name!.Reveal());
    }

    [Fact]
    public void What_a_later_version_says_of_an_actor_is_passed_over()
    {
        var read = CaseEventSerializer.Deserialize(Record("""{"text":{"p":"备注"},"actor":{"badge":{"no":[7]},"kind":"Staff","id":"s03","name":null,"roles":"ProjectHead, LedgerKeeper"}}"""u8.ToArray(), "remarked.v1"), 1);
        Assert.Equal(new Actor(ActorKind.Staff, "s03", null, Role.ProjectHead | Role.LedgerKeeper), read.Actor);
    }

    [Theory]
    [InlineData("""{"id":"s03"}""")]
    [InlineData("""{"kind":"Staff"}""")]
    [InlineData("""{"kind":"Staff","id":7}""")]
    [InlineData("""{"kind":"Robot","id":"s03"}""")]
    [InlineData("""["Staff","s03"]""")]
    public void An_actor_who_cannot_be_told_is_refused(string actor) =>
        Assert.Throws<JsonException>(() => CaseEventSerializer.Deserialize(Record(Encoding.UTF8.GetBytes($$"""{"text":{"p":"备注"},"actor":{{actor}}}"""), "remarked.v1"), 1));

    [Fact]
    public void What_an_event_does_not_say_is_not_written()
    {
        var json = Encoding.UTF8.GetString(CaseEventSerializer.Serialize(Event with { Verified = [], ComplaintAbout = [] }));
        Assert.DoesNotContain("[]", json.Replace("\"overlays\":[]", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(":null", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"fact\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"isHandling\":false", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"roles\"", json, StringComparison.Ordinal);
        Assert.Contains("\"frByRule\":false", json, StringComparison.Ordinal);
    }

    public static TheoryData<string> Names => [.. EventTypes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_list_that_is_not_written_is_read_as_empty(string name)
    {
        var known = EventTypes.Find(name)!;
        var lenient = new JsonSerializerOptions(known.Options) { TypeInfoResolver = known.Options.TypeInfoResolver!.WithAddedModifier(AskForNothing) };
        var read = JsonSerializer.Deserialize("{}", lenient.GetTypeInfo(known.Type))!;
        var lists = known.Type.GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && !p.IsDefined(typeof(RequiredMemberAttribute), false)).ToList();
        Assert.True(lists.Count >= 4, "the envelope alone has four");
        Assert.All(lists, list => Assert.True(list.GetValue(read) is System.Collections.ICollection { Count: 0 }, list.Name));
    }

    private static void AskForNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = false;
        }
    }

    [Fact]
    public void A_type_that_is_not_known_is_refused_loudly()
    {
        var unknown = Assert.Throws<NotSupportedException>(() => CaseEventSerializer.Deserialize(Record("{}"u8.ToArray(), "accepted.v9"), 7));
        Assert.Contains("accepted.v9", unknown.Message, StringComparison.Ordinal);
        Assert.Contains(" 7", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_the_store_an_event_shows_no_personal_text()
    {
        var json = JsonSerializer.Serialize(Event);
        Assert.DoesNotContain("小明", json, StringComparison.Ordinal);
        Assert.DoesNotContain("13912341234", json, StringComparison.Ordinal);
        Assert.DoesNotContain("小明", Event.ToString(), StringComparison.Ordinal);
    }

    private static EventRecord Record(byte[] bytes, string type = "accepted.v1") =>
        new(type, bytes, Event.OccurredAt, Event.RecordedAt, "k-1", ChainHash.None);

    private static Accepted Opened()
    {
        var story = new Story("serializer").On("04-28");
        story.When("08:05", new Accept(Company, "e1", OwnerChen, LeadLi, Channel.OnSite, "3栋电梯厅的灯坏了")).Passes();
        return (Accepted)story.LastEvents[0];
    }
}
