using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations;

/// <summary>
/// An ERP that lives by migrations. It had work orders before our tables came; the two migrations of each provider beside this file were written by
/// <c>dotnet ef migrations add</c>, the first one with <see cref="IsBeforeFirstResponder"/>.
/// </summary>
internal abstract class MigratedErp(DbContextOptions options) : DbContext(options)
{
    /// <summary>The names of the migrations, in their order.</summary>
    internal const string WorkOrdersOnly = "WorkOrders", WithFirstResponder = "AddFirstResponder";

    private static bool IsBeforeFirstResponder => Environment.GetEnvironmentVariable("ERP_BEFORE_FIRSTRESPONDER") == "1";

    public DbSet<WorkOrder> WorkOrders => Set<WorkOrder>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (!IsBeforeFirstResponder)
            modelBuilder.AddFirstResponder();
    }
}
