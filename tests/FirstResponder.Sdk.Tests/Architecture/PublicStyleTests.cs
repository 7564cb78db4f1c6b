using FirstResponder.Sdk.Privacy;

namespace FirstResponder.Sdk.Tests.Architecture;

public class PublicStyleTests
{
    [Fact]
    public void Core_types_keep_to_the_style() =>
        Expect.None(typeof(PersonalText).Assembly.GetTypes().SelectMany(PublicStyle.Faults));

    [Fact]
    public void Faults_of_a_bad_type_name_each()
    {
        var faults = PublicStyle.Faults(typeof(BadManager)).ToList();

        Assert.Contains(faults, fault => fault.Contains("the name says nothing", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("neither sealed", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Settable: a settable field", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("When: DateTime ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Maybe: DateTimeOffset ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Many: Single ", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Share: Double ", StringComparison.Ordinal));
        Assert.Equal(7, faults.Count);
    }

    [Fact]
    public void Faults_of_a_good_type_are_none()
    {
        Assert.Empty(PublicStyle.Faults(typeof(Good)));
        Assert.Empty(PublicStyle.Faults(typeof(PersonalKind)));
    }

#pragma warning disable CA1051, CA1034, CA1002, CA1822
    public class BadManager
    {
        public const int Limit = 1;

        public readonly int Fixed;

        public string? Settable;

        public DateTime When { get; init; }

        public DateTimeOffset? Maybe() => null;

        public void Many(IEnumerable<float[]> values) => Settable = values.ToString();

        protected double Share() => Limit + Fixed;

        private double Hidden() => Share();

        public override string ToString() => Hidden() > 0 ? "a" : "b";
    }
#pragma warning restore CA1051, CA1034, CA1002, CA1822

    public sealed record Good(string Name, int? Count, IReadOnlyList<decimal> Amounts);
}
