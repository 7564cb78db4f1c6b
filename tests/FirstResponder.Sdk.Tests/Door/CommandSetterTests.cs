using System.Collections;
using System.Reflection;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Time;
using NodaTime;
using static FirstResponder.Sdk.Tests.Stories.Cast;

namespace FirstResponder.Sdk.Tests.Door;

/// <summary>What every command does with the values that a C# 7.3 caller or a careless mapping may hand over.</summary>
public class CommandSetterTests
{
    public static TheoryData<string, string> Lists => Rows(CommandSetters.Lists);

    public static TheoryData<string, string> Enums => Rows(CommandSetters.Enums);

    public static TheoryData<string, string> EnumLists => Rows(CommandSetters.Lists.Where(p => Element(p).IsEnum));

    public static TheoryData<string, string> ReferenceLists => Rows(CommandSetters.Lists.Where(p => !Element(p).IsValueType));

    public static TheoryData<string, string> Promises => Rows(CommandSetters.Of(t => t == typeof(PromisedTime?)));

    public static TheoryData<string, string> Instants => Rows(CommandSetters.Of(t => t == typeof(Instant?)).Where(p => p.Name != nameof(CaseCommand.OccurredAt)));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_that_is_null_is_empty(string command, string property) =>
        Assert.Empty(Assert.IsAssignableFrom<IEnumerable>(CommandSetters.SetOn(CommandSetters.Named(command, property), null)));

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_kept_as_it_was_when_set(string command, string property)
    {
        var setter = CommandSetters.Named(command, property);
        var given = Array.CreateInstance(Element(setter), 1);
        var sample = Sample(Element(setter));
        given.SetValue(sample, 0);
        var kept = Assert.IsAssignableFrom<IEnumerable>(CommandSetters.SetOn(setter, given));
        Assert.NotSame(given, kept);
        Assert.IsNotType<Array>(kept, exactMatch: false);
        Array.Clear(given);
        Assert.Equal(sample, Assert.Single(kept.Cast<object?>()));
    }

    [Theory]
    [MemberData(nameof(ReferenceLists))]
    public void A_null_element_is_refused_with_the_name_of_the_list(string command, string property)
    {
        var setter = CommandSetters.Named(command, property);
        var fault = Assert.Throws<ArgumentException>(() => CommandSetters.SetOn(setter, Array.CreateInstance(Element(setter), 2)));
        Expected.Bilingual(fault, property, property);
    }

    [Theory]
    [MemberData(nameof(EnumLists))]
    public void An_undefined_element_is_refused_with_the_name_of_the_list(string command, string property)
    {
        var setter = CommandSetters.Named(command, property);
        var given = Array.CreateInstance(Element(setter), 1);
        given.SetValue(Enum.ToObject(Element(setter), 99), 0);
        Expected.Bilingual(Assert.Throws<ArgumentOutOfRangeException>(() => CommandSetters.SetOn(setter, given)), property, property);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_undefined_value_is_refused_and_every_defined_one_taken(string command, string property)
    {
        var setter = CommandSetters.Named(command, property);
        var type = CommandSetters.Bare(setter.PropertyType);
        foreach (var wrong in (int[])[-1, 99])
        {
            Expected.Bilingual(Assert.Throws<ArgumentOutOfRangeException>(() => CommandSetters.SetOn(setter, Enum.ToObject(type, wrong))), property, property);
        }

        Assert.All(Enum.GetValues(type).Cast<object>(), value => Assert.Equal(value, CommandSetters.SetOn(setter, value)));
        if (setter.PropertyType != type)
        {
            Assert.Null(CommandSetters.SetOn(setter, null));
        }
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public void An_empty_promise_is_none(string command, string property)
    {
        var setter = CommandSetters.Named(command, property);
        Assert.Null(CommandSetters.SetOn(setter, default(PromisedTime)));
        var promised = PromisedTime.On(new LocalDate(2026, 6, 10));
        Assert.Equal(promised, CommandSetters.SetOn(setter, promised));
    }

    [Theory]
    [MemberData(nameof(Instants))]
    public void An_instant_is_cut_to_whole_milliseconds(string command, string property)
    {
        var at = Instant.FromUtc(2026, 4, 28, 1, 0);
        Assert.Equal(at, CommandSetters.SetOn(CommandSetters.Named(command, property), at + Duration.FromNanoseconds(999_999)));
    }

    [Fact]
    public void An_undefined_value_is_refused_by_constructors_too()
    {
        var key = new CaseKey(Company, "C-1");
        Assert.Throws<ArgumentOutOfRangeException>(() => new Accept(Company, "e1", OwnerChen, LeadLi, (Channel)99, "灯不亮"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RecordOwnerVerdict(key, Lead, (Verdict)99, Relation.Complainant, ContactWay.Phone));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FollowUp(key, Lead, ContactWay.Phone, (Rating)9));
    }

    [Fact]
    public void A_constructor_takes_null_lists_as_empty()
    {
        var key = new CaseKey(Company, "C-1");
        var study = new HoldStudy(key, Lead, null!, Text("分段维修"), null!, null);
        Assert.Empty(study.Participants);
        Assert.Empty(study.Division);
        Assert.Empty(new Split(key, Lead, null!).Matters);
        Assert.Empty(new ArchiveExceptionally(key, Lead, ArchiveCause.InCourt, Head, null!).Evidence);
    }

    [Fact]
    public void An_accept_without_a_place_is_a_broken_call() =>
        Expected.Bilingual(Assert.Throws<ArgumentNullException>(() => new Accept(Company, "e1", OwnerChen, LeadLi, Channel.Phone, "灯不亮") { Place = null! }), "Place", "Place");

    private static Type Element(PropertyInfo list) => list.PropertyType.GenericTypeArguments[0];

    private static object Sample(Type element) => element switch
    {
        { IsEnum: true } => Enum.ToObject(element, 1),
        _ when element == typeof(string) => "甲",
        _ when element == typeof(Attachment) => new Attachment("docs/1.pdf"),
        _ => new NewMatter(Text("门禁失灵")),
    };

    private static TheoryData<string, string> Rows(IEnumerable<PropertyInfo> properties)
    {
        var rows = new TheoryData<string, string>();
        foreach (var property in properties)
        {
            rows.Add(property.DeclaringType!.Name, property.Name);
        }

        return rows;
    }
}
