using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests;

/// <summary>An ERP's own context: its work orders, and our tables beside them.</summary>
internal sealed class ErpContext(DbContextOptions<ErpContext> options) : DbContext(options)
{
    public DbSet<WorkOrder> WorkOrders => Set<WorkOrder>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddFirstResponder();
}
