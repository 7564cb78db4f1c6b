using System.Diagnostics.CodeAnalysis;
using FirstResponder.Sdk.Testing.Conformance;
using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Conformance;

/// <summary>The ERP's own context under the conformance kit, as far as it is the same on every provider.</summary>
internal abstract class EfFixture : CaseStoreFixture
{
    private readonly Lazy<ErpDatabase> database;

    protected EfFixture(Func<ErpDatabase> create) => database = new Lazy<ErpDatabase>(create);

    public override StoreFeatures Features => StoreFeatures.Feed | StoreFeatures.Attention | StoreFeatures.Query | StoreFeatures.Batch | StoreFeatures.Enlist | StoreFeatures.Checkpoints;

    protected ErpDatabase Database => database.Value;

    public override ICaseStore OpenStore() => Database.Open();

    public override async Task ResetAsync(CancellationToken cancellationToken)
    {
        foreach (string table in (string[])["fr_event", "fr_command", "fr_feed_head", "fr_case", "fr_checkpoint", "\"WorkOrders\""])
            await Execute("delete from " + table);
    }

    public override async Task<HostTransaction?> BeginHostTransactionAsync(CancellationToken cancellationToken)
    {
        ErpContext context = Database.CreateDbContext();
        return new EfHost(context, await context.Database.BeginTransactionAsync(cancellationToken));
    }

    public override async Task<long> CountHostRowsAsync(CancellationToken cancellationToken)
    {
        await using ErpContext context = Database.CreateDbContext();
        return await context.WorkOrders.LongCountAsync(cancellationToken);
    }

    [SuppressMessage("Security", "EF1002:Risk of vulnerability to SQL injection", Justification = "Texts of the tests.")]
    protected async Task Execute(string sql)
    {
        await using ErpContext context = Database.CreateDbContext();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    protected IDisposable Undoing(string sql) => new Undo(() => Execute(sql).GetAwaiter().GetResult());

    private sealed class Undo(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }
}
