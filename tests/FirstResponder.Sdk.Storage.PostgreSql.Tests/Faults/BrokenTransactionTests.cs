using Npgsql;

namespace FirstResponder.Sdk.Storage.PostgreSql.Tests.Faults;

/// <summary>Rule X2: the driver gives a transaction up together with the connection that broke under it.</summary>
public sealed class BrokenTransactionTests
{
    [Fact]
    public void X02_a_transaction_that_went_with_its_broken_connection_is_a_fault_that_passes()
    {
        var gone = new ObjectDisposedException(nameof(NpgsqlTransaction), new NpgsqlException("Exception while reading from stream"));

        CaseStoreUnavailableException fault = Assert.IsType<CaseStoreUnavailableException>(PostgreSqlFault.Find(gone, default));

        Assert.True(fault.IsTransient);
        Assert.Same(gone, fault.InnerException);
    }

    [Fact]
    public void X02_what_the_host_has_disposed_keeps_its_name() => Assert.Null(PostgreSqlFault.Find(new ObjectDisposedException(nameof(NpgsqlTransaction)), default));
}
