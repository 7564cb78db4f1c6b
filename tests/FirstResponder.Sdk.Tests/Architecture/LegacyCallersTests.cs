using FirstResponder.Sdk.Privacy;
using FirstResponder.Sdk.Storage.Sqlite;

namespace FirstResponder.Sdk.Tests.Architecture;

public class LegacyCallersTests
{
    [Fact]
    public void Core_types_can_be_used_from_the_language_of_net_framework() =>
        Expect.None(typeof(PersonalText).Assembly.GetTypes().SelectMany(LegacyCallers.Faults));

    [Fact]
    public void Sqlite_types_can_be_used_from_the_language_of_net_framework() =>
        Expect.None(typeof(SqliteCaseStore).Assembly.GetTypes().SelectMany(LegacyCallers.Faults));

    [Fact]
    public void Faults_of_a_bad_type_name_each()
    {
        var faults = LegacyCallers.Faults(typeof(Bad)).ToList();

        Assert.Contains(faults, fault => fault.Contains("Reason: init-only", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Due: required", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Stream: IAsyncEnumerable", StringComparison.Ordinal));
        Assert.Equal(3, faults.Count);
        Assert.Equal(2, LegacyCallers.Faults(typeof(IBad)).Count());
    }

    [Fact]
    public void Faults_of_a_good_type_are_none() => Assert.Empty(LegacyCallers.Faults(typeof(Good)));

#pragma warning disable CA1034, CA1822
    public interface IBad
    {
        static abstract int Count { get; }

        int Twice() => 2;
    }

    public sealed class Bad
    {
        public string? Reason { get; init; }

        public required string Due { get; set; }

        public IAsyncEnumerable<int>? Stream() => null;
    }

    public sealed record Good(string Name, int? Count = null)
    {
        public string? Note { get; set; }
    }
#pragma warning restore CA1034, CA1822
}
