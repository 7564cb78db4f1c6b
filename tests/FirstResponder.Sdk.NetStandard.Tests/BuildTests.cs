using System.Reflection;
using System.Runtime.Versioning;
using FirstResponder.Sdk.Storage.Sqlite;

namespace FirstResponder.Sdk.NetStandard.Tests;

public class BuildTests
{
    [Theory]
    [InlineData(typeof(CaseDesk))]
    [InlineData(typeof(SqliteCaseStore))]
    [InlineData(typeof(Testing.Conformance.CaseStoreConformance))]
    public void The_packages_under_test_are_those_for_netstandard20(Type type) =>
        Assert.Equal(".NETStandard,Version=v2.0", type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
