using System.Collections;
using FirstResponder.Sdk.Cases;
using FirstResponder.Sdk.Regulations;
using FirstResponder.Sdk.Tests.Door;
using FirstResponder.Sdk.Tests.Storage.Golden;

namespace FirstResponder.Sdk.Tests.Cases.Fields;

/// <summary>Every field that a regulation may name is found in the event or command, and says there what its property says: guards and duties rest on it.</summary>
public class ReadFieldTests
{
    private static readonly Dictionary<string, Type> EventTypes = typeof(CaseEvent).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract).ToDictionary(t => t.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, Type> CommandTypes = CommandSetters.Commands.ToDictionary(t => t.Name, StringComparer.Ordinal);

    public static TheoryData<string> Events => [.. EventTypes.Keys];

    public static TheoryData<string> Commands => [.. CommandTypes.Keys];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_says_in_each_field_what_it_holds(string name)
    {
        var (full, minimal) = (GoldenSample.Full(EventTypes[name]), GoldenSample.Minimal(EventTypes[name]));
        var fields = FactVocabulary.FieldsOf(full.Fact);
        Assert.All(fields, field => Assert.True(full.Read(field).IsPresent, field));
        Nothing(fields.Select(field => SaidFields.Fault(full, field, full.Read(field))));
        Nothing(fields.Select(field => SaidFields.Fault(minimal, field, minimal.Read(field))));
        Assert.Throws<ArgumentException>(() => full.Read("weather"));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_says_in_each_field_what_it_holds(string name)
    {
        var (full, bare) = (SampleCommand.Full(CommandTypes[name]), SampleCommand.Bare(CommandTypes[name]));
        var fields = CommandVocabulary.FieldsOf(full.Name);
        Assert.All(fields, field => Assert.True(full.Read(field).IsPresent, field));
        Nothing(fields.Select(field => SaidFields.Fault(full, field, full.Read(field))));
        Nothing(fields.Select(field => SaidFields.Fault(bare, field, bare.Read(field))));
        Assert.Throws<ArgumentException>(() => full.Read("weather"));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_made_with_null_for_a_list_has_an_empty_one_and_keeps_any_other(string name)
    {
        foreach (var list in GoldenSample.Fields(EventTypes[name]).Where(f => f.DeclaringType != typeof(CaseEvent) && CommandSetters.IsList(f.PropertyType)))
        {
            var happened = GoldenSample.Full(EventTypes[name]);
            Assert.NotEmpty(Assert.IsAssignableFrom<IEnumerable>(list.GetValue(happened)));
            list.SetValue(happened, null);
            Assert.Empty(Assert.IsAssignableFrom<IEnumerable>(list.GetValue(happened)));
        }
    }

    private static void Nothing(IEnumerable<string?> faults) => Assert.Empty(faults.OfType<string>());
}
