using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations;

/// <summary>Empty databases, one a provider.</summary>
internal static class NewContexts
{
    internal static Contexts<SqliteErp> OnSqlite() =>
        new(new DbContextOptionsBuilder<SqliteErp>().UseSqlite(ErpDatabase.NewSqlite()).Options, options => new SqliteErp(options));

    internal static Contexts<PostgreSqlErp> OnPostgreSql() =>
        new(new DbContextOptionsBuilder<PostgreSqlErp>().UseNpgsql(ErpDatabase.NewPostgreSql()).Options, options => new PostgreSqlErp(options));
}
