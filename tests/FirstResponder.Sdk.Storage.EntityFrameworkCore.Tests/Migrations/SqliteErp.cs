using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations;

internal sealed class SqliteErp(DbContextOptions<SqliteErp> options) : MigratedErp(options);
