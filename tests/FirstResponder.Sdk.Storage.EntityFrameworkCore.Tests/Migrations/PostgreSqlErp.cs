using Microsoft.EntityFrameworkCore;

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations;

internal sealed class PostgreSqlErp(DbContextOptions<PostgreSqlErp> options) : MigratedErp(options);
