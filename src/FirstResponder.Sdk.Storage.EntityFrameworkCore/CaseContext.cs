using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>
/// A context of the store's own over the host's model and provider: what is saved here flushes nothing that waits in the host's context, and the
/// host's interceptors see nothing of it.
/// </summary>
internal sealed class CaseContext(DbContextOptions<CaseContext> options) : DbContext(options)
{
    internal DbSet<EventRow> Events => Set<EventRow>();

    internal DbSet<CommandRow> Commands => Set<CommandRow>();

    internal DbSet<FeedHeadRow> FeedHeads => Set<FeedHeadRow>();

    internal DbSet<CheckpointRow> Checkpoints => Set<CheckpointRow>();

    internal DbSet<CaseRow> Cases => Set<CaseRow>();

    /// <summary>The options for contexts that open connections as the host's does, or for one on a connection of the host's.</summary>
    internal static DbContextOptions<CaseContext> OptionsOf(DbContext host, DbConnection? connection = null)
    {
        if (host.Model.FindEntityType(typeof(CaseRow)) is null)
            throw new ArgumentException(
                $"{host.GetType().Name} 的模型中没有 FirstResponder 的表，请在 OnModelCreating 中调用 modelBuilder.AddFirstResponder()。 / The model of {host.GetType().Name} lacks the tables of FirstResponder; call modelBuilder.AddFirstResponder() in OnModelCreating.",
                nameof(host));
        var builder = new DbContextOptionsBuilder<CaseContext>().UseModel(host.Model);
        foreach (var extension in host.GetService<IDbContextOptions>().Extensions)
        {
            if (extension is CoreOptionsExtension)
                continue;
            ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(
                extension is RelationalOptionsExtension relational && connection is not null ? relational.WithConnectionString(null).WithConnection(connection, owned: false) : extension);
        }

        return builder.Options;
    }
}
