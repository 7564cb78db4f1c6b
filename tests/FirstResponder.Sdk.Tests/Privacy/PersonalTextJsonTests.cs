using System.Text.Json;
using System.Text.Json.Serialization;
using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Privacy;

public partial class PersonalTextJsonTests
{
    private static readonly JsonSerializerOptions StoreOptions = new()
    {
        Converters = { new PersonalTextStoreConverter() },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly PersonalText[] OneOfEach =
        [PersonalText.Name("张三"), PersonalText.Phone("13900001234"), PersonalText.Room("1203室"), PersonalText.Free("电梯\"困人\"\n")];

    [Fact]
    public void Serialize_outside_the_store_writes_the_mask()
    {
        Assert.Equal("""{"masked":"张**"}""", JsonSerializer.Serialize(PersonalText.Name("张三"), Readable));
        Assert.Equal("""{"Who":{"masked":"张**"},"Other":null}""", JsonSerializer.Serialize(new Holder(PersonalText.Name("张三"), null), Readable));
    }

    [Theory]
    [InlineData("""{"masked":"张**"}""")]
    [InlineData("""{"p":"张三","k":"n"}""")]
    [InlineData("\"张三\"")]
    [InlineData("1")]
    public void Deserialize_outside_the_store_refuses_whatever_it_meets(string json)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonalText>(json));
        Assert.Contains("cannot be read back", refused.Message, StringComparison.Ordinal);
        Assert.Contains("不能读回", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("张", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Serialize_in_the_store_keeps_text_and_kind()
    {
        Assert.Equal("""{"p":"张三","k":"n"}""", JsonSerializer.Serialize(OneOfEach[0], StoreOptions));
        Assert.Equal("""{"p":"13900001234","k":"p"}""", JsonSerializer.Serialize(OneOfEach[1], StoreOptions));
        Assert.Equal("""{"p":"1203室","k":"r"}""", JsonSerializer.Serialize(OneOfEach[2], StoreOptions));
        Assert.Equal("""{"p":"漏水"}""", JsonSerializer.Serialize(PersonalText.Free("漏水"), StoreOptions));
    }

    [Fact]
    public void Deserialize_in_the_store_gives_back_what_was_written()
    {
        foreach (var text in OneOfEach.Append(PersonalText.Free("")))
            Assert.Equal(text, JsonSerializer.Deserialize<PersonalText>(JsonSerializer.Serialize(text, StoreOptions), StoreOptions));
    }

    [Fact]
    public void Source_generated_context_masks_by_default_and_keeps_text_in_the_store()
    {
        var holder = new Holder(PersonalText.Name("张三"), null);
        Assert.DoesNotContain("三", JsonSerializer.Serialize(holder, new Context(new JsonSerializerOptions(Readable)).Holder), StringComparison.Ordinal);

        var store = new Context(new JsonSerializerOptions(StoreOptions)).Holder;
        var json = JsonSerializer.Serialize(holder, store);
        Assert.Equal("""{"Who":{"p":"张三","k":"n"},"Other":null}""", json);
        Assert.Equal(holder, JsonSerializer.Deserialize(json, store));
    }

    [Fact]
    public void Deserialize_in_the_store_takes_members_in_any_order_and_skips_what_a_later_version_added() =>
        Assert.Equal(
            PersonalText.Name("张三"),
            JsonSerializer.Deserialize<PersonalText>("""{"k":"n","z":{"a":[1,{"p":"x"}]},"p":"张三"}""", StoreOptions));

    [Fact]
    public void Deserialize_in_the_store_of_the_encrypted_form_names_what_is_missing()
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonalText>("""{"e":"AAAA"}""", StoreOptions));
        Assert.Contains("encryption is not supported by this version", refused.Message, StringComparison.Ordinal);
        Assert.Contains("加密", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"k":"n"}""")]
    [InlineData("""{"p":"张三","k":"x"}""")]
    [InlineData("""{"p":12345}""")]
    [InlineData("""{"p":null}""")]
    [InlineData("""{"p":{"q":"张三"}}""")]
    [InlineData("""{"masked":"张**"}""")]
    [InlineData("""{"masked":"张**","p":"张三"}""")]
    [InlineData("\"张三\"")]
    [InlineData("[\"张三\"]")]
    [InlineData("{}")]
    public void Deserialize_in_the_store_of_another_form_throws_without_the_text(string json)
    {
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PersonalText>(json, StoreOptions));
        Assert.DoesNotContain("张", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("12345", refused.ToString(), StringComparison.Ordinal);
    }

    public sealed record Holder(PersonalText Who, PersonalText? Other);

    [JsonSerializable(typeof(Holder))]
    private sealed partial class Context : JsonSerializerContext;
}
