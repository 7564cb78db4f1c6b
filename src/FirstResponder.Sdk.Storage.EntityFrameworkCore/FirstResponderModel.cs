using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore;

/// <summary>Puts the tables of the case store into the ERP's own model, so that its migrations create and upgrade them.</summary>
public static class FirstResponderModel
{
    private const int IdentifierLength = 64;

    /// <summary>Adds the tables <c>fr_event</c>, <c>fr_command</c>, <c>fr_feed_head</c>, <c>fr_checkpoint</c> and <c>fr_case</c>. Meant for <c>OnModelCreating</c>.</summary>
    /// <param name="modelBuilder">The model of the ERP's context.</param>
    /// <param name="schema">The schema of the tables; the model's default when null.</param>
    /// <param name="collation">
    /// The collation of all texts, in the provider's own words; the database's default when null. References are compared exactly: on a database
    /// whose default ignores case or accents (SQL Server, MySQL) name a binary one.
    /// </param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="modelBuilder"/> is null.</exception>
    public static ModelBuilder AddFirstResponder(this ModelBuilder modelBuilder, string? schema = null, string? collation = null)
    {
        _ = modelBuilder ?? throw new ArgumentNullException(nameof(modelBuilder));
        modelBuilder.Entity<EventRow>(table =>
        {
            table.ToTable("fr_event", schema).HasKey(e => new { e.Company, e.CaseId, e.Version });
            table.Property(e => e.Version).ValueGeneratedNever();
            Name(table, collation);
        });
        modelBuilder.Entity<CommandRow>(table =>
        {
            table.ToTable("fr_command", schema).HasKey(k => new { k.Company, k.CaseId, k.CommandId });
            table.HasIndex(k => new { k.Company, k.FeedPos }, "fr_command_feed");
            Name(table, collation);
        });
        modelBuilder.Entity<FeedHeadRow>(table =>
        {
            table.ToTable("fr_feed_head", schema).HasKey(h => h.Company);
            Name(table, collation);
        });
        modelBuilder.Entity<CheckpointRow>(table =>
        {
            table.ToTable("fr_checkpoint", schema).HasKey(k => new { k.Company, k.Reader });
            Name(table, collation);
        });
        modelBuilder.Entity<CaseRow>(table =>
        {
            table.ToTable("fr_case", schema).HasKey(c => new { c.Company, c.CaseId });
            table.HasIndex(c => new { c.Company, c.NextAttentionAt, c.CaseId }, "fr_case_attention");
            table.HasIndex(c => new { c.Company, c.DueOrder, c.CaseId }, "fr_case_due");
            table.HasIndex(c => new { c.Company, c.Estate, c.DueOrder, c.CaseId }, "fr_case_estate");
            table.HasIndex(c => new { c.Company, c.HandlerId, c.DueOrder, c.CaseId }, "fr_case_handler");
            table.HasIndex(c => new { c.Company, c.LeadId, c.DueOrder, c.CaseId }, "fr_case_lead");
            table.HasIndex(c => new { c.Company, c.RoomRef, c.CaseId }, "fr_case_room");
            table.HasIndex(c => new { c.Company, c.ComplainantRef, c.CaseId }, "fr_case_person");
            Name(table, collation);
        });
        return modelBuilder;
    }

    // Columns as every relational adapter has them: lower case, words apart.
    private static void Name<TRow>(EntityTypeBuilder<TRow> table, string? collation)
        where TRow : class
    {
        foreach (var property in table.Metadata.GetProperties().ToList())
        {
            var column = table.Property(property.Name);
            column.HasColumnName(string.Concat(property.Name.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString())));
            if (property.ClrType == typeof(string))
            {
                column.HasMaxLength(IdentifierLength);
                if (collation is not null)
                    column.UseCollation(collation);
            }
        }
    }
}
