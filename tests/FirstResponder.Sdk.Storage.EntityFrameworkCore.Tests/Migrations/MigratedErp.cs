using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations;

/// <summary>
/// An ERP that lives by migrations. It had work orders before our tables came; the migrations of each provider beside this file are those of
/// <c>dotnet ef migrations add</c>: the first with <see cref="IsBeforeFirstResponder"/>, one for the tables of schema version 1, one for each later version.
/// </summary>
internal abstract class MigratedErp(DbContextOptions options) : DbContext(options)
{
    /// <summary>The names of the migrations, in their order.</summary>
    internal const string WorkOrdersOnly = "WorkOrders", WithFirstResponder = "AddFirstResponder", WithCheckpoints = "AddCheckpoints";

    private static bool IsBeforeFirstResponder => Environment.GetEnvironmentVariable("ERP_BEFORE_FIRSTRESPONDER") == "1";

    public DbSet<WorkOrder> WorkOrders => Set<WorkOrder>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (!IsBeforeFirstResponder)
            modelBuilder.AddFirstResponder();
    }
}
