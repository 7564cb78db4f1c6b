using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FirstResponder.Sdk.Storage.EntityFrameworkCore.Tests.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AddCheckpoints : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fr_checkpoint",
                columns: table => new
                {
                    company = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reader = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    feed_pos = table.Column<long>(type: "bigint", nullable: false),
                    fence = table.Column<long>(type: "bigint", nullable: false),
                    lease_owner = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    leased_until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fr_checkpoint", x => new { x.company, x.reader });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fr_checkpoint");
        }
    }
}
