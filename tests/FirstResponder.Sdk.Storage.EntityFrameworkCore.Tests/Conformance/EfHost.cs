using FirstResponder.Sdk.Testing.Conformance;
using Microsoft.EntityFrameworkCore.Storage;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Conformance;

/// <summary>A transaction on the ERP's own context.</summary>
internal sealed class EfHost(ErpContext context, IDbContextTransaction transaction) : HostTransaction
{
    public override Task WriteRowAsync(CancellationToken cancellationToken)
    {
        context.Add(new WorkOrder());
        return context.SaveChangesAsync(cancellationToken);
    }

    public override ICaseStore Enlist(ICaseStore store) => ((EntityFrameworkCaseStore<ErpContext>)store).Enlist(context);

    public override Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    protected override void Dispose(bool disposing)
    {
        transaction.Dispose();
        context.Dispose();
    }
}
